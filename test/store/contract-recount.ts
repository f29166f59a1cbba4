import { describe, expect, test } from "vitest";
import type { Opened } from "./contract.ts";
import { anOpenPromise, promised, queued, withBot } from "./conversations.ts";
import { closeIt, handOver, hire, hour, message, newest, replyWith, say, take, takeIt } from "./fixtures.ts";

/** Nothing is owed in `fixtures.ts` before this much has passed. */
const owedAfter = hour;

export function recountContract(get: () => Opened): void {
  describe("the self-check", () => {
    test("counts every open conversation, and none that has ended", async () => {
      const { store, clock } = get();
      await hire(store);
      expect(await store.recount(clock.now)).toEqual({
        open: 0,
        withoutOwner: 0,
        withoutNextAction: 0,
        overdueUnescalated: 0,
      });
      await store.turn(message("k1", "Hei", { channelThreadId: "a" }), say());
      await store.turn(message("k1", "Hei", { channelThreadId: "b" }), handOver());
      const id = await newest(store);
      expect((await store.recount(clock.now)).open).toBe(2);
      await store.act(take("a1", id), takeIt);
      await store.act({ ...take("a2", id), kind: "close", reason: "solved", seen: null }, closeIt);
      expect(await store.recount(clock.now)).toMatchObject({ open: 1, withoutOwner: 0 });
    });

    test("finds what is due and has not been dealt with, until somebody is told or does it", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.turn(message("k1", "Hei"), handOver());
      const id = await newest(store);
      const late = async () => (await store.recount(clock.now - 60_000)).overdueUnescalated;
      clock.now += owedAfter + 60_000;
      expect(await late()).toBe(0);
      clock.now += 1;
      expect(await late()).toBe(1);
      const escalated = (s: { now: number }) => ({ escalatedAt: s.now });
      await store.fire(id, clock.now, (s) => ({
        conversation: queued(s.conversation, s.now, escalated(s)),
        language: s.thread,
        lines: [],
      }));
      clock.now += owedAfter + 60_001;
      expect(await late()).toBe(0);
      await store.act(take("a1", id), takeIt);
      await store.act({ ...take("a2", id), kind: "reply", text: "Hei" }, replyWith("Hei"));
      expect(await late()).toBe(0);
    });

    test("finds a promise whose time has passed without a word, and each conversation once", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), (s) => {
        const one = anOpenPromise("p1", s.now);
        const other = anOpenPromise("p2", s.now, { dueAt: s.now + hour });
        const next = { action: "keep-promise", at: s.now + 9 * hour } as const;
        const conversation = promised(withBot(s.freshId, s.now), one, { promises: [other, one], next });
        return { conversation, language: s.thread, lines: [] };
      });
      expect((await store.recount(clock.now)).overdueUnescalated).toBe(0);
      expect((await store.recount(clock.now + hour + 1)).overdueUnescalated).toBe(1);
      expect((await store.recount(clock.now + 10 * hour)).overdueUnescalated).toBe(1);
    });
  });
}
