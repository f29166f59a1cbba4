import type { Time } from "../conversation.ts";
import { isWithin } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import { blockWeights } from "./features.ts";
import type { Features } from "./features.ts";
import { shelfKinds } from "./model.ts";
import type { Model, Shelf } from "./model.ts";
import { addScores } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { makeHeights } from "./planes.ts";
import { makeVectorOf } from "./vector.ts";
import type { Vector } from "./vector.ts";

/** An entry and how near the message is to it. */
export interface Near {
  readonly entry: EntryId;
  /** How alike the message is to the entry's phrasings, 0-1. */
  readonly nearness: number;
  /** The nearness and what the entry's plane says about the message: entries are ranked by it. */
  readonly score: number;
}

/** How many entries, the most alike, are asked what their planes say. */
const candidates = 20;

/** Share of the middle of an entry's phrasings in the entry's score; the rest is its best phrasings'. Fitted on shared data. */
const centroidShare = 0.7;

/** How much the best, the second and the third phrasing of an entry count; source: matching.md. */
const phrasingShares = [1 / 1.45, 0.3 / 1.45, 0.15 / 1.45] as const;

/**
 * How much less than the nearness a plane counts: few phrasings teach a plane little. Chosen by cross-validation on
 * training phrasings, 5 to 20 an entry.
 */
const planeDivisor = (phrasings: number): number => 2 + 16 / phrasings;

/**
 * Makes the finder of the entries that have anything in common with a message, nearest first, at most `limit`. All
 * scores stand in two lists that each message fills anew: making them would cost more than filling them.
 */
export function makeNearest(
  { entries, phrasings, lexicon, shelf, planes, spans }: Model,
  limit: number,
): (message: Features, at: Time | undefined) => readonly Near[] {
  const vectorOf = makeVectorOf(lexicon);
  const scores = new Float32Array(shelf.postings.size);
  const nearness = new Float64Array(entries.length);
  const heights = makeHeights(planes);
  const dated = entries.flatMap((entry, place) => {
    const span = spans.get(entry);
    return span === undefined ? [] : [{ place, span }];
  });
  return (message, time) => {
    const vector = vectorOf(message);
    scores.fill(0);
    addBlocks(vector, message, shelf.postings, scores);
    for (let at = 0; at < nearness.length; at++) nearness[at] = nearnessOf(at, shelf, scores);
    for (const { place, span } of dated) if (time !== undefined && !isWithin(span, time)) nearness[place] = 0;
    const places = highestPlaces(nearness, candidates);
    const heightOf = heights(vector, places);
    return places
      .flatMap((at, rank) => {
        const entry = entries[at];
        const near = nearness[at] ?? 0;
        const score = near + (heightOf[rank] ?? 0) / planeDivisor(phrasings);
        return entry === undefined ? [] : [{ entry, nearness: near, score }];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
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

/** Where the highest values above 0 stand, highest first, of equals the one that stands first. */
function highestPlaces(values: Float64Array, limit: number): readonly number[] {
  const valueAt = (place: number | undefined): number => (place === undefined ? 0 : (values[place] ?? 0));
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = valueAt(at);
    if (value <= valueAt(places[limit - 1])) continue;
    let to = Math.min(places.length, limit - 1);
    for (; to > 0 && valueAt(places[to - 1]) < value; to--) places[to] = places[to - 1] ?? 0;
    places[to] = at;
  }
  return places;
}
