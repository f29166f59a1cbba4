import { defaultThresholds } from "../../src/domain/matching/match.ts";
import { makeRandom } from "../../src/domain/matching/random.ts";
import { auroc, bestThreshold, mccAt } from "./figures.ts";
import { everyNth, hasEntry, hasNone, hearAll, isAmong, percentOf, sureness, verdictsOf } from "./hearing.ts";
import type { Hearing } from "./hearing.ts";
import type { Labelled } from "./sets.ts";
import type { Hear, Outcome, System } from "./systems.ts";
import { tableOf, type Line } from "./tables.ts";
import { fixThreshold, type Fixed } from "./threshold.ts";
import { mistype } from "./typos.ts";

/** All that one system made of one set. */
export interface Result {
  readonly system: string;
  readonly isBounded: boolean;
  /** Only every nth message was heard. */
  readonly step: number;
  readonly hearings: readonly Hearing[];
  readonly fixed: Fixed;
  /** Right ones among the messages with an entry, in percent: by slips a message, then by seed. */
  readonly mistyped: readonly (readonly number[])[];
}

const seeds = [1, 2, 3];
const slipsAMessage = [1, 2];
/** Who is too slow for all messages hears still fewer mistyped ones, being heard by seed and slips. */
const fewerMistyped = 5;

export async function measure(set: Labelled, system: System): Promise<Result> {
  const hear = await system.learn(set.train, set.language);
  const comparisons = set.train.length * set.test.length;
  const step = Math.max(1, Math.ceil(comparisons / system.mostComparisons));
  const hearings = await hearAll(hear, everyNth(set.test, step));
  const untouched = percentOf(hearings.filter(hasEntry), (one) => isAmong(one, 1));
  const mistyped: (readonly number[])[] = [[untouched]];
  for (const slips of slipsAMessage) mistyped.push(await rightWhenMistyped(hear, set, step, slips));
  return {
    system: system.name,
    isBounded: system.isBounded,
    step,
    hearings,
    fixed: await fixThreshold(set, system, hearings),
    mistyped,
  };
}

async function rightWhenMistyped(hear: Hear, set: Labelled, step: number, slips: number): Promise<number[]> {
  const within = everyNth(set.test, step > 1 ? step * fewerMistyped : 1).filter(hasEntry);
  const shares: number[] = [];
  for (const seed of seeds) {
    const random = makeRandom(seed);
    const cases = within.map((one) => ({ ...one, sentence: mistype(one.sentence, slips, random) }));
    shares.push(percentOf(await hearAll(hear, cases), (one) => isAmong(one, 1)));
  }
  return shares;
}

/** In-scope accuracy at this confidence is what the published systems were measured by. */
const lowConfidence = 0.1;

const columnsOf = (results: readonly Result[]): readonly string[] => results.map(({ system }) => system);

export function rankingTable(results: readonly Result[]): string {
  const each = (of: (result: Result) => readonly number[]) => results.map(of);
  const within = (is: (one: Hearing) => boolean) =>
    each(({ hearings }) => [percentOf(hearings.filter(hasEntry), is)]);
  // Where scores have no bounds, a confidence of .1 means nothing.
  const ofBounded = (cells: readonly (readonly number[])[]) =>
    cells.map((cell, at) => (results[at]?.isBounded === true ? cell : []));
  const lines: readonly Line[] = [
    { name: "top-1", cells: within((one) => isAmong(one, 1)) },
    { name: "top-3", cells: within((one) => isAmong(one, 3)) },
    { name: "top-1 of phrasings held out in five folds", cells: each(({ fixed }) => fixed.heldOut) },
    {
      name: "in-scope accuracy at confidence .1",
      cells: ofBounded(within((one) => isAmong(one, 1) && sureness(one) >= lowConfidence)),
    },
    { name: "AUROC", cells: each(({ hearings }) => [100 * aurocOf(hearings)]) },
    { name: "best MCC", cells: each(({ hearings }) => [100 * bestThreshold(verdictsOf(hearings)).mcc]) },
    {
      name: "MCC at confidence .5, as ours is shipped",
      cells: ofBounded(
        each(({ hearings }) => [100 * mccAt(verdictsOf(hearings), defaultThresholds.answerAt)]),
      ),
    },
    { name: "MCC at the threshold fixed beforehand", cells: each(({ fixed }) => fixed.mcc) },
    { name: "  out-of-scope recall at it", cells: each(({ fixed }) => fixed.refused) },
    { name: "  the threshold", cells: each(({ fixed }) => [fixed.threshold]), digits: 3, better: "neither" },
  ];
  return tableOf("Right entries, and knowing when there is none (%)", columnsOf(results), lines);
}

const aurocOf = (hearings: readonly Hearing[]): number =>
  auroc(hearings.filter(hasEntry).map(sureness), hearings.filter(hasNone).map(sureness));

/** A peer answers at its threshold; below it, it asks about the three that it found. */
function outcomeOf({ heard }: Hearing, { threshold }: Fixed): Outcome {
  const [best] = heard.ranked;
  if (heard.outcome !== undefined) return heard.outcome;
  if (best === undefined) return { kind: "neither" };
  return best.confidence >= threshold
    ? { kind: "answer", label: best.label }
    : { kind: "ask", labels: heard.ranked.slice(0, 3).map(({ label }) => label) };
}

export function outcomeTable(results: readonly Result[]): string {
  const share = (of: (one: Hearing) => boolean, is: (outcome: Outcome, label: string) => boolean) =>
    results.map(({ hearings, fixed }) => [
      percentOf(hearings.filter(of), (one) => is(outcomeOf(one, fixed), one.label)),
    ]);
  const answersRight = (outcome: Outcome, label: string) =>
    outcome.kind === "answer" && outcome.label === label;
  const offersRight = (outcome: Outcome, label: string) =>
    outcome.kind === "ask" && outcome.labels.includes(label);
  const lines: readonly Line[] = [
    { name: "answered right", cells: share(hasEntry, answersRight) },
    {
      name: "answered wrong",
      cells: share(hasEntry, (outcome, label) => outcome.kind === "answer" && outcome.label !== label),
      better: "less",
    },
    {
      name: "right, or the right one offered",
      cells: share(hasEntry, (outcome, label) => answersRight(outcome, label) || offersRight(outcome, label)),
    },
    {
      name: "no entry, yet answered",
      cells: share(hasNone, ({ kind }) => kind === "answer"),
      better: "less",
    },
    {
      name: "no entry, yet asked about some",
      cells: share(hasNone, ({ kind }) => kind === "ask"),
      better: "neither",
    },
  ];
  return tableOf(
    "Answer, ask or neither (%): ours as shipped, peers at their fixed threshold",
    columnsOf(results),
    lines,
  );
}

export function typoTable(results: readonly Result[]): string {
  const lines: readonly Line[] = [0, ...slipsAMessage].map((slips) => ({
    name: `top-1 with ${slips} slips a message`,
    cells: results.map(({ mistyped }) => mistyped[slips] ?? []),
  }));
  return tableOf("Mistyped messages (%)", columnsOf(results), lines);
}
