import { expect, test } from "vitest";
import type { WrittenEntry } from "../../../../src/console/protocol.ts";
import { edit } from "../../../../src/web/console/content/state/editing.ts";
import { keepTexts } from "../../../../src/web/console/content/state/kept-text.ts";
import { type Text, withText } from "../../../../src/web/console/content/state/text.ts";
import { dueDate, openContentWindow } from "./fixtures.ts";

type Window = ReturnType<typeof openContentWindow>;

const saying = (answer: string): WrittenEntry => withText(dueDate, "fi", { answer });
const form = (answer: string): Text => ({ kind: "form", entry: saying(answer) });

/** The entry opened in this window, and read. */
async function opened(window: Window, agent = "a-elli") {
  const { world, api, clock } = window;
  const editing = edit("due-date", { world, api, kept: keepTexts(world.storage, agent) });
  await Promise.all([editing.read(), clock.advance(0)]);
  return editing;
}

/** Runs a deed to its end. */
async function done<Said>({ clock }: Window, deed: Promise<Said>): Promise<Said> {
  await clock.advance(0);
  return deed;
}

test("an entry opens as its file says it, and nothing is unsaved", async () => {
  const editing = await opened(openContentWindow());
  expect([editing.text.value, editing.isUnsaved.value]).toEqual([{ kind: "form", entry: dueDate }, false]);
});

test("an entry with a draft opens as the draft says it", async () => {
  const window = openContentWindow();
  window.house.colleagueSaves(saying("Luonnos."));
  const editing = await opened(window);
  expect(editing.text.value).toEqual(form("Luonnos."));
  expect(editing.isUnsaved.value).toBe(false);
});

test("what is typed survives a closed window, for its writer alone, until it is saved", async () => {
  const window = openContentWindow();
  (await opened(window)).write(form("Kesken."));
  const again = await opened(openContentWindow(window.house, window.browser));
  expect([again.text.value, again.isUnsaved.value]).toEqual([form("Kesken."), true]);
  expect((await opened(window, "a-onni")).text.value).toEqual({ kind: "form", entry: dueDate });
  expect(await done(window, again.save())).toBe(true);
  expect([again.isUnsaved.value, window.browser.kept.size]).toEqual([false, 0]);
  expect(window.house.drafts.get("due-date")?.entry).toEqual(saying("Kesken."));
});

test("typing back what was there leaves nothing unsaved", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Kesken."));
  editing.write({ kind: "form", entry: { ...dueDate, owner: "  " } });
  expect([editing.isUnsaved.value, window.browser.kept.size]).toEqual([false, 0]);
});

test("what is typed while saving is under way stays unsaved and is kept", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Yksi."));
  const saved = editing.save();
  editing.write(form("Kaksi."));
  expect(await done(window, saved)).toBe(true);
  expect([editing.text.value, editing.isUnsaved.value]).toEqual([form("Kaksi."), true]);
  expect([...window.browser.kept.values()].join()).toContain("Kaksi.");
});

test("without a connection nothing is lost, and why is told; with it, saving goes through", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Kesken."));
  window.network(() => "never-arrives");
  expect(await done(window, editing.save())).toBe(false);
  expect([editing.problem.value?.code, editing.isUnsaved.value]).toEqual(["offline", true]);
  window.network(() => "passes");
  expect(await done(window, editing.save())).toBe(true);
  expect(editing.problem.value).toBeNull();
});

test("publishing saves first, and the file then says what was written", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Uusi vastaus."));
  expect(await done(window, editing.publish())).toBe(true);
  expect(window.house.file.get("due-date")).toBe(JSON.stringify(saying("Uusi vastaus.")));
  expect(editing.published.value?.publication.kind).toBe("change");
  expect([editing.isUnsaved.value, editing.draft.value]).toEqual([false, null]);
});

test("a publication whose answer was lost is not done twice", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Uusi vastaus."));
  let lost = 0;
  window.network(({ path }) => (path.endsWith("/publish") && (lost += 1) === 1 ? "answer-lost" : "passes"));
  expect(await done(window, editing.publish())).toBe(false);
  expect(editing.problem.value?.code).toBe("offline");
  expect(await done(window, editing.publish())).toBe(true);
  expect([window.house.publications.length, editing.published.value?.publication.id]).toEqual([1, "p1"]);
});

test("what lint forbids is not published, and is told; the draft stays", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("WRONG"));
  expect(await done(window, editing.publish())).toBe(false);
  expect(editing.hindrances.value.map(({ file, line }) => [file, line])).toEqual([["invoices.yaml", 3]]);
  expect(window.house.drafts.has("due-date")).toBe(true);
});

test("undoing puts the words back that were there before", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Uusi vastaus."));
  await done(window, editing.publish());
  expect(await done(window, editing.undo())).toBe(true);
  expect(window.house.file.get("due-date")).toBe(JSON.stringify(dueDate));
  expect([editing.text.value, editing.published.value?.publication.kind]).toEqual([
    { kind: "form", entry: dueDate },
    "undo",
  ]);
});

test("undoing what has been changed since is refused, and nothing is overwritten", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Uusi vastaus."));
  await done(window, editing.publish());
  window.house.fileBecomes(saying("Toisen."));
  expect(await done(window, editing.undo())).toBe(false);
  expect(editing.problem.value?.code).toBe("changed-on-disk");
  expect(window.house.file.get("due-date")).toBe(JSON.stringify(saying("Toisen.")));
});

test("a removal is a draft first, and is published like one", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  expect(await done(window, editing.draftRemoval())).toBe(true);
  expect([editing.draft.value?.kind, window.house.file.size]).toEqual(["remove", 1]);
  expect(await done(window, editing.publish())).toBe(true);
  expect([window.house.file.size, editing.problem.value, editing.answer.value?.entry]).toEqual([
    0,
    null,
    null,
  ]);
});

test("turning the form into YAML saves it first, and YAML that is no entry stays YAML", async () => {
  const window = openContentWindow();
  const editing = await opened(window);
  editing.write(form("Kesken."));
  expect(await done(window, editing.turn("yaml"))).toBe(true);
  expect(editing.text.value).toEqual({ kind: "yaml", yaml: JSON.stringify(saying("Kesken.")) });
  editing.write({ kind: "yaml", yaml: "id: [" });
  expect(await done(window, editing.turn("form"))).toBe(false);
  expect([editing.problem.value?.code, editing.text.value]).toEqual([
    "no-form",
    { kind: "yaml", yaml: "id: [" },
  ]);
});
