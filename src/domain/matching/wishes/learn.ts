import { makeRandom, shuffle } from "../random.ts";
import { withRoom } from "../room.ts";
import { foldWord, words } from "../text.ts";
import type { Wish } from "../understanding.ts";
import { makeExamples } from "./examples.ts";
import type { Example } from "./examples.ts";
import { asLearnt, seePairs, seeWord, signLimit } from "./signs.ts";

/** How much each sign speaks for a wish, by its number, in parts of `unit`: whole numbers take half the room. */
export type Weights = Readonly<Record<Wish, Int16Array>>;

/** The weight 1. None comes near 32, which is the most that fits. */
export const unit = 1024;

const rounds = 3;

/** The middle of what the rounds from here on end with is learnt: the order of the examples then matters less. */
const settledFrom = 1;
const firstStep = 0.15;

/** Who is nearly sure of the right answer learns nothing from it. */
const sureEnough = 0.05;

/** The examples' signs and what each counts for, in few long lists: there are 22,800 examples. */
interface Shown {
  readonly examples: readonly Example[];
  /** Example e's signs stand from starts[e] to starts[e + 1]. */
  readonly starts: Uint32Array;
  readonly signs: Uint32Array;
  readonly counts: Float32Array;
}

let learnt: Weights | null = null;

/** What the house's own lists teach: .4 s of processor time, once in a process. */
export const learnWishes = (): Weights => (learnt ??= learn(makeExamples()));

/**
 * Learns by logistic regression, one wish against all else, with a step for each sign that shrinks as the sign is met
 * (AdaGrad: Duchi, Hazan and Singer 2011). The same examples give the same weights.
 */
function learn(examples: readonly Example[]): Weights {
  const shown = show(examples);
  return { "asked-human": learnOne(shown, "asked-human"), angry: learnOne(shown, "angry") };
}

/** More signs than an example has. */
const mostSigns = 4096;

const firstSize = 1_250_000;

function show(examples: readonly Example[]): Shown {
  const starts = new Uint32Array(examples.length + 1);
  let signs = new Uint32Array(firstSize);
  let counts = new Float32Array(firstSize);
  let end = 0;
  const see = (sign: number, count: number): void => {
    signs[end] = sign;
    counts[end] = count;
    end++;
  };
  examples.forEach(({ text }, at) => {
    signs = withRoom(signs, end + mostSigns, Uint32Array);
    counts = withRoom(counts, end + mostSigns, Float32Array);
    const said = asLearnt(words(text).map(foldWord));
    for (const word of said) seeWord(word, see);
    seePairs(said, see);
    starts[at + 1] = end;
  });
  return { examples, starts, signs, counts };
}

function learnOne(shown: Shown, wish: Wish): Int16Array {
  const weights = new Float32Array(signLimit);
  const met = new Float32Array(signLimit);
  const middle = new Float32Array(signLimit);
  const random = makeRandom(3);
  let order = Uint32Array.from(shown.examples.keys());
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    // Those that taught nothing are not asked again: half the time, and no fewer wishes heard.
    order = order.filter((at) => {
      const example = shown.examples[at];
      const missed = (example?.wish === wish ? 1 : 0) - likelihood(sum(shown, at, weights));
      if (Math.abs(missed) < sureEnough) return false;
      correct(shown, at, missed * (example?.weight ?? 0), weights, met);
      return true;
    });
    if (round >= settledFrom)
      for (let at = 0; at < signLimit; at++)
        middle[at] = (middle[at] ?? 0) + (weights[at] ?? 0) / (rounds - settledFrom);
  }
  const inUnits = new Int16Array(signLimit);
  for (let at = 0; at < signLimit; at++) inUnits[at] = Math.round((middle[at] ?? 0) * unit);
  return inUnits;
}

function sum({ starts, signs, counts }: Shown, example: number, weights: Float32Array): number {
  const end = starts[example + 1] ?? 0;
  let total = 0;
  for (let at = starts[example] ?? 0; at < end; at++)
    total += (weights[signs[at] ?? 0] ?? 0) * (counts[at] ?? 0);
  return total;
}

const likelihood = (logit: number): number => 1 / (1 + Math.exp(-logit));

function correct(
  { starts, signs, counts }: Shown,
  example: number,
  missed: number,
  weights: Float32Array,
  met: Float32Array,
): void {
  const end = starts[example + 1] ?? 0;
  for (let at = starts[example] ?? 0; at < end; at++) {
    const sign = signs[at] ?? 0;
    const slope = missed * (counts[at] ?? 0);
    const seen = (met[sign] ?? 0) + slope * slope;
    met[sign] = seen;
    weights[sign] = (weights[sign] ?? 0) + (firstStep * slope) / Math.sqrt(1 + seen);
  }
}
