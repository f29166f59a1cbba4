import { describe, expect, test } from "vitest";
import type { Queued } from "../../src/domain/conversation.ts";
import { conversationId, messageId, type ConversationId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import {
  began,
  closed,
  greet,
  handOver,
  hire,
  hour,
  joined,
  line,
  maija,
  message,
  newest,
  note,
  queued,
  say,
  take,
  takeIt,
  withBot,
} from "./fixtures.ts";

export function deskContract(get: () => Opened): void {
  const open = async (window: string, other: Partial<Queued> = {}): Promise<ConversationId> => {
    const { store } = get();
    await store.turn(message("k1", "Ihminen", { channelThreadId: window }), handOver(other));
    return newest(store);
  };
  const pages = async (state: Parameters<Opened["store"]["conversations"]>[0], limit: number) => {
    const ids: ConversationId[] = [];
    for (let after: string | null = null, turns = 0; turns < 100; turns += 1) {
      const page = await get().store.conversations(state, after, limit);
      if (page === null) throw new Error("A page of ours was not known.");
      ids.push(...page.rows.map((row) => row.id));
      if (page.next === null) return ids;
      after = page.next;
    }
    throw new Error("The pages never end.");
  };

  describe("the desk", () => {
    test("shows all that is known of a conversation in each state", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.turn(message("k1", "Hei"), say());
      const id = await newest(store);
      const common = {
        id,
        channel: "directline",
        channelThreadId: "window-1",
        customer: { name: "Maija" },
        language: "fi",
        startedAt: began,
        previous: null,
      };
      const nothing = {
        reason: null,
        urgency: null,
        waitingSince: null,
        queuedAt: null,
        escalatedAt: null,
        closedAt: null,
        closeReason: null,
      };
      expect(await store.conversation(id)).toMatchObject({
        ...common,
        ...nothing,
        state: "bot",
        owner: { kind: "bot" },
        awaits: "customer",
        nextAction: "goodbye",
        nextActionAt: began + hour,
        version: 1,
      });
      clock.now += 10;
      await store.turn(message("k2", "Ihminen"), handOver({ escalatedAt: 5 }));
      expect(await store.conversation(id)).toMatchObject({
        ...common,
        ...nothing,
        state: "queued",
        owner: { kind: "queue" },
        awaits: "us",
        reason: "asked-human",
        urgency: 2,
        waitingSince: clock.now,
        queuedAt: clock.now,
        escalatedAt: 5,
        nextAction: "first-human-word",
        nextActionAt: clock.now + hour,
        version: 2,
      });
      await store.act(take("t1", id), takeIt);
      expect(await store.conversation(id)).toMatchObject({
        ...common,
        state: "with-agent",
        owner: { kind: "agent", id: maija, name: "Maija Meikäläinen" },
        awaits: "us",
        queuedAt: null,
        nextAction: "reply",
        version: 3,
      });
      await store.turn(message("k3", "Kiitos"), (s) => ({
        conversation: closed(s.conversation ?? withBot(s.freshId, s.now), s.now),
        language: s.thread,
        lines: [],
      }));
      expect(await store.conversation(id)).toMatchObject({
        ...common,
        ...nothing,
        state: "closed",
        owner: null,
        awaits: null,
        reason: "asked-human",
        nextAction: null,
        nextActionAt: null,
        closedAt: clock.now,
        closeReason: "solved",
        version: 4,
      });
      expect(await store.conversation(conversationId("nowhere"))).toBeNull();
    });

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
      for (const limit of [1, 2, 3, 7, 50]) expect(await pages(null, limit)).toEqual(all);
      expect(await pages("queued", 2)).toEqual(all.slice(0, 6));
      expect(await pages("bot", 2)).toEqual([bots]);
      expect(await pages("promised", 2)).toEqual([]);
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
      expect(await pages(null, 2)).toEqual([]);
    });

    test("a page goes on where it ended though rows before it have gone", async () => {
      const { store, clock } = get();
      const ids = [];
      for (const window of ["a", "b", "c", "d"]) {
        clock.now += 1;
        ids.push(await open(window));
      }
      const page = await store.conversations("queued", null, 2);
      await hire(store);
      for (const id of ids.slice(0, 2)) await store.act(take(`t-${id}`, id), takeIt);
      const rest = await store.conversations("queued", page?.next ?? null, 2);
      expect(rest?.rows.map((r) => r.id)).toEqual(ids.slice(2));
      expect(rest?.next).toBeNull();
    });

    test("a page mark that isn't ours is told apart", async () => {
      await open("a");
      for (const mark of ["", "x", "é€", Buffer.from("1 a b").toString("base64url"), "'; drop table x"]) {
        expect(await get().store.conversations(null, mark, 5)).toBeNull();
      }
    });

    test("a transcript is the matter's own rows with the greeting before its first, and no other matter's", async () => {
      const { store } = get();
      await store.turn(joined(), greet);
      await store.turn(message("k1", "Yksi"), say(line("Vastaus"), note("desk")));
      const first = await newest(store);
      await store.turn(message("k2", "Kiitos"), (s) => ({
        conversation: closed(s.conversation ?? withBot(s.freshId, s.now), s.now),
        language: s.thread,
        lines: [],
      }));
      await store.turn(joined("joined-2"), (s) => ({
        conversation: null,
        language: s.thread,
        lines: [line("Hei taas")],
      }));
      await store.turn(message("k3", "Kaksi"), say());
      const second = await newest(store);
      const texts = async (id: ConversationId, after: number) =>
        (await store.transcript(id, after)).map((r) => r.text);
      expect(await texts(first, 0)).toEqual([
        "Hei, olen Napavirran botti.",
        "Yksi",
        "Vastaus",
        "desk",
        "Kiitos",
      ]);
      expect(await texts(first, 3)).toEqual(["desk", "Kiitos"]);
      expect(await texts(second, 0)).toEqual(["Hei taas", "Kaksi"]);
      expect(await texts(conversationId("nowhere"), 0)).toEqual([]);
    });

    test("one message is found by its conversation and id, and by nothing else", async () => {
      const { store } = get();
      const [a, b] = [await open("a"), await open("b")];
      const rows = await store.transcript(a, 0);
      for (const row of rows) expect(await store.message(a, row.id)).toEqual(row);
      expect(rows).not.toEqual([]);
      for (const row of rows) expect(await store.message(b, row.id)).toBeNull();
      expect(await store.message(a, messageId("none"))).toBeNull();
    });

    test("changes come oldest first, each conversation with its newest number", async () => {
      const { store } = get();
      expect(await store.changes(0, 10)).toEqual({ changed: [], last: 0 });
      const a = await open("a");
      const b = await open("b");
      const { last: seen } = await store.changes(0, 10);
      await store.turn(message("k2", "Vielä", { channelThreadId: "a" }), (s) => ({
        conversation: queued(s.conversation ?? withBot(s.freshId, s.now), s.now),
        language: s.thread,
        lines: [],
      }));
      const all = await store.changes(0, 10);
      expect(all.changed.map((c) => c.id)).toEqual([b, a]);
      expect(all.last).toBe(all.changed.at(-1)?.change);
      expect((await store.changes(seen, 10)).changed.map((c) => c.id)).toEqual([a]);
      expect((await store.changes(0, 1)).changed.map((c) => c.id)).toEqual([b]);
      expect(await store.changes(all.last, 10)).toEqual({ changed: [], last: all.last });
    });

    test("a window opened again without a word said is no change", async () => {
      const { store } = get();
      await open("window-1");
      const before = await store.changes(0, 10);
      await store.turn(joined(), greet);
      const after = await store.changes(before.last, 10);
      await store.turn(joined("joined-2"), greet);
      expect(await store.changes(after.last, 10)).toEqual({ changed: [], last: after.last });
    });
  });
}
