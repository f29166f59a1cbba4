import type { Vector } from "./vector.ts";

/** The blocks whose features lead from a text to others of the same matter: stems, matters and roots. */
const leading: readonly number[] = [1, 5, 6];

/** A feature that more clusters hold leads nowhere. */
const mostHolders = 400;

/** Finds those that share the most with a vector among many, without looking at all of them. */
export interface Reach {
  readonly add: (vector: Vector, holder: number) => void;
  /** At most so many holders, those that share the most first; the vector is the one that is compared from then on. */
  readonly near: (vector: Vector, limit: number) => readonly number[];
  /** How alike a vector is to the one that is compared, 0-1. */
  readonly product: (other: Vector) => number;
}

/** Makes one over so many places. */
export function makeReach(places: number): Reach {
  const holders = new Map<number, number[]>();
  const dense = new Float32Array(places);
  let now: Vector | null = null;
  const compare = (vector: Vector): void => {
    now?.places.forEach((place) => (dense[place] = 0));
    vector.places.forEach((place, at) => (dense[place] = vector.values[at] ?? 0));
    now = vector;
  };
  return {
    add: (vector, holder) => {
      eachLeading(vector, (place) => {
        const list = holders.get(place);
        if (list === undefined) holders.set(place, [holder]);
        else if (list.length <= mostHolders && list.at(-1) !== holder) list.push(holder);
      });
    },
    near: (vector, limit) => {
      compare(vector);
      const shared = new Map<number, number>();
      eachLeading(vector, (place, value) => {
        const list = holders.get(place) ?? [];
        if (list.length > mostHolders) return;
        for (const holder of list) shared.set(holder, (shared.get(holder) ?? 0) + value);
      });
      return [...shared]
        .sort(([, a], [, b]) => b - a)
        .slice(0, limit)
        .map(([holder]) => holder);
    },
    product: (other) => {
      let sum = 0;
      for (let at = 0; at < other.places.length; at++)
        sum += (dense[other.places[at] ?? 0] ?? 0) * (other.values[at] ?? 0);
      return sum;
    },
  };
}

function eachLeading({ places, values, starts }: Vector, take: (place: number, value: number) => void): void {
  for (const block of leading)
    for (let at = starts[block] ?? 0; at < (starts[block + 1] ?? 0); at++)
      take(places[at] ?? 0, values[at] ?? 0);
}
