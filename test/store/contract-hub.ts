import { describe, expect, test } from "vitest";
import type { HubOffer } from "../../src/turn/ports/hub-store.ts";
import type { Opened } from "./contract.ts";
import { closeIt, handOver, hire, message, newest, take, takeIt } from "./fixtures.ts";

export function hubContract(get: () => Opened): void {
  describe("what the outer hub was given", () => {
    const queued = async (window = "w") => {
      const { store } = get();
      await store.turn(message("k1", "Hei", { channelThreadId: window }), handOver({}));
      return newest(store);
    };
    const offer = async (id: string, more: Partial<HubOffer> = {}): Promise<HubOffer> => ({
      id,
      seat: "hub",
      conversation: more.conversation ?? (await queued()),
      state: "sending",
      toldSeq: 3,
      attempts: 0,
      dueAt: get().clock.now,
      madeAt: get().clock.now,
      endedAt: null,
      ...more,
    });

    test("is found while it is not over, in the order it was given, as it was kept last", async () => {
      const { store, clock } = get();
      const first = await offer("b");
      await store.keepOffer(first);
      clock.now += 1;
      const second = await offer("a", { conversation: await queued("x") });
      await store.keepOffer(second);
      const known = { ...first, state: "accepted", toldSeq: 9, attempts: 2, dueAt: clock.now + 5 } as const;
      await store.keepOffer(known);
      expect(await store.openOffers("hub")).toEqual([known, second]);
      expect(await store.offer("b")).toEqual(known);
      expect(await store.offer("nobody's")).toBeNull();
    });

    test("stays as it ended, and the newest of a conversation is known", async () => {
      const { store, clock } = get();
      const first = await offer("a");
      await store.keepOffer(first);
      const ended = { ...first, state: "ended", endedAt: clock.now } as const;
      await store.keepOffer(ended);
      await store.keepOffer({ ...first, state: "accepted" });
      expect(await store.openOffers("hub")).toEqual([]);
      expect(await store.lastOffer(first.conversation)).toEqual(ended);
      clock.now += 1;
      const next = await offer("b", { conversation: first.conversation });
      await store.keepOffer(next);
      expect(await store.lastOffer(first.conversation)).toEqual(next);
      expect(await store.lastOffer(await queued("another"))).toBeNull();
    });

    test("is found by the seat that was given it", async () => {
      const { store } = get();
      const ours = await offer("a");
      const theirs = await offer("b", { seat: "page-inbox", conversation: await queued("x") });
      await store.keepOffer(ours);
      await store.keepOffer(theirs);
      expect(await store.openOffers("hub")).toEqual([ours]);
      expect(await store.openOffers("page-inbox")).toEqual([theirs]);
    });

    test("is told which matter of a thread is meant: the open one, else the one that ended last", async () => {
      const { store, clock } = get();
      await hire(store);
      const thread = { channel: "directline", channelThreadId: "w" };
      expect(await store.matterOf(thread)).toBeNull();
      const first = await queued();
      expect(await store.matterOf(thread)).toBe(first);
      await store.act(take("a1", first), takeIt);
      await store.act({ ...take("a2", first), kind: "close", reason: "solved", seen: null }, closeIt);
      expect(await store.matterOf(thread)).toBe(first);
      clock.now += 1;
      await store.turn(message("k2", "Uusi asia", { channelThreadId: "w" }), handOver({}));
      expect(await store.matterOf(thread)).not.toBe(first);
    });

    test("goes with its conversation", async () => {
      const { store, clock } = get();
      await hire(store);
      const one = await offer("a");
      await store.keepOffer({ ...one, state: "ended", endedAt: clock.now });
      await store.act(take("a1", one.conversation), takeIt);
      await store.act(
        { ...take("a2", one.conversation), kind: "close", reason: "solved", seen: null },
        closeIt,
      );
      clock.now += 1_000_000_000_000;
      await store.removeEnded(clock.now, null, 10);
      expect(await store.offer("a")).toBeNull();
    });
  });
}
