import { blockWeights } from "./features.ts";
import type { Features } from "./features.ts";
import { firstSlot } from "./slots.ts";

/** All features that the FAQ knows, with how much each tells about the entry. */
export interface Lexicon {
  /** A table half empty at least, 0 in its free slots. The slot in which a feature stands is its place. */
  readonly features: Uint32Array;
  /** By place. */
  readonly weights: Float32Array;
  /** What a feature that the FAQ doesn't know would tell. */
  readonly unknownWeight: number;
}

/** Some places in the lexicon with the share of each, block after block, and nothing of meaning behind the last. */
export interface Vector {
  readonly places: Uint32Array;
  readonly shares: Float64Array;
  /** Block b stands from starts[b] to starts[b + 1]. */
  readonly starts: Uint32Array;
}

/** The softening of the class idf. Chosen by cross-validation on training phrasings: .3 is worse, .7 a little, 1 more. */
const idfPower = 0.5;

/**
 * A word that the FAQ doesn't know takes this much more than one that a single entry has: it tells that the matter is
 * another one. Chosen by cross-validation on training phrasings.
 */
const unknownShare = 1.3;

/** Weighs each feature by how few entries have it; `holders` counts entries, not phrasings. */
export function makeLexicon(holders: ReadonlyMap<number, number>, entries: number): Lexicon {
  const slots = 2 ** Math.ceil(Math.log2(2 * holders.size + 2));
  const features = new Uint32Array(slots);
  const weights = new Float32Array(slots);
  const idf = (held: number): number => Math.log(1 + entries / held) ** idfPower;
  for (const [feature, held] of holders) {
    const place = slotOf(feature, features);
    features[place] = feature;
    weights[place] = idf(held);
  }
  return { features, weights, unknownWeight: unknownShare * idf(1) };
}

/** The slot in which the feature stands, or the free one in which it would. */
function slotOf(feature: number, table: Uint32Array): number {
  const mask = table.length - 1;
  let slot = firstSlot(feature, mask);
  while (table[slot] !== 0 && table[slot] !== feature) slot = (slot + 1) & mask;
  return slot;
}

/**
 * Makes the reader of a text's vector, each block of length 1. Features that the lexicon doesn't know take their part
 * of the length, so a text that says much else is near to nothing. Each vector is overwritten by the next one.
 */
export function makeVectorOf(lexicon: Lexicon): (text: Features) => Vector {
  let places = new Uint32Array(0);
  let shares = new Float64Array(0);
  const starts = new Uint32Array(blockWeights.length + 1);
  return (text) => {
    if (places.length < text.numbers.length) {
      places = new Uint32Array(text.numbers.length);
      shares = new Float64Array(text.numbers.length);
    }
    const vector = { places, shares, starts };
    for (let block = 0; block < blockWeights.length; block++)
      starts[block + 1] = addBlock(text, block, lexicon, vector);
    return vector;
  };
}

/** Adds a block of the text to the vector, behind the blocks before; where the vector ends now. */
function addBlock(
  { numbers, counts, starts }: Features,
  block: number,
  lexicon: Lexicon,
  to: Vector,
): number {
  const { features, weights, unknownWeight } = lexicon;
  const first = to.starts[block] ?? 0;
  const end = starts[block + 1] ?? 0;
  let square = 0;
  let next = first;
  for (let at = starts[block] ?? 0; at < end; at++) {
    const place = slotOf(numbers[at] ?? 0, features);
    const isKnown = features[place] !== 0;
    const value = (1 + logOf(counts[at] ?? 1)) * (isKnown ? (weights[place] ?? 0) : unknownWeight);
    square += value * value;
    if (!isKnown) continue;
    to.places[next] = place;
    to.shares[next++] = value;
  }
  toLength(Math.sqrt(square), to.shares, first, next);
  return next;
}

function toLength(length: number, shares: Float64Array, from: number, end: number): void {
  for (let at = from; at < end; at++) shares[at] = (shares[at] ?? 0) / length;
}

/** Nearly every feature occurs once: the logarithm of 1 needn't be worked out each time. */
function logOf(count: number): number {
  return count === 1 ? 0 : Math.log(count);
}

/** A copy that lasts. */
export function keepVector({ places, shares, starts }: Vector): Vector {
  const size = starts.at(-1);
  return { places: places.slice(0, size), shares: shares.slice(0, size), starts: starts.slice() };
}

/** The direction in which several vectors point together: block for block their sum, brought to length 1. */
export function middle(vectors: readonly Vector[]): Vector {
  const sums = blockWeights.map((_, block) => sumOf(vectors, block));
  const starts = new Uint32Array(sums.length + 1);
  sums.forEach((sum, block) => (starts[block + 1] = (starts[block] ?? 0) + sum.size));
  return {
    places: Uint32Array.from(sums.flatMap((sum) => [...sum.keys()])),
    shares: Float64Array.from(sums.flatMap((sum) => toLengthOne([...sum.values()]))),
    starts,
  };
}

function sumOf(vectors: readonly Vector[], block: number): ReadonlyMap<number, number> {
  const sum = new Map<number, number>();
  for (const { places, shares, starts } of vectors)
    for (let at = starts[block] ?? 0; at < (starts[block + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      sum.set(place, (sum.get(place) ?? 0) + (shares[at] ?? 0));
    }
  return sum;
}

function toLengthOne(values: readonly number[]): readonly number[] {
  const length = Math.sqrt(values.reduce((total, value) => total + value * value, 0));
  return values.map((value) => value / length);
}
