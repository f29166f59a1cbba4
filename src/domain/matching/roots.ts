import type { Language } from "../language.ts";
import { compoundPartsFi } from "./lists/compound-parts-fi.ts";
import { remember } from "./remember.ts";
import { fold } from "./text.ts";

/** Letters of a word that count as its root. Chosen by cross-validation on training phrasings among 4, 5 and 6. */
const rootLength = 4;

/** Shorter words are no compounds. Letters. */
const shortestCompound = 7;

/** Letters that a part of a compound has at least. */
const shortestPart = 3;

/** Finnish consonants as they change within a word ("hinta", "hinnan"), and the one that stands for them all. */
const gradations: readonly (readonly [RegExp, string])[] = [
  [/([kpt])\1/g, "$1"],
  [/n[tdn]/g, "n"],
  [/l[tdl]/g, "l"],
  [/r[tdr]/g, "r"],
  [/h[td]/g, "h"],
  [/nk|ng/g, "n"],
  [/m[pm]/g, "m"],
  [/d/g, "t"],
  [/p(?=[aeiouy])/g, "v"],
];

const parts = fold(compoundPartsFi).trim().split(/\s+/);
const heads = new Set(parts.flatMap((part) => [part, `${part}n`]));
/** The last part is inflected, so its last letter may be another. */
const tails = new Set(parts.map((part) => (part.length > 4 ? part.slice(0, -1) : part)));
const longestPart = Math.max(...[...heads].map((head) => head.length));

/** The parts of a Finnish compound without dots; the word itself where it is none that the list knows. */
export const partsOf: (word: string) => readonly string[] = remember((word) => {
  if (word.length < shortestCompound) return [word];
  for (let end = Math.min(longestPart, word.length - shortestPart); end >= shortestPart; end--)
    if (heads.has(word.slice(0, end)) && beginsWithPart(word.slice(end)))
      return [word.slice(0, end), ...partsOf(word.slice(end))];
  return [word];
});

function beginsWithPart(rest: string): boolean {
  for (let end = Math.min(longestPart, rest.length); end >= shortestPart; end--)
    if (tails.has(rest.slice(0, end))) return true;
  return false;
}

/**
 * What stays of a word without dots whatever its ending: its first letters, in Finnish those of each part of a compound,
 * with the consonants that change evened out and without a vowel at the end.
 */
export function rootsOf(word: string, language: Language | null): readonly string[] {
  return language === "fi" ? finnishRootsOf(word) : [word.slice(0, rootLength)];
}

const finnishRootsOf = remember((word): readonly string[] => partsOf(word).map(finnishRoot));

function finnishRoot(part: string): string {
  const even = gradations.reduce((word, [from, to]) => word.replaceAll(from, to), part);
  return even.slice(0, rootLength).replace(/(?<=.{3})[aeiouy]$/, "");
}
