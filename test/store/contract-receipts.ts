import { describe, expect, test } from "vitest";
import { receiptSlackMs } from "../../src/turn/ports/receipts.ts";
import type { Opened } from "./contract.ts";
import { hour, line, message, newest, say } from "./fixtures.ts";

const lease = 60_000;
const maija = { channel: "messenger", channelThreadId: "maija" };

export function receiptsContract(get: () => Opened): void {
  const says = (key: string, window: string, ...texts: readonly string[]) =>
    get().store.turn(
      message(key, "Hei", { channel: "messenger", channelThreadId: window, reference: "{}" }),
      say(...texts.map((text) => line(text))),
    );
  /** The keys of the lines that are due now, by their text. */
  const claim = async () => {
    const rows = await get().store.claim(get().clock.now, 10, lease);
    return new Map(rows.map(({ text, key }) => [text, key]));
  };
  const keyOf = async (text: string) => (await claim()).get(text) ?? "";
  const receipts = async () => get().store.receipts(await newest(get().store));

  describe("how far a line has come", () => {
    test("is nothing before the channel has it, and a time afterwards", async () => {
      const { store, clock } = get();
      await says("k1", "maija", "A");
      const key = await keyOf("A");
      expect(await receipts()).toEqual([]);
      await store.arrived(key, "m_1", clock.now);
      expect(await receipts()).toEqual([
        { message: key, sentAt: clock.now, deliveredAt: null, readAt: null, reaction: null },
      ]);
    });

    test("ends its sending, whatever its try comes to afterwards, and the next line may go", async () => {
      const { store, clock } = get();
      await says("k1", "maija", "A", "B");
      const key = await keyOf("A");
      await store.arrived(key, "m_1", clock.now);
      expect(await store.retryLine(key, 0, clock.now, "no-answer")).toBe(false);
      expect([...(await claim()).keys()]).toEqual(["B"]);
      clock.now += hour;
      expect([...(await claim()).keys()]).toEqual(["B"]);
      expect(await store.sent(key, 0, clock.now)).toBe(false);
    });

    test("of a line that goes in pieces is that of its last piece", async () => {
      const { store, clock } = get();
      const pieces = [`${"a".repeat(1_500)}.`, `${"B".repeat(1_500)}.`];
      await says("k1", "maija", pieces.join(" "));
      for (const [at, piece] of pieces.entries()) {
        expect(await receipts()).toEqual([]);
        await store.arrived(await keyOf(piece), `m_${at}`, clock.now);
      }
      expect(await receipts()).toHaveLength(1);
      await store.reacted(maija, "m_1", "👍");
      expect(await receipts()).toMatchObject([{ reaction: "👍" }]);
    });

    test("of a line that goes in pieces has the reaction to any of them, that to the latest before others", async () => {
      const { store, clock } = get();
      const pieces = [`${"a".repeat(1_500)}.`, `${"B".repeat(1_500)}.`, `${"C".repeat(1_500)}.`];
      await says("k1", "maija", pieces.join(" "));
      const keys: string[] = [];
      for (const [at, piece] of pieces.entries()) {
        const key = await keyOf(piece);
        keys.push(key);
        await store.arrived(key, `m_${at}`, clock.now);
        // A reaction may come before the rest has gone.
        if (at === 0) await store.reacted(maija, "m_0", "😮");
      }
      expect(new Set(keys).size).toBe(3);
      expect(await receipts()).toMatchObject([{ message: keys[0], reaction: "😮" }]);
      await store.reacted(maija, "m_1", "❤️");
      expect(await receipts()).toMatchObject([{ message: keys[0], reaction: "❤️" }]);
      await store.reacted(maija, "m_1", null);
      expect(await receipts()).toMatchObject([{ message: keys[0], reaction: "😮" }]);
    });

    test("counts the first time only, and only for a line of ours", async () => {
      const { store, clock } = get();
      await says("k1", "maija", "A");
      const key = await keyOf("A");
      const at = clock.now;
      await store.sent(key, 0, at);
      await store.arrived(key, "m_1", at);
      await store.arrived(key, "m_2", at + hour);
      await store.arrived("whatever", "m_3", at);
      expect(await receipts()).toMatchObject([{ message: key, sentAt: at }]);
      await store.reacted(maija, "m_2", "👍");
      expect(await receipts()).toMatchObject([{ reaction: null }]);
    });

    test("is delivered or read with all that was sent until then, in this thread alone", async () => {
      const { store, clock } = get();
      await says("k1", "toinen", "X");
      await says("k2", "maija", "A", "B");
      const first = await claim();
      await store.arrived(first.get("X") ?? "", "m_x", clock.now);
      await store.arrived(first.get("A") ?? "", "m_a", clock.now);
      const sentA = clock.now;
      clock.now += hour;
      await store.arrived(await keyOf("B"), "m_b", clock.now);
      await store.reached(maija, "delivered", sentA, clock.now);
      expect(await receipts()).toMatchObject([
        { deliveredAt: clock.now, readAt: null },
        { deliveredAt: null, readAt: null },
      ]);
      const delivered = clock.now;
      clock.now += hour;
      await store.reached(maija, "read", clock.now, clock.now);
      expect(await receipts()).toMatchObject([
        { deliveredAt: delivered, readAt: clock.now },
        { deliveredAt: clock.now, readAt: clock.now },
      ]);
      await store.reached({ ...maija, channelThreadId: "nobody" }, "read", clock.now, clock.now);
    });

    test("forgives the channel a clock that is a little behind ours, and no more", async () => {
      const { store, clock } = get();
      await says("k1", "maija", "A");
      await store.arrived(await keyOf("A"), "m_1", clock.now);
      await store.reached(maija, "read", clock.now - receiptSlackMs - 1, clock.now);
      expect(await receipts()).toMatchObject([{ readAt: null }]);
      await store.reached(maija, "read", clock.now - receiptSlackMs, clock.now);
      expect(await receipts()).toMatchObject([{ readAt: clock.now }]);
    });

    test("has the customer's reaction with it, until it is taken back", async () => {
      const { store, clock } = get();
      await says("k1", "maija", "A");
      await store.arrived(await keyOf("A"), "m_1", clock.now);
      await store.reacted(maija, "m_1", "❤️");
      expect(await receipts()).toMatchObject([{ reaction: "❤️" }]);
      await store.reacted(maija, "m_1", null);
      expect(await receipts()).toMatchObject([{ reaction: null }]);
    });

    test("is told with its conversation when something of it was new, and not otherwise", async () => {
      const { store, clock } = get();
      const told: (readonly string[])[] = [];
      const stop = store.subscribeReceipts((ids) => void told.push(ids));
      await says("k1", "maija", "A");
      const id = await newest(store);
      const key = await keyOf("A");
      const heard = async (work: Promise<void>) => {
        await work;
        return told.splice(0);
      };
      expect(await heard(store.arrived(key, "m_1", clock.now))).toEqual([[id]]);
      expect(await heard(store.arrived(key, "m_1", clock.now))).toEqual([]);
      expect(await heard(store.reached(maija, "read", clock.now, clock.now))).toEqual([[id]]);
      expect(await heard(store.reached(maija, "read", clock.now, clock.now))).toEqual([]);
      expect(await heard(store.reached(maija, "delivered", clock.now, clock.now))).toEqual([]);
      expect(await heard(store.reacted(maija, "m_1", "👍"))).toEqual([[id]]);
      expect(await heard(store.reacted(maija, "m_9", "👍"))).toEqual([]);
      expect(await heard(store.arrived("whatever", "m_3", clock.now))).toEqual([]);
      stop();
      expect(await heard(store.reacted(maija, "m_1", null))).toEqual([]);
    });
  });
}
