import { blockWeights } from "./features.ts";
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

/** Turns rows of block vectors over `places` places into an inverted index. */
export function invert(rows: readonly (readonly Vector[])[], places: number): Postings {
  const starts = startsOf(rows, places);
  const next = starts.slice();
  const total = starts[places] ?? 0;
  const index = { starts, rows: new Uint32Array(total), shares: new Float32Array(total), size: rows.length };
  rows.forEach((blocks, row) => {
    for (const vector of blocks)
      vector.places.forEach((place, at) => {
        const to = next[place] ?? 0;
        next[place] = to + 1;
        index.rows[to] = row;
        index.shares[to] = vector.shares[at] ?? 0;
      });
  });
  return index;
}

function startsOf(rows: readonly (readonly Vector[])[], places: number): Uint32Array {
  const counts = new Uint32Array(places);
  for (const blocks of rows)
    for (const vector of blocks) for (const place of vector.places) counts[place] = (counts[place] ?? 0) + 1;
  const starts = new Uint32Array(places + 1);
  counts.forEach((count, place) => (starts[place + 1] = (starts[place] ?? 0) + count));
  return starts;
}

/** How near the text is to each row, 0-1: the blocks' cosines, averaged by the weights of the blocks that the text has. */
export function nearness(text: readonly Vector[], has: readonly boolean[], index: Postings): Float32Array {
  const scores = new Float32Array(index.size);
  const whole = blockWeights.reduce((sum, weight, block) => sum + (has[block] ? weight : 0), 0);
  text.forEach((vector, block) => {
    const weight = (blockWeights[block] ?? 0) / whole;
    vector.places.forEach((place, at) =>
      addPostings(index, place, weight * (vector.shares[at] ?? 0), scores),
    );
  });
  return scores;
}

function addPostings(index: Postings, place: number, share: number, scores: Float32Array): void {
  const end = index.starts[place + 1] ?? 0;
  const { rows, shares } = index;
  for (let at = index.starts[place] ?? 0; at < end; at++) {
    const row = rows[at] ?? 0;
    scores[row] = (scores[row] ?? 0) + share * (shares[at] ?? 0);
  }
}
