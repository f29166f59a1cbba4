import { describe, expect, test } from "vitest";
import type { Opened } from "./contract.ts";
import { explainIt } from "./deeds.ts";
import { closeIt, handOver, hire, maija, message, newest, say, take, takeIt, ville } from "./fixtures.ts";

const day = 86_400_000;

export function reasonsContract(get: () => Opened): void {
  describe("what is open too long", () => {
    const open = async (window: string, urgency: 2 | 3 | null) => {
      const { store } = get();
      const think = urgency === null ? say() : handOver({ urgency });
      await store.turn(message("k1", "Hei", { channelThreadId: window }), think);
      return newest(store);
    };
    const owed = async () => {
      const { store, clock } = get();
      return store.owedReasons({ ordinary: clock.now - 3 * day, urgent: clock.now - day }, 10);
    };

    test("is what people have had for longer than its class may last, the longest first", async () => {
      const { clock } = get();
      await open("bot", null);
      const ordinary = await open("ordinary", 2);
      clock.now += 1;
      const urgent = await open("urgent", 3);
      clock.now += day;
      expect(await owed()).toEqual([]);
      clock.now += 1;
      expect((await owed()).map(({ conversation }) => conversation)).toEqual([urgent]);
      clock.now += 2 * day;
      expect((await owed()).map(({ conversation }) => conversation)).toEqual([ordinary, urgent]);
    });

    test("needs no reason while the last one is young, and is asked for one again after the same time", async () => {
      const { store, clock } = get();
      await hire(store);
      const id = await open("w", 2);
      clock.now += 3 * day + 1;
      const since = clock.now;
      await store.act({ ...take("a1", id), kind: "explain", text: "Verkkoyhtiö mittaa." }, explainIt);
      expect(await owed()).toEqual([]);
      clock.now += 3 * day + 1;
      expect(await owed()).toEqual([
        {
          conversation: id,
          since,
          last: { text: "Verkkoyhtiö mittaa.", by: "Maija Meikäläinen", at: since },
        },
      ]);
      await store.act(take("a2", id), takeIt);
      const before = { ordinary: clock.now - 3 * day, urgent: clock.now - day };
      expect(await store.owedReasons(before, 10, maija)).toHaveLength(1);
      expect(await store.owedReasons(before, 10, ville)).toEqual([]);
      await store.act({ ...take("a3", id), kind: "close", reason: "solved", seen: null }, closeIt);
      expect(await owed()).toEqual([]);
    });
  });
}
