import { describe, expect, test } from "vitest";
import type { Queued, WithAgent } from "../../src/domain/conversation.ts";
import type { Told } from "../../src/domain/queue/told.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Opened } from "./contract.ts";
import {
  handOver,
  hire,
  hour,
  maija,
  message,
  newest,
  replyWith,
  say,
  take,
  takeIt,
  ville,
} from "./fixtures.ts";
import { withAgent } from "./conversations.ts";

export function queueContract(get: () => Opened): void {
  const join = (window: string, other: Partial<Queued> = {}) =>
    get().store.turn(message("k1", "Ihminen", { channelThreadId: window }), handOver(other));
  const told = (at: number, ahead: number): Told => ({
    at,
    ahead,
    range: { low: 2, high: 5 },
    until: at + 300_000,
    mended: 0,
  });

  describe("the queue", () => {
    test("says to who comes how many stand before them: the more urgent, and who has waited longer", async () => {
      const { store, clock } = get();
      await join("w1");
      await join("w2", { urgency: 4 });
      clock.now += 1_000;
      const seen: Situation["queue"][] = [];
      const counts: number[] = [];
      await store.turn(message("k1", "Hei", { channelThreadId: "w3" }), (situation) => {
        seen.push(situation.queue);
        counts.push(
          situation.queue.ahead(2e14 + clock.now),
          situation.queue.ahead(1e14),
          situation.queue.ahead(0),
        );
        return say()(situation);
      });
      expect([seen.length, counts]).toEqual([1, [2, 1, 0]]);
    });

    test("remembers what a customer was told, and wakes for it", async () => {
      const { store, clock } = get();
      const first = told(clock.now, 3);
      await join("w1", { told: first });
      const id = await newest(store);
      expect(await store.due(clock.now + 299_999, 9)).toEqual([]);
      expect(await store.due(clock.now + 300_000, 9)).toEqual([id]);
      await store.fire(id, clock.now + 300_000, ({ conversation, thread }) => {
        expect(conversation).toMatchObject({ told: first });
        return { conversation: { ...conversation }, language: thread, lines: [] };
      });
    });

    test("keeps each stay that ended with what was told of it, newest first, and whether a person took it", async () => {
      const { store, clock } = get();
      await hire(store);
      const began = clock.now;
      await join("w1", { told: told(began, 3) });
      const id = await newest(store);
      clock.now += hour;
      await store.act(take("t", id), takeIt);
      const stay = {
        queuedAt: began,
        endedAt: began + hour,
        taken: true,
        ahead: 3,
        range: { low: 2, high: 5 },
      };
      expect(await store.endedStays(9)).toMatchObject([stay]);
      await join("w2", { told: { ...told(clock.now, 0), range: null, until: null } });
      clock.now += 1_000;
      await store.turn(message("k2", "Ei sittenkään", { channelThreadId: "w2" }), (situation) => ({
        ...say()(situation),
        conversation: {
          id: situation.conversation?.id ?? situation.freshId,
          previous: null,
          startedAt: began,
          waitingSince: null,
          answers: {},
          promises: [],
          state: "closed",
          reason: "asked-human",
          agent: null,
          closedAt: clock.now,
          closeReason: "ended-by-customer",
          flow: null,
          reopensUntil: null,
        },
      }));
      expect(await store.endedStays(9)).toMatchObject([{ taken: false, ahead: 0, range: null }, stay]);
      expect(await store.endedStays(1)).toHaveLength(1);
    });
  });

  test("what an agent owes an answer or has just given one takes room; what waits for the customer takes none", async () => {
    const { store, clock } = get();
    await hire(store);
    await join("w1");
    const id = await newest(store);
    const next = async (key: string, after: Partial<WithAgent>) => {
      await store.act({ kind: "note", key, conversation: id, agent: maija, text: "x" }, (situation) => ({
        ok: true,
        thought: {
          conversation: withAgent(situation.conversation, maija, clock.now, after),
          language: situation.thread,
          lines: [],
        },
      }));
      return (await store.colleagues(clock.now)).map(({ has, busy }) => [has, busy]);
    };
    const day = 24 * hour;
    expect(await next("1", {})).toEqual([[1, 1]]);
    expect(await next("2", { next: { action: "remind", at: clock.now + day } })).toEqual([[1, 1]]);
    const sooner = clock.now + day - 15 * 60_000;
    expect(await next("3", { next: { action: "remind", at: sooner } })).toEqual([[1, 0]]);
    const named = { action: "remind", at: clock.now + 2 * day, reason: "Lomalla." } as const;
    expect(await next("4", { next: named })).toEqual([[1, 0]]);
    expect(await next("5", { next: { action: "close", at: clock.now + 2 * day } })).toEqual([[1, 0]]);
  });

  test("how often a matter changed hands is counted: from one agent to others, not from the queue", async () => {
    const { store, clock } = get();
    await hire(store);
    await hire(store, ville, "Ville Esimerkki");
    await join("w1");
    const id = await newest(store);
    const handOvers = async () => (await store.conversation(id))?.handOvers;
    await store.act(take("t", id), takeIt);
    await store.act(
      { kind: "reply", key: "r", conversation: id, agent: maija, text: "Hei" },
      replyWith("Hei"),
    );
    expect(await handOvers()).toBe(0);
    await store.act(
      { kind: "transfer", key: "x", conversation: id, agent: maija, to: ville, note: "Jatka." },
      ({ conversation, thread, receiver }) => {
        expect(receiver).toEqual({ id: ville, name: "Ville Esimerkki", atWork: false });
        const after = withAgent(conversation, ville, clock.now);
        return { ok: true, thought: { conversation: after, language: thread, lines: [] } };
      },
    );
    expect(await handOvers()).toBe(1);
  });
}
