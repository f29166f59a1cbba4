import type { EntryId } from "../ids.ts";
import { blockWeights } from "./features.ts";
import type { Features } from "./features.ts";
import { shelfKinds } from "./model.ts";
import type { Model, Shelf } from "./model.ts";
import { addScores } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { makeVectorOf } from "./vector.ts";
import type { Vector } from "./vector.ts";

/** An entry and how near the message is to it, 0-1. */
export interface Near {
  readonly entry: EntryId;
  readonly nearness: number;
}

/** Share of the middle of an entry's phrasings in the entry's score; the rest is its best phrasings'. Fitted on shared data. */
const centroidShare = 0.7;

/** How much the best, the second and the third phrasing of an entry count; source: matching.md. */
const phrasingShares = [1 / 1.45, 0.3 / 1.45, 0.15 / 1.45] as const;

/**
 * Makes the finder of the entries that have anything in common with a message, nearest first, at most `limit`. The
 * scores of all rows stand in one list that each message fills anew: making it would cost more than filling it.
 */
export function makeNearest(model: Model, limit: number): (message: Features) => readonly Near[] {
  const vectorOf = makeVectorOf(model.lexicon);
  const scores = new Float32Array(model.shelf.postings.size);
  return (message) => {
    scores.fill(0);
    addBlocks(vectorOf(message), message, model.shelf.postings, scores);
    const first: Near[] = [];
    model.entries.forEach((entry, at) => {
      const nearness = nearnessOf(at, model.shelf, scores);
      if (nearness > 0 && (first.length < limit || nearness > (first[limit - 1]?.nearness ?? 0)))
        insert({ entry, nearness }, first, limit);
    });
    return first;
  };
}

/** The blocks' cosines, averaged by the weights of the blocks that the message has. */
function addBlocks(vector: Vector, message: Features, postings: Postings, scores: Float32Array): void {
  const has = (block: number): boolean => message.starts[block + 1] !== message.starts[block];
  const whole = blockWeights.reduce((sum, weight, block) => sum + (has(block) ? weight : 0), 0);
  blockWeights.forEach((weight, block) => addScores(vector, block, weight / whole, postings, scores));
}

function nearnessOf(entry: number, { starts }: Shelf, scores: Float32Array): number {
  const first = shelfKinds * entry;
  const middles = starts[first] ?? 0;
  const phrasings = starts[first + 1] ?? 0;
  const lookalikes = starts[first + 2] ?? 0;
  const end = starts[first + 3] ?? 0;
  // A message that is nearer to one of the entry's `not` than to all its questions isn't the entry's.
  if (end > lookalikes && highest(scores, lookalikes, end) > highest(scores, phrasings, lookalikes)) return 0;
  const asked = nearestPhrasings(scores, phrasings, lookalikes);
  return centroidShare * highest(scores, middles, phrasings) + (1 - centroidShare) * asked;
}

function nearestPhrasings(scores: Float32Array, from: number, end: number): number {
  let best = 0;
  let second = 0;
  let third = 0;
  for (let row = from; row < end; row++) {
    const score = scores[row] ?? 0;
    if (score <= third) continue;
    third = score > second ? second : score;
    if (score <= second) continue;
    second = score > best ? best : score;
    if (score > best) best = score;
  }
  return phrasingShares[0] * best + phrasingShares[1] * second + phrasingShares[2] * third;
}

function highest(scores: Float32Array, from: number, end: number): number {
  let best = 0;
  for (let row = from; row < end; row++) {
    const score = scores[row] ?? 0;
    if (score > best) best = score;
  }
  return best;
}

/** Keeps the list in order, nearest first; of two as near, the earlier entry stays before. */
function insert(near: Near, first: Near[], limit: number): void {
  let at = first.length;
  while (at > 0 && (first[at - 1]?.nearness ?? 0) < near.nearness) at--;
  first.splice(at, 0, near);
  if (first.length > limit) first.pop();
}
