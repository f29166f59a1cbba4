import type { EntryId } from "../ids.ts";
import type { Features } from "./features.ts";
import type { Model, Shelf } from "./model.ts";
import { nearness } from "./postings.ts";
import { vectorsOf } from "./vector.ts";

/** An entry and how near the message is to it, 0-1. */
export interface Near {
  readonly entry: EntryId;
  readonly nearness: number;
}

/** Share of the middle of an entry's phrasings in the entry's score; the rest is its best phrasings'. Fitted on shared data. */
const centroidShare = 0.7;

/** How much the best, the second and the third phrasing of an entry count; source: matching.md. */
const phrasingShares = [1 / 1.45, 0.3 / 1.45, 0.15 / 1.45] as const;

/** The entries that have anything in common with the message, nearest first, at most `limit`. */
export function nearest(message: Features, model: Model, limit: number): readonly Near[] {
  const vectors = vectorsOf(message, model.lexicon);
  const has = message.map((block) => block.size > 0);
  const best = (shelf: Shelf, keep: number): Float32Array =>
    bestOfEntries(nearness(vectors, has, shelf.postings), shelf.entryOf, model.entries.length, keep);
  const middles = best(model.centroids, 1);
  const phrasings = best(model.phrasings, phrasingShares.length);
  const lookalikes = best(model.lookalikes, 1);
  return model.entries
    .map((entry, at) => ({
      entry,
      nearness: isLookalike(at, phrasings, lookalikes) ? 0 : scoreOf(at, middles, phrasings),
    }))
    .filter((near) => near.nearness > 0)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, limit);
}

/** A message that is nearer to one of the entry's `not` than to all its questions isn't the entry's. */
function isLookalike(entry: number, phrasings: Float32Array, lookalikes: Float32Array): boolean {
  return (lookalikes[entry] ?? 0) > (phrasings[entry * phrasingShares.length] ?? 0);
}

function scoreOf(entry: number, middles: Float32Array, phrasings: Float32Array): number {
  const asked = phrasingShares.reduce(
    (sum, share, place) => sum + share * (phrasings[entry * phrasingShares.length + place] ?? 0),
    0,
  );
  return centroidShare * (middles[entry] ?? 0) + (1 - centroidShare) * asked;
}

/** The `keep` best rows' scores of each entry, best first, entry after entry. */
function bestOfEntries(
  rows: Float32Array,
  entryOf: Uint32Array,
  entries: number,
  keep: number,
): Float32Array {
  const best = new Float32Array(entries * keep);
  rows.forEach((score, row) => {
    const first = (entryOf[row] ?? 0) * keep;
    let at = first + keep - 1;
    if (score <= (best[at] ?? 0)) return;
    for (; at > first && (best[at - 1] ?? 0) < score; at--) best[at] = best[at - 1] ?? 0;
    best[at] = score;
  });
  return best;
}
