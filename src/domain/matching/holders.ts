import { blockWeights, pairBlocks } from "./features.ts";
import type { Features } from "./features.ts";
import { slotOf } from "./slots.ts";

/** Counts how many entries hold each feature: an entry counts once, however many of its texts hold it. */
export interface Holders {
  /** Counts the text's features as held by an entry; the texts of an entry come one after the other. */
  readonly add: (text: Features, entry: number) => void;
  /** Counts those of the text's features that are held at all as held by so many entries at least. */
  readonly raise: (text: Features, least: number) => void;
  /** Tells each feature, how many entries hold it, and whether it is a pair that a single text holds. */
  readonly each: (take: (feature: number, entries: number, isRarePair: boolean) => void) => void;
}

/** Slots at first. A power of two. */
const firstSize = 4096;

/** A table that is fuller is slow. */
const fullest = 0.7;

/** Texts are counted up to this many, and those that hold a feature which is no pair are at once. */
const manyTexts = 255;

interface Table {
  readonly features: Uint32Array;
  readonly entries: Float32Array;
  readonly texts: Uint8Array;
  /** The last entry that was counted, counted from 1. */
  readonly last: Uint32Array;
}

const makeTable = (slots: number): Table => ({
  features: new Uint32Array(slots),
  entries: new Float32Array(slots),
  texts: new Uint8Array(slots),
  last: new Uint32Array(slots),
});

/** Makes a counter, a table of features in their slots. */
export function makeHolders(): Holders {
  let table = makeTable(firstSize);
  let size = 0;
  return {
    add: ({ numbers, starts }, entry) => {
      blockWeights.forEach((_, block) => {
        const texts = pairBlocks.has(block) ? 1 : manyTexts;
        const end = starts[block + 1] ?? 0;
        for (let at = starts[block] ?? 0; at < end; at++) {
          if (count(table, numbers[at] ?? 0, entry, texts)) size++;
          if (size > fullest * table.features.length) table = grown(table);
        }
      });
    },
    raise: ({ numbers, starts }, least) => {
      const { features, entries } = table;
      for (const feature of numbers.subarray(starts[0], starts.at(-1))) {
        const slot = slotOf(feature, features);
        if (features[slot] !== 0) entries[slot] = Math.max(entries[slot] ?? 0, least);
      }
    },
    each: (take) => {
      const { features, entries, texts } = table;
      features.forEach((feature, slot) => {
        if (feature !== 0) take(feature, entries[slot] ?? 0, texts[slot] === 1);
      });
    },
  };
}

/** Counts the feature as held by so many more texts, which are the entry's; whether it is new. */
function count(table: Table, feature: number, entry: number, more: number): boolean {
  const { features, entries, texts, last } = table;
  const slot = slotOf(feature, features);
  const isNew = features[slot] === 0;
  features[slot] = feature;
  texts[slot] = Math.min((texts[slot] ?? 0) + more, manyTexts);
  if (last[slot] !== entry + 1) entries[slot] = (entries[slot] ?? 0) + 1;
  last[slot] = entry + 1;
  return isNew;
}

function grown(from: Table): Table {
  const to = makeTable(2 * from.features.length);
  from.features.forEach((feature, slot) => {
    if (feature === 0) return;
    const into = slotOf(feature, to.features);
    to.features[into] = feature;
    to.entries[into] = from.entries[slot] ?? 0;
    to.texts[into] = from.texts[slot] ?? 0;
    to.last[into] = from.last[slot] ?? 0;
  });
  return to;
}
