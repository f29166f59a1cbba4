import type { Language } from "../language.ts";
import { conceptsOf } from "./concepts.ts";
import { partsOf, rootsOf } from "./roots.ts";
import { stem } from "./stem.ts";
import { makeTally } from "./tally.ts";
import { foldWord } from "./text.ts";
import { isWeakWord } from "./weak-words.ts";

/**
 * What is compared between a message and a phrasing, in seven blocks. Each block is normalised by itself and has its
 * weight in the whole, so that a long word (many letter groups) doesn't drown the others.
 */
export const blockWeights = [
  /** Words as they stand, without dots. */
  0.2,
  /** Stems. */
  1,
  /** Stems side by side, with the text's start and end. */
  0.5,
  /** Stems near each other in either order. */
  0.4,
  /** Groups of 2-4 letters. */
  2,
  /** Matters that the words name, and the stems of the words that name none. */
  1,
  /** Roots. */
  0.6,
] as const;

/** Where the stems stand among the blocks. */
export const stemBlock = 1;

/** Where the pairs of stems stand among the blocks: most pairs are a single text's. */
export const pairBlocks: ReadonlySet<number> = new Set([2, 3]);

/** How far apart, in words, two stems may stand and still be near. */
const nearWords = 4;

/** Letters. */
const shortestGroup = 2;
const longestGroup = 4;

/** The different features of a text, block after block, and nothing of meaning behind the last block. */
export interface Features {
  /** Never 0. */
  readonly numbers: Uint32Array;
  /** How often each occurs. */
  readonly counts: Uint16Array;
  /** Block b stands from starts[b] to starts[b + 1]. */
  readonly starts: Uint32Array;
}

/**
 * The features of a text's words, the same numbers for the same features on every run and machine. Groups of letters
 * are taken from the words `asWritten`, before repair: they bear a slip, and a wrong repair does them no harm.
 */
export type FeaturesOf = (
  words: readonly string[],
  language: Language | null,
  asWritten?: readonly string[],
) => Features;

/** Makes the reader of features. What it returns is overwritten when it reads the next text: keep a copy of what lasts. */
export function makeFeaturesOf(): FeaturesOf {
  const { begin, add, endBlock, counted } = makeTally(blockWeights.length);
  const adders = [addWords, addWords, addPairs, addNearPairs, addLetterGroups, addWords, addWords] as const;
  return (words, language, asWritten = words) => {
    const folded = words.map(foldWord);
    const stems = words.map((word) => stem(word, language));
    const written = asWritten === words ? folded : asWritten.map(foldWord);
    const matters = folded.flatMap((word, at) => mattersOf(word, stems[at] ?? "", language));
    const roots = folded.flatMap((word) => rootsOf(word, language));
    const sources = [folded, stems, stems, stems, written, matters, roots];
    begin();
    adders.forEach((addTo, block) => {
      addTo(sources[block] ?? [], startOf(block), add);
      endBlock();
    });
    return counted();
  };
}

/**
 * What a word is about. The stem of a word without a concept must stand here too: else a message would be as near as two
 * words in common make it, whatever else it says.
 */
export function mattersOf(word: string, stem: string, language: Language | null): readonly string[] {
  if (isWeakWord(word, language)) return [];
  const whole = conceptsOf(word);
  const parts = partsOf(word, language);
  const all = parts.length < 2 ? whole : [...new Set([...whole, ...parts.flatMap(conceptsOf)])];
  return all.length > 0 ? all : [`=${stem}`];
}

type Add = (feature: number) => void;

function addWords(words: readonly string[], start: number, add: Add): void {
  for (const word of words) add(asFeature(hash(start, word)));
}

function addPairs(stems: readonly string[], start: number, add: Add): void {
  if (stems.length === 0) return;
  let before = "^";
  for (const stem of stems) {
    add(pair(start, before, stem));
    before = stem;
  }
  add(pair(start, before, "$"));
}

function addNearPairs(stems: readonly string[], start: number, add: Add): void {
  for (let at = 0; at < stems.length; at++) {
    const one = stems[at] ?? "";
    const end = Math.min(at + nearWords, stems.length - 1);
    for (let next = at + 1; next <= end; next++) {
      const other = stems[next] ?? "";
      add(one < other ? pair(start, one, other) : pair(start, other, one));
    }
  }
}

function addLetterGroups(words: readonly string[], start: number, add: Add): void {
  for (const word of words) {
    const padded = ` ${word} `;
    for (let from = 0; from + shortestGroup <= padded.length; from++) {
      const end = Math.min(from + longestGroup, padded.length);
      let value = start;
      for (let at = from; at < end; at++) {
        value = next(value, padded.charCodeAt(at));
        if (at - from + 1 >= shortestGroup) add(asFeature(value));
      }
    }
  }
}

function pair(start: number, one: string, other: string): number {
  return asFeature(hash(next(hash(start, one), 0x20), other));
}

/**
 * FNV-1a in 32 bits, begun differently in each block. A number in place of the text makes the model small; with 100,000
 * features a foreign one is mistaken for a known one 2 times in 100,000.
 */
function hash(start: number, name: string): number {
  let value = start;
  for (let at = 0; at < name.length; at++) value = next(value, name.charCodeAt(at));
  return value;
}

/** A number that no letter has: flipping some bits of the start alone makes "ei" in one block "di" in the next. */
function startOf(block: number): number {
  return next(0x811c9dc5, 0x10000 + block);
}

function next(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}

/** Tables of features mark a free slot with 0. */
function asFeature(value: number): number {
  return value >>> 0 || 1;
}

/** The different features of a text, of all blocks together. */
export function numbersOf({ numbers, starts }: Features): Uint32Array {
  return numbers.subarray(0, starts.at(-1));
}
