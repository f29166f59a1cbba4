import type { Features } from "./features.ts";

/** All features that the FAQ knows, in rising order, with how much each tells about the entry. */
export interface Lexicon {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  /** What a feature that the FAQ doesn't know would tell: as much as one that a single entry has. */
  readonly unknownWeight: number;
}

/** Some places in the lexicon, each once, and the share of each. */
export interface Vector {
  readonly places: readonly number[];
  readonly shares: readonly number[];
}

/** The softening of the class idf; source: matching.md, "the largest single gain". */
const idfPower = 0.7;

/** Weighs each feature by how few entries have it; `holders` counts entries, not phrasings. */
export function makeLexicon(holders: ReadonlyMap<number, number>, entries: number): Lexicon {
  const features = Uint32Array.from(holders.keys()).sort();
  const idf = (held: number): number => Math.log(1 + entries / held) ** idfPower;
  return {
    features,
    weights: Float32Array.from(features, (feature) => idf(holders.get(feature) ?? 1)),
    unknownWeight: idf(1),
  };
}

/**
 * The text as a vector, one for each block, each of length 1. Features that the lexicon doesn't know take their part of
 * the length, so a text that says much else is near to nothing.
 */
export function vectorsOf(features: Features, lexicon: Lexicon): readonly Vector[] {
  return features.map((counts) => {
    const places: number[] = [];
    const values: number[] = [];
    let square = 0;
    for (const [feature, count] of counts) {
      const place = placeOf(feature, lexicon.features);
      const weight = place === null ? lexicon.unknownWeight : (lexicon.weights[place] ?? 0);
      const value = (1 + Math.log(count)) * weight;
      square += value * value;
      if (place === null) continue;
      places.push(place);
      values.push(value);
    }
    return scaled(places, values, square);
  });
}

/** The direction in which several vectors point together: their sum, brought to length 1. */
export function middle(vectors: readonly Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const { places, shares } of vectors)
    places.forEach((place, at) => sum.set(place, (sum.get(place) ?? 0) + (shares[at] ?? 0)));
  const values = [...sum.values()];
  const square = values.reduce((total, value) => total + value * value, 0);
  return scaled([...sum.keys()], values, square);
}

function scaled(places: readonly number[], values: readonly number[], square: number): Vector {
  const length = Math.sqrt(square);
  return { places, shares: values.map((value) => value / length) };
}

/** Binary search. */
function placeOf(feature: number, sorted: Uint32Array): number | null {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === feature) return middle;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
