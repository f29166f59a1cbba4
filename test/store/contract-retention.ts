import { describe, expect, test } from "vitest";
import { attachmentId, type ConversationId, threadId } from "../../src/domain/ids.ts";
import type { Removed } from "../../src/turn/retention.ts";
import type { Opened } from "./contract.ts";
import {
  closeIt,
  greet,
  hire,
  hour,
  joined,
  log,
  maija,
  type Message,
  message,
  newest,
  noteOn,
  say,
  take,
  takeIt,
} from "./fixtures.ts";
import { answer, dueDate, end, oldMatter, removeOld, sumOf } from "./old-matters.ts";

const day = 24 * hour;

/** The same customer, whose page tells no name this time. */
const nobody = { channelCustomerId: "dl_maija", name: null, verifiedAs: null };

export function retentionContract(get: () => Opened): void {
  const remove = async (before: number, limit = 1): Promise<Removed> =>
    sumOf(await removeOld(get().store, before, limit));
  const matter = (window: string, other: Partial<Message> = {}) => oldMatter(get().store, window, other);
  const before = () => get().clock.now - day;
  const fileOf = async (id: ConversationId) =>
    (await get().store.transcript(id, 0)).flatMap(({ attachments }) => attachments)[0]?.id ??
    attachmentId("");

  describe("what is no longer to be kept", () => {
    test("goes with everything of it: log, file, rating, words that were learnt from, customer's name", async () => {
      const { store, clock } = get();
      const id = await matter("w1");
      const file = await fileOf(id);
      clock.now += 2 * day;
      expect(await remove(before())).toEqual({ conversations: 1, messages: 6, files: 1 });
      expect(await store.conversation(id)).toBeNull();
      expect(await store.transcript(id, 0)).toEqual([]);
      expect(await log(store, "w1")).toEqual([]);
      expect(await store.attachment(file)).toBeNull();
      expect(await store.rating(id)).toBeNull();
      expect(await store.evidence(dueDate, 9)).toEqual([]);
      expect(await store.search("lasku", null, 9)).toEqual({ rows: [], next: null });
      expect(await store.search("Maija", null, 9)).toEqual({ rows: [], next: null });
      expect((await store.conversations({ view: "closed" }, null, 9))?.rows).toEqual([]);
      expect(await store.firstAt()).toBeNull();
      expect(await store.decided({ from: 0, until: clock.now }, null, 9)).toEqual([]);
      await store.turn(message("k1", "Uusi", { channelThreadId: "w1", customer: nobody }), say());
      expect((await store.conversation(await newest(store)))?.customer.name).toBeNull();
    });

    test("leaves the figures of its entry as they were", async () => {
      const { store, clock } = get();
      const since = clock.now - 30 * day;
      await matter("w1");
      await matter("w2");
      const told = async () => ({
        figures: await store.entryFigures(dueDate, since),
        counts: await store.evidenceCounts(dueDate),
      });
      const kept = await told();
      expect(kept.figures).toEqual({ shown: 2, helped: 2, askedAgain: 2, handedOver: 2 });
      clock.now += 2 * day;
      await remove(before());
      expect(await told()).toEqual(kept);
      expect(await store.entryFigures(dueDate, clock.now)).toMatchObject({ shown: 0, handedOver: 0 });
    });

    test("goes from a thread in which another matter is open, and leaves that as it is", async () => {
      const { store, clock } = get();
      const old = await matter("w1");
      clock.now += 3 * day;
      await store.turn(message("k4", "Uusi asia", { channelThreadId: "w1" }), say(answer));
      const id = await newest(store);
      const shown = (await store.transcript(id, 0)).map(({ seq, text }) => [seq, text]);
      expect((await store.conversation(id))?.previous).toBe(old);
      expect(await remove(before())).toMatchObject({ conversations: 1, messages: 6 });
      expect((await store.transcript(id, 0)).map(({ seq, text }) => [seq, text])).toEqual(shown);
      expect(await store.conversation(id)).toMatchObject({ previous: null, customer: { name: "Maija" } });
      expect((await log(store, "w1")).map(({ seq }) => seq)).toEqual([7, 8]);
      await store.turn(message("k5", "Ja vielä", { channelThreadId: "w1" }), end);
      expect((await store.conversation(id))?.state).toBe("closed");
    });

    test("goes past what has to stay, in slices as small as one", async () => {
      const { store, clock } = get();
      await hire(store);
      const ids: ConversationId[] = [];
      for (const window of ["w1", "w2", "w3"]) {
        ids.push(await matter(window));
        clock.now += hour;
      }
      const [first] = ids;
      if (first === undefined) throw new Error("nothing");
      await store.act({ kind: "note", key: "n1", conversation: first, agent: maija, text: "-" }, noteOn);
      clock.now += day - hour / 2;
      expect(await remove(before(), 1)).toMatchObject({ conversations: 2 });
      expect(await store.conversation(first)).not.toBeNull();
      expect(await remove(clock.now, 2)).toMatchObject({ conversations: 1 });
    });

    test("goes with what agents did in it, and an act on it finds nothing then", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.turn(message("k1", "Hei"), say());
      const id = await newest(store);
      await store.act(take("t1", id), takeIt);
      await store.act(
        { kind: "close", key: "c1", conversation: id, agent: maija, reason: "solved", seen: null },
        closeIt,
      );
      clock.now += 2 * day;
      expect(await remove(before())).toMatchObject({ conversations: 1, messages: 3 });
      expect(await store.act(take("t1", id), takeIt)).toEqual({ ok: false, code: "not-found", by: null });
    });

    test("once gone leaves the window going on: the log counts on, and the bot says again who it is", async () => {
      const { store, clock } = get();
      await matter("w1");
      clock.now += 2 * day;
      await remove(before());
      const thread = await store.thread("directline", "w1");
      expect(thread?.lastSeq).toBe(6);
      expect(await store.standing(thread?.id ?? threadId(""))).toMatchObject({
        state: null,
        agentName: null,
      });
      await store.turn(joined("again", { channelThreadId: "w1" }), greet);
      await store.turn(message("k1", "Moi taas", { channelThreadId: "w1" }), say(answer));
      expect((await log(store, "w1")).map(({ seq, say: what, text }) => [seq, what ?? text])).toEqual([
        [7, "greeting"],
        [8, "Moi taas"],
        [9, "answer"],
      ]);
      expect(await store.conversation(await newest(store))).toMatchObject({
        previous: null,
        customer: { name: "Maija" },
      });
    });

    test("is also a window that was only opened", async () => {
      const { store, clock } = get();
      await store.turn(joined("j1"), greet);
      clock.now += 2 * day;
      expect(await remove(before())).toEqual({ conversations: 0, messages: 1, files: 0 });
      expect(await remove(before())).toEqual({ conversations: 0, messages: 0, files: 0 });
      expect(await log(store)).toEqual([]);
    });

    test("keeps a customer's name as long as another window of theirs is kept", async () => {
      const { store, clock } = get();
      await matter("w1");
      clock.now += 2 * day;
      await store.turn(message("k1", "Hei", { channelThreadId: "w2", customer: nobody }), say());
      await remove(before());
      expect((await store.conversation(await newest(store)))?.customer.name).toBe("Maija");
    });
  });
}
