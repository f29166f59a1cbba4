import type { Rows } from "./rows.ts";
import type { Vector } from "./vector.ts";

/** An inverted index: for each place, the rows that hold it and their values there. */
export interface Postings {
  /** The postings of place p stand from starts[p] to starts[p + 1]. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  /** How many rows there are. */
  readonly size: number;
}

/**
 * Turns lists of rows over so many places into one inverted index, each list's rows behind those of the lists before: whoever
 * asks for all of them then waits for memory once a place and not once for each list.
 */
export function invert(lists: readonly Rows[], places: number): Postings {
  const starts = startsOf(lists, places);
  const next = starts.slice();
  const total = starts[places] ?? 0;
  const index = { starts, rows: new Uint32Array(total), values: new Float32Array(total) };
  let size = 0;
  for (const rows of lists) {
    put(rows, size, next, index);
    size += rows.starts.length - 1;
  }
  return { ...index, size };
}

/** Puts rows, numbered from `first` on, where the next posting of each of their places stands. */
function put(rows: Rows, first: number, next: Uint32Array, index: Pick<Postings, "rows" | "values">): void {
  for (let row = 0; row < rows.starts.length - 1; row++) {
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at++) {
      const place = rows.places[at] ?? 0;
      const to = next[place] ?? 0;
      next[place] = to + 1;
      index.rows[to] = first + row;
      index.values[to] = rows.values[at] ?? 0;
    }
  }
}

function startsOf(lists: readonly Rows[], places: number): Uint32Array {
  const starts = new Uint32Array(places + 1);
  for (const rows of lists) for (const place of rows.places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < places; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  return starts;
}

/** Adds to each row's sum its product with the vector. */
export function addProducts(vector: Vector, index: Postings, sums: Float64Array): void {
  const end = vector.starts.at(-1) ?? 0;
  for (let at = 0; at < end; at++) addPostings(index, vector.places[at] ?? 0, vector.values[at] ?? 0, sums);
}

function addPostings(
  { starts, rows, values }: Postings,
  place: number,
  by: number,
  sums: Float64Array,
): void {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) {
    const row = rows[at] ?? 0;
    sums[row] = (sums[row] ?? 0) + by * (values[at] ?? 0);
  }
}
