import { expect, test } from "vitest";
import { edit } from "../../../../src/web/console/content/state/editing.ts";
import { keepTexts } from "../../../../src/web/console/content/state/kept-text.ts";
import { type Text, withText } from "../../../../src/web/console/content/state/text.ts";
import { dueDate, openContentWindow } from "./fixtures.ts";

const saying = (answer: string) => withText(dueDate, "fi", { answer });
const form = (answer: string): Text => ({ kind: "form", entry: saying(answer) });

/** An entry with "Meidän." written over it and not saved. */
async function writing() {
  const window = openContentWindow();
  const { world, api, clock, house } = window;
  const editing = edit("due-date", { world, api, kept: keepTexts(world.storage, "a-elli") });
  await Promise.all([editing.read(), clock.advance(0)]);
  editing.write(form("Meidän."));
  const done = async (deed: Promise<boolean>) => {
    await clock.advance(0);
    return deed;
  };
  return { ...window, editing, house, done, inFile: () => house.file.get("due-date") };
}

const file = (answer: string) => JSON.stringify(saying(answer));

test("a file that was changed meanwhile is not overwritten: both versions are shown", async () => {
  const { editing, house, done, inFile } = await writing();
  house.fileBecomes(saying("Editorissa."));
  expect(await done(editing.publish())).toBe(false);
  expect(editing.conflict.value).toMatchObject({ kind: "disk", current: { yaml: file("Editorissa.") } });
  expect([inFile(), editing.text.value]).toEqual([file("Editorissa."), form("Meidän.")]);
  expect(house.drafts.get("due-date")?.entry).toEqual(saying("Meidän."));
});

test("who chooses their own text publishes it over the changed file, knowingly", async () => {
  const { editing, house, done, inFile } = await writing();
  house.fileBecomes(saying("Editorissa."));
  await done(editing.publish());
  expect(await done(editing.keepOurs())).toBe(true);
  expect([inFile(), editing.conflict.value]).toEqual([file("Meidän."), null]);
});

test("a file that changes once more before the choice is a conflict once more", async () => {
  const { editing, house, done, inFile } = await writing();
  house.fileBecomes(saying("Editorissa."));
  await done(editing.publish());
  house.fileBecomes(saying("Taas editorissa."));
  expect(await done(editing.keepOurs())).toBe(false);
  expect(editing.conflict.value).toMatchObject({ current: { yaml: file("Taas editorissa.") } });
  expect(inFile()).toBe(file("Taas editorissa."));
});

test("who chooses the file's text gives up the draft and sees the file", async () => {
  const { editing, house, done, browser } = await writing();
  house.fileBecomes(saying("Editorissa."));
  await done(editing.publish());
  expect(await done(editing.takeTheirs())).toBe(true);
  expect([editing.text.value, editing.isUnsaved.value]).toEqual([form("Editorissa."), false]);
  expect([house.drafts.size, browser.kept.size, editing.conflict.value]).toEqual([0, 0, null]);
});

test("a colleague's newer draft is not overwritten; either of the two can stay", async () => {
  const { editing, house, done } = await writing();
  house.colleagueSaves(saying("Onnin."));
  expect(await done(editing.save())).toBe(false);
  expect(editing.conflict.value).toMatchObject({ kind: "draft", theirs: { by: "Onni Esimerkki" } });
  expect(house.drafts.get("due-date")?.entry).toEqual(saying("Onnin."));
  expect(await done(editing.keepOurs())).toBe(true);
  expect(house.drafts.get("due-date")?.entry).toEqual(saying("Meidän."));

  editing.write(form("Meidän taas."));
  house.colleagueSaves(saying("Onnin taas."));
  await done(editing.save());
  expect(await done(editing.takeTheirs())).toBe(true);
  expect([editing.text.value, editing.isUnsaved.value]).toEqual([form("Onnin taas."), false]);
});

test("a draft that a colleague has published meanwhile leaves ours unsaved and readable", async () => {
  const { editing, house, done } = await writing();
  await done(editing.save());
  editing.write(form("Lisää."));
  house.drafts.delete("due-date");
  expect(await done(editing.save())).toBe(false);
  expect(editing.conflict.value).toEqual({ kind: "draft", theirs: null });
  expect([editing.text.value, editing.isUnsaved.value]).toEqual([form("Lisää."), true]);
  expect(await done(editing.keepOurs())).toBe(true);
});
