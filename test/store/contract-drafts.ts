import { describe, expect, test } from "vitest";
import { entryId } from "../../src/domain/ids.ts";
import type { DraftToKeep, PublicationToBegin } from "../../src/turn/ports/drafts.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { handOver, hire, hour, line, maija, message, note, say, ville } from "./fixtures.ts";

const dueDate = entryId("due-date");
const eInvoice = entryId("e-invoice");

export function draftsContract(get: () => Opened): void {
  const draft = (other: Partial<DraftToKeep> = {}): DraftToKeep => ({
    entry: dueDate,
    topic: "invoices",
    kind: "change",
    base: "b1",
    yaml: "id: due-date",
    agent: maija,
    at: get().clock.now,
    ...other,
  });
  const publication = (id: string, other: Partial<PublicationToBegin> = {}): PublicationToBegin => ({
    id,
    key: `key-${id}`,
    agent: maija,
    entry: dueDate,
    topic: "invoices",
    kind: "change",
    before: "old",
    after: "new",
    draftVersion: 1,
    undoes: null,
    at: get().clock.now,
    ...other,
  });
  const twoEditors = async () => {
    await hire(get().store);
    await hire(get().store, ville, "Ville Virtanen");
    return get().store;
  };

  describe("drafts", () => {
    test("a draft is kept with who wrote it last, and counts its versions", async () => {
      const store = await twoEditors();
      expect(await store.draft(dueDate)).toBeNull();
      expect(await store.keepDraft(draft(), 0)).toBe(true);
      const second = draft({ yaml: "id: due-date\ntrial: true", base: "b2", kind: "add", agent: ville });
      expect(await store.keepDraft(second, 1)).toBe(true);
      const { agent: _, ...kept } = second;
      const by = { id: ville, name: "Ville Virtanen" };
      expect(await store.draft(dueDate)).toEqual({ ...kept, version: 2, by, approvedBy: null });
    });

    test("of two editors who save over the same version, one does, and the other's words take nobody's place", async () => {
      const store = await twoEditors();
      const both = [
        store.keepDraft(draft({ yaml: "one" }), 0),
        store.keepDraft(draft({ yaml: "two", agent: ville }), 0),
      ];
      expect(await Promise.all(both)).toEqual([true, false]);
      expect(await store.keepDraft(draft({ yaml: "three" }), 2)).toBe(false);
      expect(await store.draft(dueDate)).toMatchObject({ yaml: "one", version: 1 });
      expect(await store.dropDraft(dueDate, 2)).toBe(false);
      expect(await store.dropDraft(dueDate, 1)).toBe(true);
      expect(await store.keepDraft(draft(), 1)).toBe(false);
      expect(await store.drafts()).toEqual([]);
    });

    test("whoever agrees agrees with that version alone", async () => {
      const store = await twoEditors();
      await store.keepDraft(draft(), 0);
      expect(await store.approveDraft(dueDate, 2, ville)).toBe(false);
      expect(await store.approveDraft(dueDate, 1, ville)).toBe(true);
      expect(await store.draft(dueDate)).toMatchObject({ approvedBy: { id: ville }, version: 1 });
      await store.keepDraft(draft({ yaml: "id: due-date\ntrial: true" }), 1);
      expect(await store.draft(dueDate)).toMatchObject({ approvedBy: null, version: 2 });
    });

    test("all drafts are listed, the one that was saved last first", async () => {
      const store = await twoEditors();
      const { clock } = get();
      await store.keepDraft(draft(), 0);
      clock.now += hour;
      await store.keepDraft(draft({ entry: eInvoice, kind: "remove", yaml: "" }), 0);
      expect((await store.drafts()).map(({ entry }) => entry)).toEqual([eInvoice, dueDate]);
      clock.now += hour;
      await store.keepDraft(draft(), 1);
      expect((await store.drafts()).map(({ entry }) => entry)).toEqual([dueDate, eInvoice]);
    });
  });

  describe("publications", () => {
    test("one that was written counts, and takes its draft along", async () => {
      const store = await twoEditors();
      await store.keepDraft(draft(), 0);
      expect(await store.beginPublication(publication("p1"))).toBe(true);
      expect(await store.publications(null, null, 9)).toEqual([]);
      expect(await store.unsettled()).toMatchObject([{ id: "p1", state: "writing" }]);
      await store.settlePublication("p1", true);
      const { agent: _, ...kept } = publication("p1");
      const by = { id: maija, name: "Maija Meikäläinen" };
      const done = { ...kept, by, state: "done", undoneBy: null };
      expect(await store.publications(null, null, 9)).toEqual([done]);
      expect(await store.publicationOf(maija, "key-p1")).toEqual(done);
      expect(await store.publicationOf(ville, "key-p1")).toBeNull();
      expect(await store.unsettled()).toEqual([]);
      expect(await store.draft(dueDate)).toBeNull();
    });

    test("one that was not written leaves nothing behind, and the draft where it was", async () => {
      const store = await twoEditors();
      await store.keepDraft(draft(), 0);
      await store.beginPublication(publication("p1"));
      await store.settlePublication("p1", false);
      expect(await store.publication("p1")).toBeNull();
      expect(await store.draft(dueDate)).toMatchObject({ version: 1 });
      expect(await store.beginPublication(publication("p1"))).toBe(true);
    });

    test("a draft that was saved anew meanwhile stays, and what counts cannot be forgotten", async () => {
      const store = await twoEditors();
      await store.keepDraft(draft(), 0);
      await store.beginPublication(publication("p1"));
      await store.keepDraft(draft({ yaml: "newer" }), 1);
      await store.settlePublication("p1", true);
      await store.settlePublication("p1", false);
      expect(await store.draft(dueDate)).toMatchObject({ yaml: "newer" });
      expect(await store.publication("p1")).toMatchObject({ state: "done" });
    });

    test("each is taken back once", async () => {
      const store = await twoEditors();
      await store.beginPublication(publication("p1"));
      await store.settlePublication("p1", true);
      const undo = { kind: "undo", undoes: "p1", draftVersion: null } as const;
      expect(await store.beginPublication(publication("p2", undo))).toBe(true);
      expect(await store.beginPublication(publication("p3", undo))).toBe(false);
      await store.settlePublication("p2", true);
      expect(await store.publication("p1")).toMatchObject({ undoneBy: "p2" });
      expect(await store.publication("p2")).toMatchObject({ undoes: "p1", kind: "undo" });
    });

    test("they come in pages, the newest first, of one entry or of all", async () => {
      const store = await twoEditors();
      for (const id of ["p1", "p2", "p3", "p4"]) {
        const entry = id === "p2" ? eInvoice : dueDate;
        await store.beginPublication(publication(id, { entry, draftVersion: null }));
        if (id !== "p4") await store.settlePublication(id, true);
      }
      const ids = async (...page: Parameters<typeof store.publications>) =>
        (await store.publications(...page)).map(({ id }) => id);
      expect(await ids(null, null, 2)).toEqual(["p3", "p2"]);
      expect(await ids(null, "p2", 2)).toEqual(["p1"]);
      expect(await ids(dueDate, null, 9)).toEqual(["p3", "p1"]);
      expect(await ids(dueDate, "p3", 9)).toEqual(["p1"]);
    });
  });

  describe("what became of an entry", () => {
    const answer = line("Siirrä se.", { say: "answer", entry: dueDate });
    const learn =
      (kind: "helped" | "did-not-help", think: Think): Think =>
      (situation) => ({ ...think(situation), evidence: [{ kind, entry: dueDate, asked: 1 }] });

    test("is counted from the answers, thumbs and hand-overs since a moment", async () => {
      const { store, clock } = get();
      const since = clock.now + hour;
      await store.turn(message("k0", "Vanha", { channelThreadId: "w0" }), say(answer));
      clock.now += 2 * hour;
      for (const thread of ["w1", "w2", "w3"])
        await store.turn(message("k1", "Eräpäivä?", { channelThreadId: thread }), say(answer));
      await store.turn(message("k2", "Auttoi", { channelThreadId: "w1" }), learn("helped", say()));
      const left = learn("did-not-help", handOver({ reason: "unhelpful" }));
      await store.turn(message("k2", "Ei auttanut", { channelThreadId: "w2" }), left);
      await store.turn(
        message("k2", "Eräpäivä?", { channelThreadId: "w3" }),
        handOver({ reason: "same-again" }),
      );
      const figures = await store.entryFigures(dueDate, since);
      expect(figures).toEqual({ shown: 3, helped: 1, askedAgain: 2, handedOver: 2 });
      expect(await store.entryFigures(dueDate, 0)).toMatchObject({ shown: 4 });
      const none = { shown: 0, helped: 0, askedAgain: 0, handedOver: 0 };
      expect(await store.entryFigures(eInvoice, 0)).toEqual(none);
    });

    test("an offer is no answer, and a note about an entry neither", async () => {
      const { store } = get();
      const offered = line("Onko kyse tästä?", { say: "did-you-mean", entry: dueDate });
      await store.turn(message("k1", "Eräpäivä?"), say(offered, note("taken")));
      expect((await store.entryFigures(dueDate, 0)).shown).toBe(0);
    });
  });
}
