import { describe, expect, test } from "vitest";
import { entryId, messageId } from "../../src/domain/ids.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { choose, correctIt, hire, hour, line, maija, message, newest, say, settled } from "./fixtures.ts";

const dueDate = entryId("due-date");
const prices = entryId("prices");

/** A thought that learns these of the message at `asked`. */
const learn =
  (...evidence: readonly Evidence[]): Think =>
  (situation) => ({ ...say(line("Näin."))(situation), evidence });

export function evidenceContract(get: () => Opened): void {
  describe("evidence", () => {
    test("keeps the words that stand in the log, with kind, language and time, newest first", async () => {
      const { store, clock } = get();
      const asked = await store.turn(message("k1", "Hetuni on ••••••-••••, eräpäivä?"), say());
      clock.now += hour;
      await store.turn(message("k2", "Eräpäivä"), learn({ kind: "tapped", entry: dueDate, asked: 1 }));
      clock.now += hour;
      await store.turn(message("k3", "Auttoi"), learn({ kind: "helped", entry: dueDate, asked: 1 }));
      const [helped, tapped, ...more] = await store.evidence(dueDate, 9);
      expect(more).toEqual([]);
      expect(tapped).toMatchObject({ kind: "tapped", language: "fi", at: clock.now - hour });
      expect(helped).toEqual({
        kind: "helped",
        text: "Hetuni on ••••••-••••, eräpäivä?",
        language: "fi",
        at: clock.now,
        message: asked.message,
        who: tapped?.who,
      });
      expect(await store.evidence(dueDate, 1)).toEqual([helped]);
      expect(await store.evidence(prices, 9)).toEqual([]);
      expect(await store.evidenceCounts(dueDate)).toEqual({
        tapped: 1,
        helped: 1,
        "did-not-help": 0,
        corrected: 0,
        "none-of-these": 0,
      });
    });

    test("said again of the same message is one piece, as new as it was said last", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Eräpäivä?"), say());
      for (const key of ["k2", "k3", "k4"]) {
        clock.now += hour;
        await store.turn(message(key, "Auttoi"), learn({ kind: "helped", entry: dueDate, asked: 1 }));
      }
      expect(await store.evidence(dueDate, 9)).toMatchObject([{ at: clock.now }]);
    });

    test("said again after the customer chose another language stands in that one", async () => {
      const { store } = get();
      await store.turn(message("k1", "Eräpäivä?"), say());
      await store.turn(message("k2", "Auttoi"), learn({ kind: "helped", entry: dueDate, asked: 1 }));
      await store.turn(settled("en", "k3"), choose("en"));
      await store.turn(message("k4", "Auttoi"), learn({ kind: "helped", entry: dueDate, asked: 1 }));
      expect(await store.evidence(dueDate, 9)).toMatchObject([{ language: "en" }]);
    });

    test("is not kept twice when a delivery comes again, nor at all when its turn fails", async () => {
      const { store } = get();
      await store.turn(message("k1", "Eräpäivä?"), say());
      const tapped = learn({ kind: "tapped", entry: dueDate, asked: 1 });
      const fails: Think = (situation) => {
        tapped(situation);
        throw new Error("no thought");
      };
      await expect(store.turn(message("k2", "Eräpäivä"), fails)).rejects.toThrow("no thought");
      expect(await store.evidence(dueDate, 9)).toEqual([]);
      await store.turn(message("k2", "Eräpäivä"), tapped);
      await store.turn(message("k2", "Eräpäivä"), tapped);
      expect((await store.evidenceCounts(dueDate)).tapped).toBe(1);
    });

    test("of a message that isn't there keeps nobody from being answered", async () => {
      const { store } = get();
      await store.turn(message("k1", "Eräpäivä?"), learn({ kind: "tapped", entry: dueDate, asked: 99 }));
      expect(await store.evidence(dueDate, 9)).toEqual([]);
    });

    test("tells one customer from another, and a vouched-for one is the same on every device", async () => {
      const { store } = get();
      const from = (channelThreadId: string, channelCustomerId: string, verifiedAs: string | null) => ({
        channelThreadId,
        customer: { channelCustomerId, name: null, verifiedAs },
      });
      const customers = [
        from("a", "dl_a", null),
        from("b", "dl_a", null),
        from("c", "dl_c", null),
        from("d", "dl_d", "4711"),
        from("e", "dl_e", "4711"),
      ];
      for (const customer of customers) {
        await store.turn(
          message("k1", "Eräpäivä?", customer),
          learn({ kind: "helped", entry: dueDate, asked: 1 }),
        );
      }
      const who = (await store.evidence(dueDate, 9)).map((row) => row.who).toReversed();
      expect(who[0]).toBe(who[1]);
      expect(who[3]).toBe(who[4]);
      expect(new Set(who).size).toBe(3);
    });

    test("comes of an agent's correction once, whoever sends it again, and changes nothing else", async () => {
      const { store } = get();
      await hire(store);
      await store.turn(message("k1", "Eräpäivä?"), say(line("En tiedä.")));
      const conversation = await newest(store);
      const [own, bots] = await store.transcript(conversation, 0);
      const before = [await store.conversation(conversation), await store.changes(0, 9)];
      const correct = (key: string, id: string): AgentAct => ({
        kind: "correct",
        key,
        conversation,
        agent: maija,
        message: messageId(id),
        entry: dueDate,
      });
      const done = await store.act(correct("c1", own?.id ?? ""), correctIt);
      expect(done).toEqual({ ok: true, message: null });
      expect(await store.act(correct("c1", own?.id ?? ""), correctIt)).toEqual(done);
      expect(await store.evidence(dueDate, 9)).toMatchObject([{ kind: "corrected", text: "Eräpäivä?" }]);
      expect([await store.conversation(conversation), await store.changes(0, 9)]).toEqual(before);
      const other = correct("c1", bots?.id ?? "");
      expect(await store.act(other, correctIt)).toMatchObject({ code: "key-reused" });
      expect(await store.act({ ...other, key: "c2" }, correctIt)).toMatchObject({ code: "no-words" });
      await store.turn(message("k1", "Toinen", { channelThreadId: "window-2" }), say());
      const foreign = (await store.transcript(await newest(store), 0))[0]?.id ?? "";
      expect(await store.act(correct("c3", foreign), correctIt)).toMatchObject({ code: "not-found" });
      expect((await store.evidenceCounts(dueDate)).corrected).toBe(1);
    });
  });
}
