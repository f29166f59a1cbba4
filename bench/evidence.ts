/**
 * What corrections are worth: `npm run bench:evidence -- DIR [LANGUAGE]`, where DIR holds train.csv (the entries' phrasings) and
 * test.csv (customers' messages). Of each entry a part of the phrasings is withheld (two of five), then told as an agent's corrections. The
 * figures are means over splits; "all written" is what the same phrasings come to when their owner puts them into the FAQ.
 */
import { join } from "node:path";
import { labelsWithoutEntry, readCases, type Case } from "../src/content/cases.ts";
import { type EntryId, entryId } from "../src/domain/ids.ts";
import { languageOf } from "../src/domain/language.ts";
import { confirmed, type Told } from "../src/domain/learning.ts";
import { build } from "../src/domain/matching/build.ts";
import { asWeak, withLearnt } from "../src/domain/matching/learnt.ts";
import { defaultThresholds, judge } from "../src/domain/matching/match.ts";
import { makeMatcher } from "../src/domain/matching/matcher.ts";
import type { Understanding } from "../src/domain/matching/understanding.ts";
import { entriesOf } from "./match/entries.ts";

const splits = 5;

const [folder, tag = "fi"] = process.argv.slice(2);
const language = languageOf(tag);
if (folder === undefined || language === null)
  throw new Error("Say which folder holds train.csv and test.csv: node bench/evidence.ts DIR [fi|sv|en]");
const train = readCases(join(folder, "train.csv")).filter(({ label }) => !labelsWithoutEntry.has(label));
const tests = readCases(join(folder, "test.csv"));

const entriesFrom = (phrasings: readonly Case[]) => entriesOf(phrasings, language);

/** Which phrasings of each entry a split keeps: the first and every other one, others each time. */
function split(seed: number): { readonly kept: readonly Case[]; readonly withheld: readonly Case[] } {
  const kept: Case[] = [];
  const withheld: Case[] = [];
  for (const cases of Map.groupBy(train, ({ label }) => label).values()) {
    const turned = cases.map((one, at) => ({ one, place: (at * 7 + seed * 3) % cases.length }));
    turned.sort((a, b) => a.place - b.place);
    turned.forEach(({ one }, at) => (at === 0 || at % 2 === 1 ? kept : withheld).push(one));
  }
  return { kept, withheld };
}

type Teller = (one: Case, at: number) => readonly Told[];

/** An agent corrects a message; customers tap its entry. */
const correction: Teller = ({ sentence: text }, at) => [
  { kind: "corrected", text, language, at, message: null, who: null },
];
const taps =
  (...customers: readonly string[]): Teller =>
  ({ sentence: text }, at) =>
    customers.map((who) => ({ kind: "tapped", text, language, at, message: null, who }));

function learn(cases: readonly Case[], tell: Teller, entryOf: (one: Case) => EntryId | undefined) {
  const told = cases.flatMap((one, at) => {
    const entry = entryOf(one);
    return entry === undefined ? [] : [{ entry, rows: tell(one, at) }];
  });
  const byEntry = Map.groupBy(told, ({ entry }) => entry);
  return confirmed(new Map([...byEntry].map(([id, some]) => [id, some.flatMap(({ rows }) => rows)])));
}

type Understand = (text: string) => Understanding;

function understandOf(kept: readonly Case[], learnt: ReturnType<typeof confirmed> = []): Understand {
  const entries = entriesFrom(kept);
  return makeMatcher(asWeak(build({ entries: withLearnt(entries, learnt) }), entries, learnt));
}

const share = (of: readonly Case[], is: (one: Case) => boolean): number =>
  of.length === 0 ? 0 : (100 * of.filter(is).length) / of.length;
const within = tests.filter(({ label }) => !labelsWithoutEntry.has(label));
const without = tests.filter(({ label }) => label === "NO_NODES_DETECTED");

function figures(understand: Understand, withheld: readonly Case[]): readonly number[] {
  const memory = new Map<string, Understanding>();
  const heard = ({ sentence }: Case): Understanding => {
    const known = memory.get(sentence) ?? understand(sentence);
    memory.set(sentence, known);
    return known;
  };
  const among = (one: Case, count: number) =>
    heard(one)
      .ranked.slice(0, count)
      .some(({ entry }) => entry === one.label);
  const answered = (one: Case) => judge(heard(one).ranked, defaultThresholds).kind === "sure";
  return [
    share(within, (one) => among(one, 1)),
    share(within, (one) => among(one, 3)),
    share(within, (one) => answered(one) && among(one, 1)),
    share(within, (one) => answered(one) && !among(one, 1)),
    share(without, answered),
    share(withheld, (one) => among(one, 1)),
    share(withheld, (one) => answered(one) && among(one, 1)),
  ];
}

const right = ({ label }: Case): EntryId => entryId(label);

/** The wrong entry that somebody who means harm can choose or thank for: only what the bot itself brings up. */
const wrong =
  (understand: Understand) =>
  ({ sentence, label }: Case): EntryId | undefined => {
    const match = judge(understand(sentence).ranked, defaultThresholds);
    const brought = match.kind === "sure" ? [match.entry] : match.kind === "unsure" ? match.entries : [];
    return brought.find((entry) => entry !== label);
  };

const ways: Readonly<Record<string, (kept: readonly Case[], withheld: readonly Case[]) => Understand>> = {
  "without the rest": (kept) => understandOf(kept),
  "the rest corrected": (kept, withheld) => understandOf(kept, learn(withheld, correction, right)),
  "the rest tapped by two": (kept, withheld) => understandOf(kept, learn(withheld, taps("a", "b"), right)),
  "one troll on all of it": (kept, withheld) =>
    understandOf(kept, learn(withheld, taps("troll"), wrong(understandOf(kept)))),
  "two trolls on all of it": (kept, withheld) =>
    understandOf(kept, learn(withheld, taps("troll", "other"), wrong(understandOf(kept)))),
  "all written": (kept, withheld) => understandOf([...kept, ...withheld]),
};

const names = ["first", "in 3", "right", "wrong", "no entry", "again", "again right"];
const print = (name: string, cells: readonly string[]) =>
  process.stdout.write(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(13)).join("")}\n`);
print("%", names);
for (const [name, way] of Object.entries(ways)) {
  const runs = Array.from({ length: splits }, (_, seed) => {
    const { kept, withheld } = split(seed);
    return figures(way(kept, withheld), withheld);
  });
  const means = names.map((_, at) => runs.reduce((sum, run) => sum + (run[at] ?? 0), 0) / splits);
  print(
    name,
    means.map((mean) => mean.toFixed(1)),
  );
}
