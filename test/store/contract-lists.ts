import { describe, expect, test } from "vitest";
import type { Queued } from "../../src/domain/conversation.ts";
import type { ConversationId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import { closed, withBot } from "./conversations.ts";
import { began, handOver, hire, maija, message, newest, say, take, takeIt, ville } from "./fixtures.ts";

export function listsContract(get: () => Opened): void {
  const open = async (window: string, other: Partial<Queued> = {}): Promise<ConversationId> => {
    const { store } = get();
    await store.turn(message("k1", "Ihminen", { channelThreadId: window }), handOver(other));
    return newest(store);
  };
  const pages = async (view: "waiting" | "mine" | "open" | "closed", limit: number) => {
    const ids: ConversationId[] = [];
    for (let after: string | null = null, turns = 0; turns < 100; turns += 1) {
      const page = await get().store.conversations({ view, agent: maija }, after, limit);
      if (page === null) throw new Error("A page of ours was not known.");
      ids.push(...page.rows.map((row) => row.id));
      if (page.next === null) return ids;
      after = page.next;
    }
    throw new Error("The pages never end.");
  };

  describe("the desk's lists", () => {
    test("lists by urgency, then by the customer's clock, then by id, on pages of any size", async () => {
      const calm = await open("a", { urgency: 1, waitingSince: began - 900 });
      const late = await open("b", { urgency: 3, waitingSince: began - 100 });
      const early = await open("c", { urgency: 3, waitingSince: began - 500 });
      const twin = await open("d", { urgency: 3, waitingSince: began - 500 });
      const atOnce = await open("e", { urgency: 4, waitingSince: began });
      const unclocked = await open("f", { urgency: 3, waitingSince: null });
      await get().store.turn(message("k1", "Hei", { channelThreadId: "g" }), say());
      const bots = await newest(get().store);
      const all = [atOnce, early, twin, late, unclocked, calm, bots];
      for (const limit of [1, 2, 3, 7, 50]) expect(await pages("open", limit)).toEqual(all);
      expect(await pages("waiting", 2)).toEqual(all.slice(0, 6));
      expect(await pages("mine", 2)).toEqual([]);
    });

    test("lists what one agent has, and not what others have", async () => {
      const { store } = get();
      await hire(store);
      await hire(store, ville, "Ville Esimerkki");
      const [a, b, c] = [await open("a"), await open("b", { urgency: 4 }), await open("c")];
      for (const id of [a, b]) await store.act(take(`t-${id}`, id), takeIt);
      await store.act(take("t", c, ville), takeIt);
      expect(await pages("mine", 1)).toEqual([a, b]);
      expect(await pages("waiting", 5)).toEqual([]);
    });

    test("lists closed ones by when they ended, newest first", async () => {
      const { store, clock } = get();
      const ended: ConversationId[] = [];
      for (const window of ["a", "b", "c"]) {
        clock.now += 1000;
        await store.turn(message("k1", "Hei", { channelThreadId: window }), (s) => ({
          conversation: closed(withBot(s.freshId, s.now), s.now),
          language: s.thread,
          lines: [],
        }));
        ended.push(await newest(store));
      }
      expect(await pages("closed", 2)).toEqual(ended.reverse());
      expect(await pages("open", 2)).toEqual([]);
    });

    test("a page goes on where it ended though rows before it have gone", async () => {
      const { store, clock } = get();
      const ids = [];
      for (const window of ["a", "b", "c", "d"]) {
        clock.now += 1;
        ids.push(await open(window));
      }
      const page = await store.conversations({ view: "waiting" }, null, 2);
      await hire(store);
      for (const id of ids.slice(0, 2)) await store.act(take(`t-${id}`, id), takeIt);
      const rest = await store.conversations({ view: "waiting" }, page?.next ?? null, 2);
      expect(rest?.rows.map((r) => r.id)).toEqual(ids.slice(2));
      expect(rest?.next).toBeNull();
    });

    test("a page mark that isn't ours is told apart", async () => {
      await open("a");
      for (const mark of ["", "x", "é€", Buffer.from("1 a b").toString("base64url"), "'; drop table x"]) {
        expect(await get().store.conversations({ view: "open" }, mark, 5)).toBeNull();
      }
    });
  });
}
