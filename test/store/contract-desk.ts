import { describe, expect, test } from "vitest";
import type { Queued } from "../../src/domain/conversation.ts";
import { conversationId, messageId, type ConversationId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import { closed, queued, withBot } from "./conversations.ts";
import {
  began,
  closeIt,
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
  say,
  take,
  takeIt,
} from "./fixtures.ts";

export function deskContract(get: () => Opened): void {
  const open = async (window: string, other: Partial<Queued> = {}): Promise<ConversationId> => {
    const { store } = get();
    await store.turn(message("k1", "Ihminen", { channelThreadId: window }), handOver(other));
    return newest(store);
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

    test("a thread's open conversation is told while people have it, and not while the bot has it or it has ended", async () => {
      const { store } = get();
      await hire(store);
      const find = () => store.withPeople("directline", "window-1");
      expect(await find()).toBeNull();
      await store.turn(message("k1", "Hei"), say());
      expect(await find()).toBeNull();
      await store.turn(message("k2", "Ihminen"), handOver());
      const id = await newest(store);
      expect(await find()).toBe(id);
      await store.act(take("t1", id), takeIt);
      expect(await find()).toBe(id);
      expect(await store.withPeople("teams", "window-1")).toBeNull();
      await store.act({ ...take("c1", id), kind: "close", reason: "solved", seen: null }, closeIt);
      expect(await find()).toBeNull();
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
