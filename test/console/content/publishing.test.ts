import { unlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type {
  ChangedOnDiskBody,
  DraftsAnswer,
  ProblemsBody,
  PublicationAnswer,
  PublicationsAnswer,
  RefusalBody,
} from "../../../src/console/protocol.ts";
import { drafted, editors, invoices, keep, publish, show } from "./editing.ts";

const say = (yaml: string) => yaml.replace("Siirrä se **omilla sivuilla**.", "Soita meille.");
const said = invoices.replace("Siirrä se **omilla sivuilla**.", "Soita meille.");

describe("an editor publishes a draft", () => {
  test("and the file has it, every other byte as it was, with who did it when", async () => {
    const { house, editor, text, reloads } = await editors();
    const order = { key: "k1", ...(await drafted(editor, "due-date", say)) };
    expect(text()).toBe(invoices);
    const { status, body } = await publish(editor, "due-date", order);
    expect(status).toBe(200);
    expect(text()).toBe(said);
    expect(body.serving).toEqual({ outcome: "loaded", version: "v1", problems: [] });
    expect(body.publication).toMatchObject({
      entry: "due-date",
      topic: "invoices",
      kind: "change",
      by: "Elli Editori",
      at: new Date(house.clock.at).toISOString(),
      before: invoices,
      after: said,
    });
    expect((await editor.call<DraftsAnswer>("GET", "content/drafts")).body.drafts).toEqual([]);
    // Sent again after an unknown outcome: done once.
    const again = await publish(editor, "due-date", order);
    expect(again.body.publication).toEqual(body.publication);
    expect(reloads()).toBe(2);
    expect((await publish(editor, "e-invoice", order)).body.code).toBe("key-reused");
  });

  test("made of fields, and all remarks beside what changed stay", async () => {
    const { editor, text } = await editors();
    const { entry, base } = await show(editor, "due-date");
    const fi = entry?.texts["fi"];
    if (entry === null || fi === undefined) throw new Error("The entry has no Finnish text.");
    const fields = { ...entry, texts: { fi: { ...fi, questions: [...fi.questions, "Saanko lisäaikaa?"] } } };
    const kept = await keep(editor, "due-date", { version: 0, base, entry: fields });
    expect(kept.body.draft.entry).toEqual(fields);
    await publish(editor, "due-date", { key: "k", base, version: 1 });
    expect(text()).toBe(
      invoices.replace("siirtää? # spoken\n", "siirtää? # spoken\n          - Saanko lisäaikaa?\n"),
    );
  });

  test("that adds an entry, and one that removes it again", async () => {
    const { editor, text } = await editors();
    const { base } = await show(editor, "due-date");
    const yaml =
      "id: paper\ntexts:\n  fi:\n    title: Paperilasku\n    questions: [Paperilasku?]\n    answer: Maksaa 3 €.";
    expect((await keep(editor, "paper", { version: 0, base, yaml })).body.code).toBe("invalid-input");
    const kept = await keep(editor, "paper", { version: 0, base, topic: "invoices", yaml });
    expect(kept.body.draft).toMatchObject({ kind: "add", version: 1 });
    expect(await show(editor, "paper")).toMatchObject({
      entry: null,
      yaml: null,
      listed: null,
      topic: "invoices",
    });
    const added = await publish(editor, "paper", { key: "k1", base, version: 1 });
    expect(added.status).toBe(200);
    expect(text()).toBe(`${invoices}  - ${yaml.replaceAll("\n", "\n    ")}\n`);
    const undone = await editor.call<PublicationAnswer>(
      "POST",
      `content/publications/${added.body.publication.id}/undo`,
      { key: "u1" },
    );
    expect(undone.body.publication).toMatchObject({ kind: "undo", undoes: added.body.publication.id });
    expect(text()).toBe(invoices);
  });

  test("not where something still leads to what is to be removed", async () => {
    const { editor, text } = await editors();
    const { base, linkedBy } = await show(editor, "e-invoice");
    expect(linkedBy).toEqual(["due-date"]);
    await keep(editor, "e-invoice", { version: 0, base, remove: true });
    const refused = await publish(editor, "e-invoice", { key: "k", base, version: 1 });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "linked", message: expect.stringContaining("due-date") },
    });
    await keep(editor, "due-date", { version: 0, base, remove: true });
    expect((await publish(editor, "due-date", { key: "k2", base, version: 1 })).status).toBe(200);
    expect(text()).toBe(invoices.replace(/  - id: due-date[^]*?(?=  # electronic)/, ""));
  });

  test("not with errors: they are told at their place in the entry, and the draft stays", async () => {
    const { editor, text } = await editors();
    const order = await drafted(editor, "due-date", (yaml) => yaml.replace("Siirrä se", "# Siirrä"));
    const { status, body } = await publish<ProblemsBody>(editor, "due-date", { key: "k", ...order });
    expect([status, body.code]).toEqual([422, "problems"]);
    expect(body.problems).toMatchObject([
      { code: "markdown", severity: "error", at: { line: 9, column: 7 } },
    ]);
    expect(text()).toBe(invoices);
    expect((await show(editor, "due-date")).draft).toMatchObject({ version: 1 });
    // The same key may be used again: nothing was done under it.
    const mended = (await show(editor, "due-date")).yaml ?? "";
    await keep(editor, "due-date", { version: 1, base: order.base, yaml: say(mended) });
    expect((await publish(editor, "due-date", { key: "k", base: order.base, version: 2 })).status).toBe(200);
  });

  test("not as another entry than it was drafted for", async () => {
    const { editor, text } = await editors();
    const order = await drafted(editor, "due-date", (yaml) => yaml.replace("id: due-date", "id: other"));
    const { body } = await publish<ProblemsBody>(editor, "due-date", { key: "k", ...order });
    expect(body.problems.map(({ code }) => code)).toContain("other-id");
    expect(text()).toBe(invoices);
  });

  test("and is told when the bot does not serve it", async () => {
    const problem = {
      file: "flows/voice.yaml",
      line: 3,
      column: 1,
      severity: "error",
      code: "missing",
      message: "…",
    } as const;
    const { editor } = await editors({ served: { outcome: "kept", version: "old", problems: [problem] } });
    const { body } = await publish(editor, "due-date", {
      key: "k",
      ...(await drafted(editor, "due-date", say)),
    });
    expect(body.serving).toEqual({
      outcome: "kept",
      version: "old",
      problems: [{ ...problem, at: null, path: null }],
    });
  });
});

describe("a file that was changed meanwhile", () => {
  const meanwhile = invoices.replace("Pankista.", "Verkkopankista.");

  test("is not overwritten: what stands there is told, and whoever has seen it can publish on", async () => {
    const { editor, text, saves } = await editors();
    const order = await drafted(editor, "due-date", say);
    saves(meanwhile);
    const { status, body } = await publish<ChangedOnDiskBody>(editor, "due-date", { key: "k1", ...order });
    expect([status, body.code]).toEqual([409, "changed-on-disk"]);
    expect(body.current).toMatchObject({ text: meanwhile, yaml: (await show(editor, "due-date")).yaml });
    expect(text()).toBe(meanwhile);
    const on = await publish(editor, "due-date", {
      key: "k2",
      base: body.current?.base,
      version: order.version,
    });
    expect(on.status).toBe(200);
    expect(text()).toBe(said.replace("Pankista.", "Verkkopankista."));
  });

  test("or deleted, is told, and the draft stays", async () => {
    const { editor, file } = await editors();
    const order = await drafted(editor, "due-date", say);
    unlinkSync(file);
    const { status, body } = await publish<ChangedOnDiskBody>(editor, "due-date", { key: "k1", ...order });
    expect([status, body.code, body.current]).toEqual([409, "changed-on-disk", null]);
    expect((await editor.call<DraftsAnswer>("GET", "content/drafts")).body.drafts).toHaveLength(1);
  });

  test("keeps what came after a publication from being taken back", async () => {
    const { editor, text, saves } = await editors();
    const { body } = await publish(editor, "due-date", {
      key: "k",
      ...(await drafted(editor, "due-date", say)),
    });
    const undo = (key: string) =>
      editor.call<PublicationAnswer & RefusalBody>(
        "POST",
        `content/publications/${body.publication.id}/undo`,
        { key },
      );
    saves(`${said}# more\n`);
    expect(await undo("u1")).toMatchObject({ status: 409, body: { code: "changed-on-disk" } });
    expect(text()).toBe(`${said}# more\n`);
    saves(said);
    const undone = await undo("u2");
    expect(undone.status).toBe(200);
    expect(text()).toBe(invoices);
    expect((await undo("u2")).body.publication).toEqual(undone.body.publication);
    expect((await undo("u3")).body.code).toBe("undone");
    const { publications } = (
      await editor.call<PublicationsAnswer>("GET", "content/publications?entry=due-date")
    ).body;
    expect(publications.map(({ kind, undoneBy }) => [kind, undoneBy])).toEqual([
      ["undo", null],
      ["change", undone.body.publication.id],
    ]);
  });
});
