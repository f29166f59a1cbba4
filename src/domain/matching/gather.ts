import { withRoom } from "./room.ts";
import type { Rows } from "./rows.ts";

/** Some rows, copied together, with their places numbered anew in the order in which they come. */
export interface Gathered extends Rows {
  /** Which place each new number stands for. */
  readonly original: readonly number[];
  /** Each row's length squared. */
  readonly squares: Float64Array;
}

/**
 * Makes the gatherer of rows over so many places; a row that isn't there is an empty one. What is worked out over gathered
 * rows needs little memory, which a processor reaches many times faster than a list of all places. They are overwritten
 * when others are gathered.
 */
export function makeGather(rows: Rows, size: number): (wanted: Uint32Array) => Gathered {
  /** The new number of each place, counted from 1. */
  const numbers = new Uint32Array(size);
  let places = new Uint32Array(0);
  let values = new Float32Array(0);
  const numberOf = (place: number, original: number[]): number => {
    const known = numbers[place] ?? 0;
    return known === 0 ? (numbers[place] = original.push(place)) - 1 : known - 1;
  };
  return (wanted) => {
    const starts = startsOf(rows, wanted);
    places = withRoom(places, starts.at(-1) ?? 0, Uint32Array);
    values = withRoom(values, starts.at(-1) ?? 0, Float32Array);
    const original: number[] = [];
    wanted.forEach((row, to) => {
      const from = rows.starts[row] ?? 0;
      const first = starts[to] ?? 0;
      const length = (starts[to + 1] ?? 0) - first;
      for (let at = 0; at < length; at++) {
        places[first + at] = numberOf(rows.places[from + at] ?? 0, original);
        values[first + at] = rows.values[from + at] ?? 0;
      }
    });
    for (const place of original) numbers[place] = 0;
    return { starts, places, values, original, squares: squaresOf({ starts, places, values }) };
  };
}

function startsOf(rows: Rows, wanted: Uint32Array): Uint32Array {
  const starts = new Uint32Array(wanted.length + 1);
  wanted.forEach((row, to) => {
    const length = (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0);
    starts[to + 1] = (starts[to] ?? 0) + length;
  });
  return starts;
}

function squaresOf({ starts, values }: Rows): Float64Array {
  const squares = new Float64Array(starts.length - 1);
  for (let row = 0; row < squares.length; row++)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      squares[row] = (squares[row] ?? 0) + (values[at] ?? 0) ** 2;
  return squares;
}
