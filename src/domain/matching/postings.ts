import type { Vector } from "./vector.ts";

/** An inverted index: for each place of the lexicon, the rows that hold it and how much of them it is. */
export interface Postings {
  /** The postings of place p stand from starts[p] to starts[p + 1]. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly shares: Float32Array;
  /** How many rows there are. */
  readonly size: number;
}

/** From so many rows on, what is less than this share of a text's block is left out: time and memory count. */
const manyRows = 10_000;
const leastOfMany = 0.04;

/** Turns vectors over `places` places, one a row, into an inverted index. */
export function invert(rows: readonly Vector[], places: number): Postings {
  const least = rows.length < manyRows ? 0 : leastOfMany;
  const starts = startsOf(rows, places, least);
  const next = starts.slice();
  const total = starts[places] ?? 0;
  const index = { starts, rows: new Uint32Array(total), shares: new Float32Array(total), size: rows.length };
  rows.forEach((vector, row) => {
    vector.places.forEach((place, at) => {
      if ((vector.shares[at] ?? 0) < least) return;
      const to = next[place] ?? 0;
      next[place] = to + 1;
      index.rows[to] = row;
      index.shares[to] = vector.shares[at] ?? 0;
    });
  });
  return index;
}

function startsOf(rows: readonly Vector[], places: number, least: number): Uint32Array {
  const counts = new Uint32Array(places);
  for (const vector of rows)
    vector.places.forEach((place, at) => {
      if ((vector.shares[at] ?? 0) >= least) counts[place] = (counts[place] ?? 0) + 1;
    });
  const starts = new Uint32Array(places + 1);
  counts.forEach((count, place) => (starts[place + 1] = (starts[place] ?? 0) + count));
  return starts;
}

/** Adds to each row's score `weight` times the cosine between the row and the text in one block. */
export function addScores(
  text: Vector,
  block: number,
  weight: number,
  index: Postings,
  scores: Float32Array,
): void {
  const end = text.starts[block + 1] ?? 0;
  for (let at = text.starts[block] ?? 0; at < end; at++)
    addPostings(index, text.places[at] ?? 0, weight * (text.shares[at] ?? 0), scores);
}

function addPostings(
  { starts, rows, shares }: Postings,
  place: number,
  share: number,
  scores: Float32Array,
): void {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) {
    const row = rows[at] ?? 0;
    scores[row] = (scores[row] ?? 0) + share * (shares[at] ?? 0);
  }
}
