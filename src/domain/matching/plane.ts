import type { Gathered } from "./gather.ts";
import { makeRandom, shuffle } from "./random.ts";
import type { Rows } from "./rows.ts";
import type { Vector } from "./vector.ts";

/** How dear a phrasing on the wrong side is. From .3 to 3 makes no difference in cross-validation. */
const cost = 1;

/** An entry's own phrasings are few among the others': each counts this many times. Source: decision 22. */
const ownWeight = 5;

/** A phrasing that turned the plane by less than this share of what counts is let alone until the others are done. */
const restShare = 0.5;

/** How often phrasings are looked at, at most: bounds the time. A dozen times is usual. */
const mostRounds = 100;

/** The plane between an entry's texts and others: only the weights that matter. */
export interface Plane extends Vector {
  readonly offset: number;
}

/** How exactly planes are drawn. */
export interface Care {
  /**
   * A plane is done when no phrasing turns it by more than this: then it is the same in whatever order they were looked at,
   * or nearly. A phrasing's whole pull is .5 to 1.
   */
  readonly leastTurn: number;
  /** Smaller weights make no difference. */
  readonly smallestWeight: number;
}

/** Which rows a plane parts: those from `first` to `end` from all others. */
export interface Sides {
  readonly rows: Gathered;
  readonly first: number;
  readonly end: number;
}

/**
 * Makes the drawer of planes: each parts an entry's own rows from others. A linear support vector machine with squared loss,
 * by dual coordinate descent (Hsieh et al. 2008).
 */
export const makeDraw =
  ({ leastTurn, smallestWeight }: Care): ((sides: Sides, seed: number) => Plane) =>
  (sides, seed) => {
    const { direction, offset } = descend(sides, leastTurn, makeRandom(seed));
    const places = sides.rows.original.slice();
    let size = 0;
    for (let at = 0; at < direction.length; at++) {
      const weight = direction[at] ?? 0;
      if (Math.abs(weight) < smallestWeight || weight === 0) continue;
      places[size] = places[at] ?? 0;
      direction[size++] = weight;
    }
    return { places, values: direction, starts: Uint32Array.of(size), offset };
  };

/** A plane while it is being turned. */
interface Turning {
  readonly rows: Gathered;
  /** 1 for a row that shall stand above, -1 below. */
  readonly sides: Float64Array;
  readonly direction: Float64Array;
  /** How much each row pulls. */
  readonly pull: Float64Array;
  offset: number;
}

/** Turns a direction until the own rows stand above and the others below. */
function descend({ rows, first, end }: Sides, leastTurn: number, random: () => number): Turning {
  const pull = new Float64Array(rows.starts.length - 1);
  const sides = new Float64Array(pull.length).fill(-1).fill(1, first, end);
  const turning = { rows, sides, direction: new Float64Array(rows.original.length), pull, offset: 0 };
  const all = Uint32Array.from(pull.keys());
  let order = all.slice();
  for (let round = 0; round < mostRounds; round++) {
    shuffle(order, random);
    const { left, most } = turnOnce(turning, order, restShare * leastTurn);
    if (most > leastTurn) order = left;
    else if (order.length === all.length) break;
    // What was let alone may turn it now.
    else order = all.slice();
  }
  return turning;
}

/** Looks at rows one after the other; which of them turned the plane by more than `least`, and the largest turn that one made. */
function turnOnce(
  turning: Turning,
  order: Uint32Array,
  least: number,
): { left: Uint32Array<ArrayBuffer>; most: number } {
  const { rows, sides, direction, pull } = turning;
  const left = order.slice();
  let next = 0;
  let most = 0;
  for (const at of order) {
    const side = sides[at] ?? 0;
    const softness = softnessOf(side);
    const before = pull[at] ?? 0;
    const wrong = side * (along(rows, at, direction) + turning.offset) - 1 + softness * before;
    const turn = Math.max(-wrong / ((rows.squares[at] ?? 0) + 1 + softness), -before);
    if (turn === 0) continue;
    if (Math.abs(turn) > least) left[next++] = at;
    most = Math.max(most, Math.abs(turn));
    pull[at] = before + turn;
    turning.offset += side * turn;
    move(direction, rows, at, side * turn);
  }
  return { left: left.slice(0, next), most };
}

/** How much a phrasing on this side may be let stand wrong. */
const softnessOf = (side: number): number => 1 / (2 * cost * (side > 0 ? ownWeight : 1));

/** How far a row reaches along a direction. In two sums, since a processor waits for one before it adds to it again. */
function along(rows: Rows, row: number, direction: Float64Array): number {
  const end = rows.starts[row + 1] ?? 0;
  let at = rows.starts[row] ?? 0;
  let even = 0;
  let odd = 0;
  for (; at + 1 < end; at += 2) {
    even += partOf(rows, at, direction);
    odd += partOf(rows, at + 1, direction);
  }
  return at < end ? even + odd + partOf(rows, at, direction) : even + odd;
}

const partOf = ({ places, values }: Rows, at: number, direction: Float64Array): number =>
  (direction[places[at] ?? 0] ?? 0) * (values[at] ?? 0);

function move(direction: Float64Array, { starts, places, values }: Rows, row: number, step: number): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    direction[place] = (direction[place] ?? 0) + step * (values[at] ?? 0);
  }
}
