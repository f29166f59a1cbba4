import { describe, expect, test } from "vitest";
import type { ConversationId } from "../../src/domain/ids.ts";
import type { OpenPromise } from "../../src/domain/promise/promise.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { anOpenPromise, promised, withBot } from "./conversations.ts";
import { began, greet, handOver, hire, hour, joined, maija, message, newest, say } from "./fixtures.ts";

/** Promises the customer this, by an agent or by the house. */
const promise =
  (words: OpenPromise, agent: typeof maija | null = null): Think =>
  (situation) => ({
    conversation: promised(withBot(situation.freshId, situation.now), words, { agent }),
    language: situation.thread,
    lines: [],
  });

export function promisedContract(get: () => Opened): void {
  const open = async (window: string, think: Think): Promise<ConversationId> => {
    const { store } = get();
    await store.turn(message("k1", "Hei", { channelThreadId: window }), think);
    return newest(store);
  };
  const word = (id: string, dueIn: number, other: Partial<OpenPromise> = {}) =>
    anOpenPromise(id, began, { dueAt: began + dueIn, ...other });

  describe("what is promised", () => {
    test("is listed by when it is due, on pages of any size, with the time", async () => {
      const { store } = get();
      const later = await open("a", promise(word("p1", 3 * hour)));
      const first = await open("b", promise(word("p3", hour)));
      const twin = await open("c", promise(word("p2", hour)));
      await open("d", handOver());
      await open("e", say());
      for (const limit of [1, 2, 50]) {
        const ids: ConversationId[] = [];
        for (let after: string | null | undefined = null; after !== undefined;) {
          const page = await store.conversations({ view: "promised" }, after, limit);
          ids.push(...(page?.rows.map(({ id }) => id) ?? []));
          after = page?.next ?? undefined;
        }
        expect(ids).toEqual([twin, first, later]);
      }
      const page = await store.conversations({ view: "promised" }, null, 50);
      expect(page?.rows.map(({ promisedFor }) => promisedFor)).toEqual([
        began + hour,
        began + hour,
        began + 3 * hour,
      ]);
    });

    test("counts for who comes new too: a first message may be promised something at once", async () => {
      const { store, clock } = get();
      await open("a", promise(word("p1", hour)));
      await open("b", promise(word("p2", hour)));
      await store.turn(joined("j", { channelThreadId: "seen" }), greet);
      const seen: Situation["booked"][] = [];
      const looks: Think = (situation) => {
        seen.push(situation.booked);
        return say()(situation);
      };
      for (const window of ["new", "seen"])
        await store.turn(message("k1", "Hei", { channelThreadId: window }), looks);
      expect(clock.now).toBeLessThan(began + hour);
      const full = [{ dueAt: began + hour, count: 2 }];
      expect(seen).toEqual([full, full]);
    });

    test("is counted: what is to come today, what is at risk, what is late", async () => {
      const { store } = get();
      const ahead = [{ warning: "most" as const, at: began }];
      await open("a", promise(word("p1", hour, { warnings: ahead })));
      await open("b", promise(word("p2", 2 * hour)));
      await open("c", promise(word("p3", 30 * hour, { warnings: ahead })));
      await open("d", promise(word("p4", -hour)));
      expect(await store.promiseFigures(began, began + 5 * hour)).toEqual({
        conversations: 4,
        today: 2,
        atRisk: 1,
        late: 1,
      });
    });

    test("stands with its time and who keeps it where the thread stands", async () => {
      const { store } = get();
      await hire(store);
      await open("a", promise(word("p1", hour), maija));
      const thread = await store.thread("directline", "a");
      if (thread === null) throw new Error("The thread is not there.");
      expect(await store.standing(thread.id)).toMatchObject({
        state: "promised",
        agentName: "Maija Meikäläinen",
        promisedFor: began + hour,
      });
      const mine = await store.conversations({ view: "mine", agent: maija }, null, 5);
      expect(mine?.rows).toMatchObject([{ owner: { kind: "agent", name: "Maija Meikäläinen" } }]);
    });
  });
}
