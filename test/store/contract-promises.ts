import { describe, expect, test } from "vitest";
import type { Conversation } from "../../src/domain/conversation.ts";
import { promiseId } from "../../src/domain/ids.ts";
import type { OpenPromise } from "../../src/domain/promise/promise.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Opened } from "./contract.ts";
import { anOpenPromise, closed, promised } from "./conversations.ts";
import { carry } from "./deeds.ts";
import { handOver, hire, hour, line, maija, message, newest, say, takeIt, take } from "./fixtures.ts";

const whole = (now: number): OpenPromise =>
  anOpenPromise("p1", now, {
    text: "Soitamme sinulle.",
    contact: { kind: "phone", number: "+358401234567" },
    madeBy: { agent: maija },
    window: { from: now + hour, to: now + 2 * hour },
    attempts: [{ at: now, outcome: "no-answer", by: maija }],
    moves: [{ at: now, from: now + hour, reason: "Varaosa puuttuu.", by: "customer" }],
    warnings: [{ warning: "half", at: now + hour }],
    lateAt: now,
    escalatedAt: now,
    nudgedAt: now + 1,
    askedAt: now + 2,
  });

export function promisesContract(get: () => Opened): void {
  async function waits(thread = "window-1") {
    const { store } = get();
    await store.turn(message("k1", "Ihminen", { channelThreadId: thread }), handOver());
  }

  describe("a promise", () => {
    test("is found with its conversation as it was kept, and counted among what is booked", async () => {
      const { store, clock } = get();
      await hire(store);
      await waits();
      await store.turn(
        message("k2", "Milloin?"),
        carry(({ now }) => [whole(now), anOpenPromise("p2", now + 1)]),
      );
      let found: Conversation | null = null;
      let booked: Situation["booked"] = [];
      await store.turn(message("k3", "Hei"), (situation) => {
        ({ conversation: found, booked } = situation);
        return carry(() => situation.conversation?.promises ?? [])(situation);
      });
      expect(found).toMatchObject({ state: "promised", promises: [whole(clock.now), { id: "p2" }] });
      expect(booked.toSorted((one, other) => one.dueAt - other.dueAt)).toEqual([
        { dueAt: clock.now + 4 * hour, count: 1 },
        { dueAt: clock.now + 4 * hour + 1, count: 1 },
      ]);
    });

    test("and its conversation bear the name that the customer told, where the site gave none", async () => {
      const { store } = get();
      await hire(store);
      const nameless = { channelCustomerId: "dl_nobody", name: null, verifiedAs: null };
      await store.turn(message("k1", "Ihminen", { customer: nameless }), handOver());
      await store.turn(message("k2", "Aino", { customer: nameless }), (situation) => {
        const thought = carry(({ now }) => [whole(now)])(situation);
        const { conversation } = thought;
        return { ...thought, conversation: conversation && { ...conversation, answers: { name: "Aino" } } };
      });
      expect((await store.conversation(await newest(store)))?.customer.name).toBe("Aino");
      expect(await store.promises("open", 9)).toMatchObject([{ customerName: "Aino" }]);
    });

    test("is counted with the agent who has its conversation, while it is open", async () => {
      const { store, clock } = get();
      await hire(store);
      await waits();
      const two = ({ now }: Situation) => [whole(now), anOpenPromise("p2", now + 1)];
      await store.turn(message("k2", "Milloin?"), carry(two));
      expect(await store.colleagues(clock.now)).toMatchObject([{ has: 0, promises: 0 }]);
      await store.turn(message("k3", "Hei"), (situation) => {
        const { conversation: c, thread } = situation;
        if (c?.state !== "promised") throw new Error("Nothing is promised.");
        return { conversation: { ...c, agent: maija }, language: thread, lines: [line("Selvä.")] };
      });
      expect(await store.colleagues(clock.now)).toMatchObject([{ id: maija, has: 0, promises: 2 }]);
      await store.turn(
        message("k4", "Kiitos"),
        carry(() => [], "kept", "kept"),
      );
      expect(await store.colleagues(clock.now)).toMatchObject([{ id: maija, has: 1, promises: 0 }]);
    });

    test("that leaves its conversation without an end is refused, and nothing of that turn is kept", async () => {
      const { store } = get();
      await hire(store);
      await waits();
      await store.turn(
        message("k2", "Milloin?"),
        carry(({ now }) => [anOpenPromise("p1", now)]),
      );
      const id = await newest(store);
      const before = await store.transcript(id, 0);
      await expect(
        store.turn(
          message("k3", "Hei"),
          carry(() => []),
        ),
      ).rejects.toThrow("p1");
      await expect(
        store.turn(message("k4", "Hei"), (s) => ({
          ...say()(s),
          conversation: s.conversation && closed(s.conversation, s.now),
        })),
      ).rejects.toThrow("p1");
      expect(await store.transcript(id, 0)).toEqual(before);
      expect((await store.promises("open", 9)).map(({ promise }) => promise.id)).toEqual(["p1"]);
    });

    test("is listed by its state: open ones by when they are due, late ones, and ended ones with how", async () => {
      const { store, clock } = get();
      await hire(store);
      await waits();
      const at = clock.now;
      const all = [
        anOpenPromise("given-back", at, { dueAt: at + 5 }),
        anOpenPromise("unreached", at, { dueAt: at + 6 }),
        anOpenPromise("late", at, { dueAt: at + 7, lateAt: at }),
        anOpenPromise("later", at, { dueAt: at + 8 }),
        anOpenPromise("kept", at, { dueAt: at + 9 }),
      ];
      await store.turn(
        message("k2", "Milloin?"),
        carry(() => all),
      );
      const open = all.slice(2, 4);
      await store.turn(
        message("k3", "Hei"),
        carry(() => open, "released", "not-reached", "kept"),
      );
      const ids = async (list: Parameters<typeof store.promises>[0]) =>
        (await store.promises(list, 9)).map(({ promise }) => promise.id);
      expect(
        await Promise.all((["open", "late", "kept", "released", "not-reached"] as const).map(ids)),
      ).toEqual([["late", "later"], ["late"], ["kept"], ["given-back"], ["unreached"]]);
      const conversation = await newest(store);
      expect((await store.promisesOf(conversation)).map(({ promise }) => promise.id)).toEqual([
        "late",
        "later",
        "given-back",
        "unreached",
        "kept",
      ]);
      expect((await store.promises("kept", 9))[0]).toMatchObject({
        state: "kept",
        ended: { at: clock.now, by: maija, note: "Soitin." },
        conversation,
        customerName: "Maija",
      });
      expect(await store.promisedIn(promiseId("kept"))).toBe(conversation);
      expect(await store.promisedIn(promiseId("none"))).toBeNull();
    });

    test("tells whose it is: the queue's, or the agent's who has the conversation", async () => {
      const { store } = get();
      await hire(store);
      await waits();
      await store.turn(
        message("k2", "Milloin?"),
        carry(({ now }) => [anOpenPromise("p1", now)]),
      );
      expect((await store.promises("open", 9))[0]?.ownerName).toBeNull();
      const judged = await store.act(take("t", await newest(store)), (situation) => {
        const taken = takeIt(situation);
        if (!taken.ok || taken.thought.conversation?.state !== "with-agent") return taken;
        const { promises } = situation.conversation;
        return {
          ok: true,
          thought: { ...taken.thought, conversation: { ...taken.thought.conversation, promises } },
        };
      });
      expect(judged.ok).toBe(true);
      expect((await store.promises("open", 9))[0]?.ownerName).toBe("Maija Meikäläinen");
    });

    test("makes its conversation come due by its own times, each once", async () => {
      const { store, clock } = get();
      await waits();
      const { now } = clock;
      const warned = anOpenPromise("p1", now, { warnings: [{ warning: "half", at: now + 2 * hour }] });
      await store.turn(
        message("k2", "Milloin?"),
        carry(() => [warned]),
      );
      const id = await newest(store);
      expect(await store.due(now + 2 * hour - 1, 9)).toEqual([]);
      expect(await store.due(now + 2 * hour, 9)).toEqual([id]);
      clock.now = now + 2 * hour;
      const quiet: Parameters<typeof store.fire>[2] = (s) => ({
        ...carry(() => [{ ...warned, warnings: [] }])(s),
        conversation: promised(s.conversation, { ...warned, warnings: [] }),
      });
      expect(await Promise.all([store.fire(id, clock.now, quiet), store.fire(id, clock.now, quiet)])).toEqual(
        [true, false],
      );
      expect(await store.due(now + 4 * hour - 1, 9)).toEqual([]);
      expect(await store.due(now + 4 * hour, 9)).toEqual([id]);
    });
  });
}
