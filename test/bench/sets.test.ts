import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { findSets } from "../../bench/match/sets.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "sets-"));
  folders.push(root);
  for (const file of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), `sentence,label\n${file},bills\nnobody knows,NO_NODES_DETECTED\n`);
  }
  return root;
}

test("sets are found by their files, parts without messages of their own with the whole's", () => {
  const root = folderWith([
    "energy-fi/train.csv",
    "energy-fi/test.csv",
    "talk/val.csv",
    "talk/train.csv",
    "shop/v1-test.csv",
    "shop/v1-train.csv",
    "shop/v1-subset-train.csv",
  ]);
  const sets = findSets(root, () => {});
  const heads = sets.map(({ name, language, test: messages }) => [name, language, messages[0]?.sentence]);
  expect(heads).toEqual([
    ["energy-fi", "fi", "energy-fi/test.csv"],
    ["shop v1-subset", "en", "shop/v1-test.csv"],
    ["shop v1", "en", "shop/v1-test.csv"],
    ["talk", "en", "talk/val.csv"],
  ]);
  expect(sets[0]?.train.map(({ label }) => label)).toEqual(["bills"]);
});

test("what makes no set is told", () => {
  const skipped: string[] = [];
  findSets(folderWith(["lexicon/words.csv", "talk/oos-train.csv"]), (what) => skipped.push(what));
  expect(skipped).toEqual(["lexicon", "talk/oos-train.csv", "talk"]);
});
