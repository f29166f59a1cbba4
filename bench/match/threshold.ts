import type { Case } from "../../src/content/cases.ts";
import { makeRandom, shuffle } from "../../src/domain/matching/random.ts";
import { bestThreshold, mccAt } from "./figures.ts";
import { hearAll, hasEntry, hasNone, isAmong, percentOf, sureness, verdictsOf } from "./hearing.ts";
import type { Hearing } from "./hearing.ts";
import type { Labelled } from "./sets.ts";
import type { System } from "./systems.ts";

/** What a threshold comes to on messages that it wasn't chosen on: one value for each time that it was chosen. */
export interface Fixed {
  /** The threshold that decides about the test messages. */
  readonly threshold: number;
  readonly mcc: readonly number[];
  /** The share of messages without an entry that stay below it, in percent. */
  readonly refused: readonly number[];
  /** How many held-out phrasings find their entry first, in percent; none where the threshold comes from messages. */
  readonly heldOut: readonly number[];
}

/** Larger sets are not learnt several times: their threshold comes from the other half of the messages. */
const mostFolded = 5000;
const foldCount = 5;

/** Chooses each system's one threshold without the messages that it is measured on. */
export async function fixThreshold(
  set: Labelled,
  system: System,
  hearings: readonly Hearing[],
): Promise<Fixed> {
  return set.train.length > mostFolded ? fromHalves(hearings) : fromFolds(set, system, hearings);
}

const refusedAt = (hearings: readonly Hearing[], threshold: number): number =>
  percentOf(hearings.filter(hasNone), (one) => sureness(one) < threshold);

/** Each half of the messages is decided about with the threshold that is best on the other. */
function fromHalves(hearings: readonly Hearing[]): Fixed {
  const order = inAnyOrder(hearings, 1);
  const halves = [order.filter((_, at) => at % 2 === 0), order.filter((_, at) => at % 2 === 1)];
  const chosen = halves.map((half) => bestThreshold(verdictsOf(half)).threshold);
  const turned = halves.map((half, at) => ({ half, threshold: chosen[1 - at] ?? Infinity }));
  return {
    threshold: chosen[0] ?? Infinity,
    mcc: turned.map(({ half, threshold }) => 100 * mccAt(verdictsOf(half), threshold)),
    refused: turned.map(({ half, threshold }) => refusedAt(half, threshold)),
    heldOut: [],
  };
}

/**
 * In each fold a part of all phrasings is held out, and a part of the entries altogether: their phrasings are messages that
 * nothing answers.
 */
async function fromFolds(set: Labelled, system: System, hearings: readonly Hearing[]): Promise<Fixed> {
  const byFold: (readonly Hearing[])[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const { train, test } = partAt(set.train, fold);
    byFold.push(await hearAll(await system.learn(train, set.language), test));
  }
  const { threshold } = bestThreshold(verdictsOf(byFold.flat()));
  return {
    threshold,
    mcc: [100 * mccAt(verdictsOf(hearings), threshold)],
    refused: [refusedAt(hearings, threshold)],
    heldOut: byFold.map((some) => percentOf(some.filter(hasEntry), (one) => isAmong(one, 1))),
  };
}

function partAt(all: readonly Case[], fold: number): { train: readonly Case[]; test: readonly Case[] } {
  const train: Case[] = [];
  const test: Case[] = [];
  const byLabel = [...Map.groupBy(all, ({ label }) => label)];
  inAnyOrder(byLabel, 2).forEach(([, cases], place) => {
    if (place % foldCount === fold)
      test.push(...cases.map((one) => ({ ...one, label: "NO_NODES_DETECTED" })));
    else
      inAnyOrder(cases, 3).forEach((one, at) =>
        (at % foldCount === fold && cases.length > 1 ? test : train).push(one),
      );
  });
  return { train, test };
}

function inAnyOrder<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const order = Uint32Array.from(items.keys());
  shuffle(order, makeRandom(seed));
  return [...order].flatMap((at) => items.slice(at, at + 1));
}
