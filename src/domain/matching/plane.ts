import { makeRandom, shuffle } from "./random.ts";

/** A text as one sparse vector: all blocks together, each by its weight. */
export interface Row {
  readonly places: Uint32Array;
  readonly values: Float32Array;
  /** Its length squared. */
  readonly square: number;
}

/** How dear a phrasing on the wrong side is. From .3 to 3 makes no difference in cross-validation. */
const cost = 1;

/** An entry's own phrasings are few among the others': each counts this many times. Source: matching.md. */
const ownWeight = 5;

/** How often each phrasing is looked at; 5 to 10 make no difference in cross-validation. */
const epochs = 6;

/** A phrasing that stands this far on the right side is let alone from then on. */
const farOut = 0.5;

/** The plane between an entry's texts and others. */
export interface Plane {
  /** Only those that matter. */
  readonly places: Uint32Array;
  readonly weights: Float32Array;
  readonly offset: number;
}

/** Smaller weights make no difference. */
const smallestWeight = 0.01;

/**
 * Makes the drawer of planes over so many places: each parts an entry's own texts from others. A linear support vector
 * machine with squared loss, by dual coordinate descent (Hsieh et al. 2008). Its memory is used for plane after plane.
 */
export function makeDraw(
  places: number,
): (own: readonly Row[], others: readonly Row[], seed: number) => Plane {
  const direction = new Float64Array(places);
  return (own, others, seed) => {
    const rows = [...own, ...others];
    const offset = descend(rows, own.length, makeRandom(seed), direction);
    return { ...taken(rows, direction), offset };
  };
}

/** Takes the weights that matter out of the direction, and leaves it all 0. */
function taken(rows: readonly Row[], direction: Float64Array): Pick<Plane, "places" | "weights"> {
  const places: number[] = [];
  const weights: number[] = [];
  for (const row of rows)
    for (const place of row.places) {
      const weight = direction[place] ?? 0;
      direction[place] = 0;
      if (Math.abs(weight) < smallestWeight) continue;
      places.push(place);
      weights.push(weight);
    }
  return { places: Uint32Array.from(places), weights: Float32Array.from(weights) };
}

/** Turns the direction, which begins as 0, until the first `own` rows stand above and the others below; gives its offset. */
function descend(rows: readonly Row[], own: number, random: () => number, direction: Float64Array): number {
  const pull = new Float64Array(rows.length);
  let order = Uint32Array.from(rows.keys());
  let offset = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let left = 0;
    for (const at of order) {
      const row = rows[at];
      if (row === undefined) continue;
      const side = at < own ? 1 : -1;
      const softness = 1 / (2 * cost * (side > 0 ? ownWeight : 1));
      const before = pull[at] ?? 0;
      const wrong = side * (along(row, direction) + offset) - 1 + softness * before;
      if (before > 0 || wrong < farOut) order[left++] = at;
      const after = Math.max(before - wrong / (row.square + 1 + softness), 0);
      if (after === before) continue;
      pull[at] = after;
      offset += side * (after - before);
      move(direction, row, side * (after - before));
    }
    order = order.slice(0, left);
  }
  return offset;
}

function along({ places, values }: Row, direction: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += (direction[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function move(direction: Float64Array, { places, values }: Row, step: number): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    direction[place] = (direction[place] ?? 0) + step * (values[at] ?? 0);
  }
}
