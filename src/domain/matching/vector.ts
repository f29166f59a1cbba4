import { blockWeights } from "./features.ts";
import type { Features } from "./features.ts";
import type { Holders } from "./holders.ts";
import { slotOf } from "./slots.ts";

/** All features that the FAQ knows, with how much each tells about the entry. */
export interface Lexicon {
  /** A table half empty at least, 0 in its free slots. The slot in which a feature stands is its place. */
  readonly features: Uint32Array;
  /** By place. */
  readonly weights: Float32Array;
  /** What a feature that the FAQ doesn't know would tell. */
  readonly unknownWeight: number;
}

/**
 * A text's places in the lexicon with the value of each, block after block, and nothing of meaning behind the last. The
 * product of two texts is the average of their blocks' cosines by the blocks' weights.
 */
export interface Vector {
  readonly places: Uint32Array;
  readonly values: Float64Array;
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

/** The weights of all blocks together. */
export const wholeWeight = blockWeights.reduce((sum, weight) => sum + weight, 0);

/** The length of each block in a vector. */
const blockLengths: readonly number[] = blockWeights.map((weight) => Math.sqrt(weight / wholeWeight));

/** Weighs each feature by how few of the entries hold it; pairs that a single text holds are left out if so wished. */
export function makeLexicon(holders: Holders, entries: number, withRarePairs: boolean): Lexicon {
  let size = 0;
  holders.each((_, __, isRarePair) => (size += withRarePairs || !isRarePair ? 1 : 0));
  const slots = 2 ** Math.ceil(Math.log2(2 * size + 2));
  const features = new Uint32Array(slots);
  const weights = new Float32Array(slots);
  const idf = (held: number): number => Math.log(1 + entries / held) ** idfPower;
  holders.each((feature, held, isRarePair) => {
    if (isRarePair && !withRarePairs) return;
    const place = slotOf(feature, features);
    features[place] = feature;
    weights[place] = idf(held);
  });
  return { features, weights, unknownWeight: unknownShare * idf(1) };
}

/**
 * Makes the reader of a text's vector. Features that the lexicon doesn't know take their part of the length, so a text
 * that says much else is near to nothing. Each vector is overwritten by the next one.
 */
export function makeVectorOf(lexicon: Lexicon): (text: Features) => Vector {
  let places = new Uint32Array(0);
  let values = new Float64Array(0);
  const starts = new Uint32Array(blockWeights.length + 1);
  return (text) => {
    const size = (text.starts.at(-1) ?? 0) - (text.starts[0] ?? 0);
    if (places.length < size) {
      places = new Uint32Array(2 * size);
      values = new Float64Array(2 * size);
    }
    const vector = { places, values, starts };
    blockLengths.forEach(
      (length, block) => (starts[block + 1] = addBlock(text, block, length, lexicon, vector)),
    );
    return vector;
  };
}

/** Adds a block of the text to the vector, behind the blocks before; where the vector ends now. */
function addBlock(
  { numbers, counts, starts }: Features,
  block: number,
  length: number,
  { features, weights, unknownWeight }: Lexicon,
  to: Vector,
): number {
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
    to.values[next++] = value;
  }
  scale(to.values, first, next, length / Math.sqrt(square));
  return next;
}

function scale(values: Float64Array, from: number, end: number, by: number): void {
  for (let at = from; at < end; at++) values[at] = (values[at] ?? 0) * by;
}

/** Nearly every feature occurs once: the logarithm of 1 needn't be worked out each time. */
function logOf(count: number): number {
  return count === 1 ? 0 : Math.log(count);
}

/** How much of what a block of a text tells the lexicon knows, 0-1. */
export function knownShare({ values, starts }: Vector, block: number): number {
  let square = 0;
  for (let at = starts[block] ?? 0; at < (starts[block + 1] ?? 0); at++) square += (values[at] ?? 0) ** 2;
  return square / (blockLengths[block] ?? 1) ** 2;
}

/** A copy that lasts. */
export function keepVector({ places, values, starts }: Vector): Vector {
  const size = starts.at(-1);
  return { places: places.slice(0, size), values: values.slice(0, size), starts: starts.slice() };
}

/** Adds up vectors over so many places into the direction in which they point together. */
export interface Middle {
  readonly add: (vector: Vector) => void;
  /** Block for block the sum, as long as a text's; it begins anew afterwards. Overwritten by the next one. */
  readonly take: () => Vector;
}

/** Makes a summer whose memory is used for sum after sum. */
export function makeMiddle(places: number): Middle {
  const sums = new Float64Array(places);
  const touched: number[][] = blockWeights.map(() => []);
  return {
    add: (vector) => {
      touched.forEach((list, block) => {
        const end = vector.starts[block + 1] ?? 0;
        for (let at = vector.starts[block] ?? 0; at < end; at++) {
          const place = vector.places[at] ?? 0;
          if (sums[place] === 0) list.push(place);
          sums[place] = (sums[place] ?? 0) + (vector.values[at] ?? 0);
        }
      });
    },
    take: () => {
      const size = touched.reduce((sum, { length }) => sum + length, 0);
      const places = new Uint32Array(size);
      const values = new Float64Array(size);
      const starts = new Uint32Array(touched.length + 1);
      let next = 0;
      touched.forEach((list, block) => {
        const from = next;
        let square = 0;
        for (const place of list) {
          const value = sums[place] ?? 0;
          square += value ** 2;
          places[next] = place;
          values[next++] = value;
        }
        scale(values, from, next, (blockLengths[block] ?? 0) / Math.sqrt(square));
        starts[block + 1] = next;
        list.length = 0;
      });
      for (const place of places) sums[place] = 0;
      return { places, values, starts };
    },
  };
}
