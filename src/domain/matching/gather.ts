import { withRoom } from "./room.ts";
import type { Rows } from "./rows.ts";

/** Some rows, copied together, with their places numbered anew in the order in which they come. */
export interface Gathered extends Rows {
  /** Which place each new number stands for. */
  readonly original: Uint32Array;
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
  let original = new Uint32Array(0);
  let known = 0;
  const squares = squaresOf(rows);
  const numberNew = (place: number): number => {
    original[known++] = place;
    return (numbers[place] = known);
  };
  return (wanted) => {
    const starts = startsOf(rows, wanted);
    const length = starts[wanted.length] ?? 0;
    places = withRoom(places, length, Uint32Array);
    values = withRoom(values, length, Float32Array);
    original = withRoom(original, length, Uint32Array);
    known = 0;
    let to = 0;
    for (const row of wanted) {
      const end = rows.starts[row + 1] ?? 0;
      for (let at = rows.starts[row] ?? 0; at < end; at++) {
        const place = rows.places[at] ?? 0;
        places[to] = (numbers[place] || numberNew(place)) - 1;
        values[to++] = rows.values[at] ?? 0;
      }
    }
    const named = original.subarray(0, known);
    for (const place of named) numbers[place] = 0;
    return {
      starts,
      places,
      values,
      original: named,
      squares: Float64Array.from(wanted, (row) => squares[row] ?? 0),
    };
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
