import { highest, highestPlaces } from "./highest.ts";
import type { Shelf } from "./model.ts";
import { addProducts } from "./postings.ts";
import type { Rows } from "./rows.ts";
import type { Vector } from "./vector.ts";

/** Share of the middle of an entry's phrasings in the entry's score; the rest is its best phrasings'. Fitted on shared data. */
const centroidShare = 0.7;

/** How much the best, the second and the third phrasing of an entry count; source: decision 12. */
const phrasingShares = [1 / 1.45, 0.3 / 1.45, 0.15 / 1.45] as const;

/** With how many entries' texts a message is compared one by one, those of the nearest middles. */
const comparedOfMany = 100;

/**
 * Makes the measurer of how near a message is to each entry; in a large FAQ to those alone whose middles are near. All
 * products stand in lists that each message fills anew: making them would cost more than filling them.
 */
export function makeNearness(shelf: Shelf, entries: number, places: number): Nearness {
  const { index, middleStarts, textStarts, offsets } = shelf;
  const products = new Float64Array(index.size);
  const endOfMiddles = middleStarts[entries] ?? 0;
  const heights = products.subarray(endOfMiddles, endOfMiddles + entries);
  const nearestMiddles = new Float64Array(entries);
  const nearness = new Float64Array(entries);
  const texts =
    shelf.texts === null
      ? products.subarray(endOfMiddles + entries)
      : new Float64Array(textStarts[2 * entries] ?? 0);
  const compare = makeCompare(shelf, entries, places, texts);
  return {
    heights,
    nearnessTo: (message) => {
      products.fill(0);
      heights.set(offsets);
      addProducts(message, index, products);
      for (let entry = 0; entry < entries; entry++)
        nearestMiddles[entry] = highest(products, middleStarts[entry] ?? 0, middleStarts[entry + 1] ?? 0);
      nearness.fill(0);
      for (const entry of compare(message, nearestMiddles))
        nearness[entry] = nearnessOf(nearestMiddles[entry] ?? 0, entry, textStarts, texts);
      return nearness;
    },
  };
}

interface Nearness {
  /** How near a message is to each entry; overwritten by the next one. */
  readonly nearnessTo: (message: Vector) => Float64Array;
  /** How far above each entry's plane that message stands. */
  readonly heights: Float64Array;
}

/** Sees to it that the message's products with texts stand in their list; the entries whose texts were all compared. */
type Compare = (message: Vector, nearestMiddles: Float64Array) => Iterable<number>;

function makeCompare(shelf: Shelf, entries: number, places: number, products: Float64Array): Compare {
  const { texts, textStarts } = shelf;
  if (texts !== null) return makeCompareNear(texts, textStarts, places, products);
  const all = Uint32Array.from({ length: entries }, (_, entry) => entry);
  return () => all;
}

function makeCompareNear(rows: Rows, starts: Uint32Array, places: number, texts: Float64Array): Compare {
  const spread = new Float64Array(places);
  return (message, nearestMiddles) => {
    const length = message.starts.at(-1) ?? 0;
    for (let at = 0; at < length; at++) spread[message.places[at] ?? 0] = message.values[at] ?? 0;
    const near = highestPlaces(nearestMiddles, comparedOfMany);
    for (const entry of near)
      for (let row = starts[2 * entry] ?? 0; row < (starts[2 * entry + 2] ?? 0); row++)
        texts[row] = productWith(spread, rows, row);
    for (const place of message.places.subarray(0, length)) spread[place] = 0;
    return near;
  };
}

function productWith(spread: Float64Array, { starts, places, values }: Rows, row: number): number {
  const end = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = starts[row] ?? 0; at < end; at++) sum += (spread[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function nearnessOf(middle: number, entry: number, starts: Uint32Array, products: Float64Array): number {
  const phrasings = starts[2 * entry] ?? 0;
  const lookalikes = starts[2 * entry + 1] ?? 0;
  const end = starts[2 * entry + 2] ?? 0;
  // A message that is nearer to one of the entry's `not` than to all its questions isn't the entry's.
  if (end > lookalikes && highest(products, lookalikes, end) > highest(products, phrasings, lookalikes))
    return 0;
  return centroidShare * middle + (1 - centroidShare) * nearestPhrasings(products, phrasings, lookalikes);
}

function nearestPhrasings(products: Float64Array, from: number, end: number): number {
  let best = 0;
  let second = 0;
  let third = 0;
  for (let row = from; row < end; row++) {
    const score = products[row] ?? 0;
    if (score <= third) continue;
    third = score > second ? second : score;
    if (score <= second) continue;
    second = score > best ? best : score;
    if (score > best) best = score;
  }
  return phrasingShares[0] * best + phrasingShares[1] * second + phrasingShares[2] * third;
}
