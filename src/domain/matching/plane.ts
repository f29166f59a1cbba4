import { makeGather } from "./gather.ts";
import type { Gathered } from "./gather.ts";
import { makeRandom, shuffle } from "./random.ts";
import type { Rows } from "./rows.ts";
import type { Vector } from "./vector.ts";

/** How dear a phrasing on the wrong side is. From .3 to 3 makes no difference in cross-validation. */
const cost = 1;

/** An entry's own phrasings are few among the others': each counts this many times. Source: matching.md. */
const ownWeight = 5;

/** How often each phrasing is looked at; 5 to 10 make no difference in cross-validation. */
const epochs = 6;

/** A phrasing that stands this far on the right side is let alone from then on. */
const farOut = 0.5;

/** The plane between an entry's texts and others: only the weights that matter. */
export interface Plane extends Vector {
  readonly offset: number;
}

/** Which rows a plane parts. */
export interface Sides {
  readonly own: Uint32Array;
  readonly others: Uint32Array;
}

/**
 * Makes the drawer of planes over so many places: each parts an entry's own rows from others, and is overwritten by the next
 * one. A linear support vector machine with squared loss, by dual coordinate descent (Hsieh et al. 2008). Weights below
 * `smallest` are left out.
 */
export function makeDraw(rows: Rows, size: number, smallest: number): (sides: Sides, seed: number) => Plane {
  const gather = makeGather(rows, size);
  return ({ own, others }, seed) => {
    const both = new Uint32Array(own.length + others.length);
    both.set(own);
    both.set(others, own.length);
    const gathered = gather(both);
    const { direction, offset } = descend(gathered, own.length, makeRandom(seed));
    const places: number[] = [];
    const values: number[] = [];
    direction.forEach((weight, at) => {
      if (Math.abs(weight) < smallest || weight === 0) return;
      places.push(gathered.original[at] ?? 0);
      values.push(weight);
    });
    return {
      places: Uint32Array.from(places),
      values: Float64Array.from(values),
      starts: Uint32Array.of(places.length),
      offset,
    };
  };
}

/** Turns a direction until the first `own` rows stand above and the others below. */
function descend(rows: Gathered, own: number, random: () => number) {
  const direction = new Float64Array(rows.original.length);
  const pull = new Float64Array(rows.starts.length - 1);
  let order = Uint32Array.from(pull.keys());
  let offset = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let left = 0;
    for (const at of order) {
      const side = at < own ? 1 : -1;
      const softness = softnessOf(side);
      const before = pull[at] ?? 0;
      const wrong = side * (along(rows, at, direction) + offset) - 1 + softness * before;
      if (before > 0 || wrong < farOut) order[left++] = at;
      const after = Math.max(before - wrong / ((rows.squares[at] ?? 0) + 1 + softness), 0);
      if (after === before) continue;
      pull[at] = after;
      offset += side * (after - before);
      move(direction, rows, at, side * (after - before));
    }
    order = order.slice(0, left);
  }
  return { direction, offset };
}

/** How much a phrasing on this side may be let stand wrong. */
const softnessOf = (side: number): number => 1 / (2 * cost * (side > 0 ? ownWeight : 1));

function along({ starts, places, values }: Rows, row: number, direction: Float64Array): number {
  const end = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = starts[row] ?? 0; at < end; at++)
    sum += (direction[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function move(direction: Float64Array, { starts, places, values }: Rows, row: number, step: number): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    direction[place] = (direction[place] ?? 0) + step * (values[at] ?? 0);
  }
}
