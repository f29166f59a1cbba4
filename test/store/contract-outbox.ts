import { describe, expect, test } from "vitest";
import type { Opened } from "./contract.ts";
import {
  handOver,
  hire,
  hour,
  line,
  log,
  message,
  newest,
  replyWith,
  say,
  take,
  takeIt,
} from "./fixtures.ts";
import { claiming, lease, only, push, quietly, texts } from "./sent-lines.ts";

export function outboxContract(get: () => Opened): void {
  const claim = claiming(get);

  describe("the outbox", () => {
    test("holds the house's lines of push channels, and neither the customer's own nor the desk's", async () => {
      const { store } = get();
      await store.turn(push("k1", "Ihminen"), handOver());
      await store.turn(message("k1", "Hei"), say(line("Log channels need no sending.")));
      const row = only(await claim());
      const sent = (await log(store, "psid-1", "messenger"))[1];
      expect(row).toEqual({
        key: expect.any(String),
        message: sent?.id,
        thread: (await store.thread("messenger", "psid-1"))?.id,
        channel: "messenger",
        channelThreadId: "psid-1",
        language: "fi",
        reference: '{"to":1}',
        customerWroteAt: get().clock.now,
        adAt: null,
        text: "Siirrän tämän ihmiselle.",
        markdown: false,
        options: [],
        author: "bot",
        attempts: 0,
      });
    });

    test("sends a thread's lines one after another, in order, also over several turns and acts", async () => {
      const { store } = get();
      await hire(store);
      await store.turn(push("k1", "Hei"), say(line("A"), line("B")));
      await store.turn(push("k2", "Ihminen"), handOver());
      const id = await newest(store);
      await store.act(take("t1", id), takeIt);
      await store.act(
        { kind: "reply", key: "r1", conversation: id, agent: take("", id).agent, text: "C" },
        replyWith("C"),
      );
      const order: string[] = [];
      for (let row = (await claim())[0]; row !== undefined; row = (await claim())[0]) {
        expect(await claim()).toEqual([]);
        order.push(row.text);
        expect(await store.sent(row.key, row.attempts, get().clock.now)).toBe(true);
      }
      expect(order).toEqual([
        "A",
        "B",
        "Siirrän tämän ihmiselle.",
        "Maija Meikäläinen auttaa sinua nyt.",
        "C",
      ]);
    });

    test("leases no more than asked for, one per thread, the longest due first", async () => {
      const { store, clock } = get();
      for (const window of ["a", "b", "c"]) {
        clock.now += 1;
        await store.turn(push("k1", "Hei", window), say(line(`1${window}`), line(`2${window}`)));
      }
      expect(texts(await claim(2))).toEqual([
        ["1a", 0],
        ["1b", 0],
      ]);
      expect(texts(await claim(2))).toEqual([["1c", 0]]);
      expect(await claim()).toEqual([]);
    });

    test("a lapsed lease is due again, and then the first try can mark nothing", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei"), say(line("A"), line("B")));
      const first = only(await claim());
      clock.now += lease - 1;
      expect(await claim()).toEqual([]);
      clock.now += 1;
      const second = only(await claim());
      expect([second.key, second.attempts]).toEqual([first.key, 1]);
      expect(await store.sent(first.key, first.attempts, clock.now)).toBe(false);
      expect(await store.retryLine(first.key, first.attempts, clock.now, "late")).toBe(false);
      expect(await store.sent(second.key, second.attempts, clock.now)).toBe(true);
      expect(await store.sent(second.key, second.attempts, clock.now)).toBe(false);
      expect(texts(await claim())).toEqual([["B", 0]]);
    });

    test("a lease that lapsed but went to nobody can still be marked sent", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei"), say(line("A")));
      const row = only(await claim());
      clock.now += 2 * lease;
      expect(await store.sent(row.key, row.attempts, clock.now)).toBe(true);
      expect(await claim()).toEqual([]);
    });

    test("a failed try waits for its time, and the thread's later lines wait behind it", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei"), say(line("A"), line("B")));
      const row = only(await claim());
      expect(await store.retryLine(row.key, row.attempts, clock.now + hour, "429")).toBe(true);
      clock.now += hour - 1;
      expect(await claim()).toEqual([]);
      clock.now += 1;
      expect(texts(await claim())).toEqual([["A", 1]]);
    });

    test("a dead letter is never claimed again and lets the next line go", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei"), say(line("A"), line("B")));
      const row = only(await claim());
      expect(await store.lineDied(row.key, row.attempts, "551", quietly)).toBe(true);
      expect(await store.lineDied(row.key, row.attempts, "551", quietly)).toBe(false);
      expect(await store.retryLine(row.key, row.attempts, clock.now, "551")).toBe(false);
      expect(texts(await claim())).toEqual([["B", 0]]);
      clock.now += 24 * hour;
      expect(texts(await claim())).toEqual([["B", 1]]);
    });

    test("what is sent goes where the customer last wrote from", async () => {
      const { store } = get();
      await store.turn(push("k1", "Hei"), say(line("A")));
      await store.turn(push("k2", "Hei", "psid-1", '{"to":2}'), say());
      await store.turn(push("k3", "Hei", "psid-1", null), say(line("B")));
      const first = only(await claim());
      expect(first.reference).toBe('{"to":2}');
      await store.sent(first.key, first.attempts, get().clock.now);
      expect(only(await claim())).toMatchObject({ text: "B", reference: '{"to":2}' });
    });

    test("an unknown key marks nothing", async () => {
      expect(await get().store.sent("nothing", 0, 0)).toBe(false);
      expect(await get().store.retryLine("nothing", 0, 0, "x")).toBe(false);
      expect(await get().store.lineDied("nothing", 0, "x", quietly)).toBe(false);
    });
  });
}
