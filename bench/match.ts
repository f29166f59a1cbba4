/**
 * How well the matcher does on labelled messages: `node bench/match.ts DIR [LANGUAGE]`, where DIR holds train.csv (the
 * entries' phrasings) and test.csv (customers' messages), both with the header "sentence,label".
 */
import { join } from "node:path";
import { labelsWithoutEntry, readCases, type Case } from "../src/content/cases.ts";
import type { Entry } from "../src/domain/faq.ts";
import { entryId } from "../src/domain/ids.ts";
import { build } from "../src/domain/matching/build.ts";
import { judge } from "../src/domain/matching/match.ts";
import { makeMatcher } from "../src/domain/matching/matcher.ts";
import type { Understanding } from "../src/domain/matching/understanding.ts";

interface Heard {
  readonly label: string;
  readonly heard: Understanding;
  readonly ms: number;
}

function entriesOf(phrasings: readonly Case[], language: string): readonly Entry[] {
  const byLabel = Map.groupBy(
    phrasings.filter(({ label }) => !labelsWithoutEntry.has(label)),
    ({ label }) => label,
  );
  return [...byLabel].map(([label, cases]) => {
    const questions = cases.map(({ sentence }) => sentence);
    const text = { title: label, questions, not: [], answer: label, answerIn: {} };
    return {
      id: entryId(label),
      topic: "bench",
      handOver: "offer",
      followUps: [],
      texts: { [language]: text },
    };
  });
}

/** The chance that a message with an entry is surer than one without. */
function auroc(within: readonly number[], without: readonly number[]): number {
  const wins = within.map((one) =>
    without.reduce((sum, other) => sum + (one > other ? 1 : one === other ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, won) => sum + won, 0) / (within.length * without.length);
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const isRight = ({ label, heard }: Heard, among: number): boolean =>
  heard.ranked.slice(0, among).some(({ entry }) => entry === label);
const isAnswered = ({ heard }: Heard): boolean => judge(heard.ranked).kind === "sure";
const sureness = ({ heard }: Heard): number => heard.ranked[0]?.confidence ?? 0;

function figures(all: readonly Heard[]): readonly (readonly [string, string])[] {
  const within = all.filter(({ label }) => !labelsWithoutEntry.has(label));
  const without = all.filter(({ label }) => label === "NO_NODES_DETECTED");
  const count = (messages: readonly Heard[], is: (one: Heard) => boolean): string =>
    percent(messages.filter(is).length, messages.length);
  const wishes = (label: string, wish: Understanding["wish"]): string => {
    const labelled = all.filter((one) => one.label === label);
    const alarms = all.filter((one) => one.label !== label && one.heard.wish === wish);
    return `${labelled.filter(({ heard }) => heard.wish === wish).length} of ${labelled.length}, elsewhere ${alarms.length}`;
  };
  const times = all.map(({ ms }) => ms).sort((one, other) => one - other);
  const timeAt = (share: number): string => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(2)} ms`;
  return [
    ["best entry is right", count(within, (one) => isRight(one, 1))],
    ["right one among three", count(within, (one) => isRight(one, 3))],
    ["answered right", count(within, (one) => isAnswered(one) && isRight(one, 1))],
    ["answered wrong", count(within, (one) => isAnswered(one) && !isRight(one, 1))],
    ["no entry, yet answered", count(without, isAnswered)],
    ["AUROC", (100 * auroc(within.map(sureness), without.map(sureness))).toFixed(1)],
    ["asked for a person", wishes("HUMAN", "asked-human")],
    ["angry", wishes("ANGRY", "angry")],
    ["first heard, p50", timeAt(0.5)],
    ["first heard, p99", timeAt(0.99)],
  ];
}

/** Processor time, which other processes disturb less than the clock, over messages whose words are known by now. */
function cpuPerMessage(understand: (text: string) => Understanding, texts: readonly string[]): string {
  const rounds = Math.ceil(10_000 / texts.length);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const text of texts) understand(text);
  const { user, system } = process.cpuUsage(before);
  return `${((user + system) / (rounds * texts.length)).toFixed(0)} µs`;
}

const [folder, language = "fi"] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Say which folder holds train.csv and test.csv: node bench/match.ts DIR [LANGUAGE]");
const began = performance.now();
const understand = makeMatcher(build({ entries: entriesOf(readCases(join(folder, "train.csv")), language) }));
const builtMs = performance.now() - began;
const cases = readCases(join(folder, "test.csv"));
const heard = cases.map(({ sentence, label }) => {
  const from = performance.now();
  return { label, heard: understand(sentence), ms: performance.now() - from };
});
const sentences = cases.map(({ sentence }) => sentence);
const table = [
  ...figures(heard),
  ["again, processor time", cpuPerMessage(understand, sentences)],
  ["the model is built in", `${builtMs.toFixed(0)} ms`],
] as const;
process.stdout.write(table.map(([name, figure]) => `${name.padEnd(26)}${figure}\n`).join(""));
