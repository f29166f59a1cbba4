import type { Time } from "../conversation.ts";
import { isWithin } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import { blockWeights, stemBlock } from "./features.ts";
import type { Features } from "./features.ts";
import { highestPlaces } from "./highest.ts";
import type { Model } from "./model.ts";
import { makeNearness } from "./nearness.ts";
import { knownShare, makeVectorOf, wholeWeight } from "./vector.ts";

/** An entry and how near the message is to it. */
export interface Near {
  readonly entry: EntryId;
  /** How alike the message is to the entry's phrasings, 0-1. */
  readonly nearness: number;
  /** The nearness and what the entry's plane says about the message: entries are ranked by it. */
  readonly score: number;
}

/** What is found for a message. */
export interface Neighbours {
  /** Nearest first. */
  readonly near: readonly Near[];
  /** How much of what the message's words tell the FAQ knows, 0-1. */
  readonly known: number;
}

/** How many entries, the most alike, are asked what their planes say. */
const candidates = 20;

/**
 * How much less than the nearness a plane counts: few phrasings teach a plane little. Chosen by cross-validation on
 * training phrasings, 5 to 20 an entry.
 */
const planeDivisor = (phrasings: number): number => 2 + 16 / phrasings;

/** Makes the finder of the entries that have anything in common with a message, at most `limit`. */
export function makeNearest(
  { entries, phrasings, lexicon, shelf, spans }: Model,
  limit: number,
): (message: Features, at: Time | undefined) => Neighbours {
  const vectorOf = makeVectorOf(lexicon);
  const { nearnessTo, heights } = makeNearness(shelf, entries.length, lexicon.features.length);
  const dated = entries.flatMap((entry, place) => {
    const span = spans.get(entry);
    return span === undefined ? [] : [{ place, span }];
  });
  return (message, time) => {
    const vector = vectorOf(message);
    const nearness = nearnessTo(vector);
    for (const { place, span } of dated) if (time !== undefined && !isWithin(span, time)) nearness[place] = 0;
    // Blocks that the message lacks, as one of a single letter may, shall not make it less near.
    const whole = weightOf(message) / wholeWeight;
    const near = highestPlaces(nearness, candidates)
      .flatMap((at) => {
        const entry = entries[at];
        const alike = (nearness[at] ?? 0) / whole;
        const score = alike + (heights[at] ?? 0) / planeDivisor(phrasings);
        return entry === undefined ? [] : [{ entry, nearness: alike, score }];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
    return { near, known: knownShare(vector, stemBlock) };
  };
}

/** The weights of the blocks that the message has. */
function weightOf({ starts }: Features): number {
  return blockWeights.reduce(
    (sum, weight, block) => sum + (starts[block + 1] === starts[block] ? 0 : weight),
    0,
  );
}
