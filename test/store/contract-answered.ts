import { describe, expect, test } from "vitest";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Opened } from "./contract.ts";
import { closeIt, handOver, hire, hour, message, newest, take, takeIt, toldOf } from "./fixtures.ts";

export function answeredContract(get: () => Opened): void {
  describe("a message that names the matter that it answers", () => {
    test("its thought is told that matter when nothing is open, and else when it ended, who had it and what it was about", async () => {
      const { store, clock } = get();
      await hire(store);
      const end = async (key: string) => {
        const id = await newest(store);
        await store.act(take(`t${key}`, id), takeIt);
        await store.act({ ...take(`c${key}`, id), kind: "close", reason: "solved", seen: null }, closeIt);
        return id;
      };
      await store.turn(message("k1", "Ihminen"), handOver());
      const first = await end("1");
      const endedAt = clock.now;
      clock.now += 100 * hour;
      const anew = (s: Situation) => handOver()({ ...s, conversation: null });
      await store.turn(message("k2", "Ihminen"), anew);
      const second = await end("2");
      expect(second).not.toBe(first);
      const answers = { answers: first } as const;
      const ended = await toldOf(store, { ...message("k3", "?"), ...answers });
      expect([ended.conversation?.id, ended.earlier]).toEqual([first, undefined]);
      expect((await toldOf(store, message("k4", "?"))).conversation?.id).toBe(second);
      await store.turn(message("k5", "Ihminen"), anew);
      const open = await toldOf(store, { ...message("k6", "?"), ...answers });
      expect(open.conversation?.state).toBe("queued");
      expect(open.earlier).toEqual({ closedAt: endedAt, agent: "Maija Meikäläinen", about: null });
      const elsewhere = await toldOf(store, { ...message("k7", "?", { channelThreadId: "b" }), ...answers });
      expect([elsewhere.conversation, elsewhere.earlier]).toEqual([null, undefined]);
    });
  });
}
