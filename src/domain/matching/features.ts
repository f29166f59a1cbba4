import type { Language } from "../language.ts";
import { stem } from "./stem.ts";
import { fold } from "./text.ts";

/**
 * What is compared between a message and a phrasing, in five blocks. Each block is normalised by itself and has its
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
] as const;

/** How far apart, in words, two stems may stand and still be near. */
const nearWords = 4;

/** Letters. */
const shortestGroup = 2;
const longestGroup = 4;

/** One map for each block, from a feature's number to how often it occurs; the same feature never in two blocks. */
export type Features = readonly ReadonlyMap<number, number>[];

/**
 * The features of a text's words, the same numbers for the same features on every run and machine. Groups of letters
 * are taken from the words `asWritten`, before repair: they bear a slip, and a wrong repair does them no harm.
 */
export function features(words: readonly string[], language: Language | null, asWritten = words): Features {
  const folded = words.map(fold);
  const stems = words.map((word) => stem(word, language));
  const named = [folded, stems, pairs(stems), nearPairs(stems)].map((names, block) =>
    names.map((name) => hash(name, block)),
  );
  return [...named, letterGroups(asWritten.map(fold), named.length)].map(count);
}

/** The features that a word standing alone has as a whole: without its letter groups, which other words share. */
export function wholeWordFeatures(word: string, language: Language | null): readonly number[] {
  return features([word], language, []).flatMap((block) => [...block.keys()]);
}

function pairs(stems: readonly string[]): readonly string[] {
  const marked = ["^", ...stems, "$"];
  return stems.length === 0 ? [] : marked.slice(1).map((next, at) => `${marked[at]} ${next}`);
}

function nearPairs(stems: readonly string[]): readonly string[] {
  return stems.flatMap((one, at) =>
    stems
      .slice(at + 1, at + 1 + nearWords)
      .map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
}

function letterGroups(words: readonly string[], block: number): readonly number[] {
  const groups: number[] = [];
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start + shortestGroup <= padded.length; start++) {
      const end = Math.min(start + longestGroup, padded.length);
      let value = begin(block);
      for (let at = start; at < end; at++) {
        value = next(value, padded.charCodeAt(at));
        if (at - start + 1 >= shortestGroup) groups.push(value >>> 0);
      }
    }
  }
  return groups;
}

function count(features: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/**
 * FNV-1a in 32 bits, begun differently in each block. A number in place of the text makes the model small; with 100,000
 * features a foreign one is mistaken for a known one 2 times in 100,000.
 */
function hash(name: string, block: number): number {
  let value = begin(block);
  for (let at = 0; at < name.length; at++) value = next(value, name.charCodeAt(at));
  return value >>> 0;
}

function begin(block: number): number {
  return 0x811c9dc5 ^ block;
}

function next(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}
