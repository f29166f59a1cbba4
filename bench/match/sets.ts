import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { labelsWithoutEntry, readCases, type Case } from "../../src/content/cases.ts";
import { languageOf, type Language } from "../../src/domain/language.ts";

/** Phrasings to learn from and customers' messages to understand. */
export interface Labelled {
  readonly name: string;
  readonly language: Language;
  /** The entries' phrasings; rows whose label is no entry are left out. */
  readonly train: readonly Case[];
  readonly test: readonly Case[];
}

const fileEnds = { train: "train.csv", tests: ["test.csv", "val.csv"] };

/**
 * Finds the sets in a folder and the folders in it: each NAME-train.csv (or train.csv) with the NAME-test.csv or NAME-val.csv
 * beside it; a part like v1-subset without messages of its own is heard with those of v1. A folder whose name ends in -fi or -sv is in that
 * language, all others are in English. `skip` is told what makes no set.
 */
export function findSets(root: string, skip: (what: string, why: string) => void): readonly Labelled[] {
  const inside = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  const folders = [root, ...inside.map(({ name }) => join(root, name)).toSorted()];
  return folders.flatMap((folder) => {
    const sets = setsIn(folder, skip);
    if (sets.length === 0 && folder !== root) skip(basename(folder), "it holds no set");
    return sets;
  });
}

function setsIn(folder: string, skip: (what: string, why: string) => void): readonly Labelled[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const trains = files.filter((file) => file.endsWith(fileEnds.train)).toSorted();
  return trains.flatMap((train) => {
    const prefix = train.slice(0, -fileEnds.train.length);
    const test = testFor(prefix, files);
    const name = `${basename(folder)} ${prefix.replace(/-$/, "")}`.trim();
    if (test === undefined) {
      skip(`${basename(folder)}/${train}`, "no messages go with it");
      return [];
    }
    const language = languageOf(folder.split("-").at(-1) ?? "") ?? "en";
    const phrasings = readCases(join(folder, train)).filter(({ label }) => !labelsWithoutEntry.has(label));
    return [{ name, language, train: phrasings, test: readCases(join(folder, test)) }];
  });
}

function testFor(prefix: string, files: readonly string[]): string | undefined {
  const own = fileEnds.tests.map((end) => prefix + end).find((file) => files.includes(file));
  const shorter = prefix.replace(/[^-]+-$/, "");
  return own ?? (shorter === prefix || shorter === "" ? undefined : testFor(shorter, files));
}
