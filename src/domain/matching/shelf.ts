import type { Shelf } from "./model.ts";
import { drawPlanes } from "./planes.ts";
import { invert } from "./postings.ts";
import { makeRows } from "./rows.ts";
import type { RowsOfTexts } from "./rows.ts";
import type { TextsOfEntries } from "./texts.ts";
import { makeMiddle, makeVectorOf } from "./vector.ts";
import type { Lexicon } from "./vector.ts";

/** In a large FAQ what is less than this share of a text's usual value is left out. */
const leastOfMany = 0.45;

/** Puts all texts on the shelf and draws the planes between them. */
export function learn(rows: RowsOfTexts, entries: number, places: number, isMany: boolean): Shelf {
  const { texts, middles, ...starts } = rows;
  const { weights, offsets } = drawPlanes(rows, entries, places);
  const index = invert(isMany ? [middles, weights] : [middles, weights, texts], places);
  return { index, texts: isMany ? texts : null, offsets, ...starts };
}

/** Weighs the texts by the lexicon. */
export function weigh({ features, parts }: TextsOfEntries, lexicon: Lexicon, isMany: boolean): RowsOfTexts {
  const least = isMany ? leastOfMany : 0;
  const vectorOf = makeVectorOf(lexicon);
  const middle = makeMiddle(lexicon.features.length);
  const texts = makeRows(least);
  const middles = makeRows(least);
  const textStarts = new Uint32Array(2 * parts.length + 1);
  const middleStarts = new Uint32Array(parts.length + 1);
  const add = (at: number): void => {
    const vector = vectorOf(features.at(at));
    texts.add(vector);
    middle.add(vector);
  };
  parts.forEach((own, entry) => {
    for (const { first, end } of own) {
      for (let at = first; at < end; at++) add(at);
      middles.add(middle.take());
    }
    textStarts[2 * entry + 1] = texts.size();
    for (const { end, last } of own) for (let at = end; at < last; at++) texts.add(vectorOf(features.at(at)));
    textStarts[2 * entry + 2] = texts.size();
    middleStarts[entry + 1] = middles.size();
  });
  return { texts: texts.rows(), middles: middles.rows(), textStarts, middleStarts };
}
