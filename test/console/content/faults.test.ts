import { describe, expect, test } from "vitest";
import type {
  ChangedOnDiskBody,
  DraftAnswer,
  DraftChangedBody,
  EntryAnswer,
  PublicationsAnswer,
  RefusalBody,
} from "../../../src/console/protocol.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { drafted, editors, invoices, keep, publish, show } from "./editing.ts";

const say = (yaml: string) => yaml.replace("Siirrä se **omilla sivuilla**.", "Soita meille.");
const said = invoices.replace("Siirrä se **omilla sivuilla**.", "Soita meille.");

describe("two editors at once", () => {
  test("never save over each other unseen", async () => {
    const { editor, other } = await editors();
    const { base, yaml } = await show(editor, "due-date");
    await keep(editor, "due-date", { version: 0, base, yaml: `${yaml}\n` });
    const { status, body } = await other.call<DraftChangedBody>("PUT", "content/drafts/due-date", {
      version: 0,
      base,
      yaml: "id: x",
    });
    expect([status, body.code, body.draft?.by, body.draft?.version]).toEqual([
      409,
      "draft-changed",
      "Elli Editori",
      1,
    ]);
    expect((await other.call("DELETE", "content/drafts/due-date?version=7")).status).toBe(409);
    expect((await other.call("DELETE", "content/drafts/due-date?version=1")).status).toBe(204);
  });

  test("who publish two entries of one file: one does, the other is told and loses nothing", async () => {
    const { editor, other, text } = await editors();
    const one = await drafted(editor, "due-date", say);
    const two = await drafted(other, "e-invoice", (yaml) => yaml.replace("pankistasi", "verkkopankistasi"));
    const answers = await Promise.all([
      publish<ChangedOnDiskBody>(editor, "due-date", { key: "k", ...one }),
      publish<ChangedOnDiskBody>(other, "e-invoice", { key: "k", ...two }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const late = answers.findIndex(({ status }) => status === 409);
    const base = answers[late]?.body.current?.base;
    const on =
      late === 0
        ? publish(editor, "due-date", { key: "k2", base, version: 1 })
        : publish(other, "e-invoice", { key: "k2", base, version: 1 });
    expect((await on).status).toBe(200);
    expect(text()).toBe(said.replace("pankistasi", "verkkopankistasi"));
  });

  test("with REVIEW=on, one agrees with what the other wrote, version by version", async () => {
    const { editor, other, text } = await editors({ review: true });
    const order = await drafted(editor, "due-date", say);
    const approve = (client: typeof editor, version: number) =>
      client.call<DraftAnswer & RefusalBody>("POST", "content/drafts/due-date/approve", { version });
    expect((await publish(editor, "due-date", { key: "k", ...order })).body.code).toBe("needs-review");
    expect((await approve(editor, 1)).body.code).toBe("own-draft");
    expect((await approve(other, 2)).body.code).toBe("draft-changed");
    expect((await approve(other, 1)).body.draft.approvedBy).toBe("Otto Toinen");
    await keep(editor, "due-date", {
      version: 1,
      base: order.base,
      yaml: say((await show(editor, "due-date")).yaml ?? ""),
    });
    expect((await publish(editor, "due-date", { key: "k", ...order, version: 2 })).body.code).toBe(
      "needs-review",
    );
    await approve(other, 2);
    expect((await publish(editor, "due-date", { key: "k", ...order, version: 2 })).status).toBe(200);
    expect(text()).toBe(said);
  });
});

describe("when something breaks", () => {
  test("a folder that can't be written is told, and the draft stays", async () => {
    const broken = () => {
      throw Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS" });
    };
    const { editor, text } = await editors({ disk: { write: broken, rename: broken } });
    const order = await drafted(editor, "due-date", say);
    const { status, body } = await publish(editor, "due-date", { key: "k", ...order });
    expect([status, body.code]).toEqual([503, "read-only"]);
    expect(body.message).toContain("EROFS");
    expect(text()).toBe(invoices);
    const { draft } = await show(editor, "due-date");
    expect(draft?.yaml).toContain("Soita meille.");
    expect((await editor.call<PublicationsAnswer>("GET", "content/publications")).body.publications).toEqual(
      [],
    );
  });

  test.each([
    ["after the file was written", true],
    ["before the file was written", false],
  ])("a death %s is found out by the next one", async (_, wasWritten) => {
    const { house, editor, text, saves } = await editors();
    const order = await drafted(editor, "due-date", say);
    const [agent] = await house.storage.agents();
    await house.storage.beginPublication({
      id: "p0",
      key: "k",
      agent: agent?.id ?? expect.fail(),
      entry: entryId("due-date"),
      topic: "invoices",
      kind: "change",
      before: invoices,
      after: said,
      draftVersion: 1,
      undoes: null,
      at: house.clock.at,
    });
    if (wasWritten) saves(said);
    const { status, body } = await publish(editor, "due-date", { key: "k", ...order });
    expect(status).toBe(200);
    expect(body.publication.id === "p0").toBe(wasWritten);
    expect(text()).toBe(said);
    expect(
      (await editor.call<PublicationsAnswer>("GET", "content/publications")).body.publications,
    ).toHaveLength(1);
    expect((await editor.call<EntryAnswer>("GET", "content/entries/due-date")).body.draft).toBeNull();
  });
});
