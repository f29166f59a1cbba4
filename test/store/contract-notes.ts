import { describe, expect, test } from "vitest";
import type { ConversationId } from "../../src/domain/ids.ts";
import type { Storage } from "../../src/store/storage.ts";
import type { Opened } from "./contract.ts";
import {
  closeIt,
  giveItBack,
  handOver,
  hire,
  log,
  message,
  newest,
  noteOn,
  take,
  takeIt,
  ville,
} from "./fixtures.ts";

async function waiting(store: Storage): Promise<ConversationId> {
  await hire(store);
  await hire(store, ville, "Ville Esimerkki");
  await store.turn(message("k1", "Ihminen"), handOver());
  return newest(store);
}

/** A customer whose first matter has ended and whose second waits. */
async function twoMatters(store: Storage) {
  const first = await waiting(store);
  await store.act(take("t1", first), takeIt);
  await store.act({ ...take("c1", first), kind: "close", reason: "solved", seen: null }, closeIt);
  await store.turn(message("k2", "Uusi asia"), handOver());
  return { first, second: await newest(store) };
}

export function notesContract(get: () => Opened): void {
  describe("notes and giving back", () => {
    test("a note is the result's message, stands in the log of its own matter, and no customer reads it", async () => {
      const { store } = get();
      const { first, second } = await twoMatters(store);
      const read = await log(store);
      const ended = await store.conversation(first);
      const act = {
        kind: "note",
        key: "n1",
        conversation: first,
        agent: ville,
        text: "Soitti myös.",
      } as const;
      const result = await store.act(act, noteOn);
      const last = (await store.transcript(first, 0)).at(-1);
      expect(last).toMatchObject({
        author: "agent",
        agentName: "Ville Esimerkki",
        audience: "desk",
        say: null,
      });
      expect(result).toEqual({ ok: true, message: last?.id });
      expect(await log(store)).toEqual(read);
      expect((await store.transcript(second, 0)).map(({ id }) => id)).not.toContain(last?.id);
      const noted = { ...ended, version: (ended?.version ?? 0) + 1 };
      expect(await store.conversation(first)).toEqual(noted);
      expect(await store.act(act, noteOn)).toEqual(result);
      expect(await store.act({ ...act, text: "Muuta." }, noteOn)).toMatchObject({ code: "key-reused" });
    });

    test("an act knows how far its own matter's log goes, whatever was noted on an earlier one since", async () => {
      const { store } = get();
      const { first, second } = await twoMatters(store);
      const lastSeq = (await store.transcript(second, 0)).at(-1)?.seq;
      await store.act(
        { kind: "note", key: "n1", conversation: first, agent: ville, text: "Soitti." },
        noteOn,
      );
      const seen: number[] = [];
      await store.act(take("t2", second), (situation) => {
        seen.push(situation.lastSeq);
        return takeIt(situation);
      });
      expect(seen).toEqual([lastSeq]);
    });

    test("a matter given back to the bot keeps nothing of the agent", async () => {
      const { store, clock } = get();
      const id = await waiting(store);
      await store.act(take("t1", id), takeIt);
      await store.act({ ...take("g1", id), kind: "give-back", seen: 9 }, giveItBack);
      expect(await store.conversation(id)).toMatchObject({
        state: "bot",
        owner: { kind: "bot" },
        reason: null,
        urgency: null,
        escalatedAt: null,
        waitingSince: clock.now,
        nextAction: "goodbye",
      });
    });
  });
}
