import type { Language } from "../language.ts";
import { compoundPartsFi } from "./lists/compound-parts-fi.ts";
import { compoundPartsSv } from "./lists/compound-parts-sv.ts";
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

/** Takes a compound without dots apart; the word itself is its only part where it is none that the list knows. */
type Split = (word: string) => readonly string[];

/** Makes the splitter by a list of parts. A part may have the joint behind it where another follows. */
function makeSplit(list: string, joint: string): Split {
  const parts = fold(list).trim().split(/\s+/);
  const heads = new Set(parts.flatMap((part) => [part, part + joint]));
  // The last part is inflected, so its last letter may be another.
  const tails = new Set(parts.map((part) => (part.length > 4 ? part.slice(0, -1) : part)));
  const longestPart = Math.max(...[...heads].map((head) => head.length));
  const beginsWithPart = (rest: string): boolean => {
    for (let end = Math.min(longestPart, rest.length); end >= shortestPart; end--)
      if (tails.has(rest.slice(0, end))) return true;
    return false;
  };
  const split: Split = remember((word) => {
    if (word.length < shortestCompound) return [word];
    for (let end = Math.min(longestPart, word.length - shortestPart); end >= shortestPart; end--)
      if (heads.has(word.slice(0, end)) && beginsWithPart(word.slice(end)))
        return [word.slice(0, end), ...split(word.slice(end))];
    return [word];
  });
  return split;
}

const splits = { fi: makeSplit(compoundPartsFi, "n"), sv: makeSplit(compoundPartsSv, "s") };

/** The parts of a compound without dots; the word itself where it is none that the language's list knows. */
export function partsOf(word: string, language: Language | null): readonly string[] {
  return language === "fi" || language === "sv" ? splits[language](word) : [word];
}

/**
 * What stays of a word without dots whatever its ending: its first letters, those of each part of a compound, in Finnish
 * with the consonants that change evened out and without a vowel at the end.
 */
export function rootsOf(word: string, language: Language | null): readonly string[] {
  return language === "fi"
    ? finnishRootsOf(word)
    : partsOf(word, language).map((part) => part.slice(0, rootLength));
}

const finnishRootsOf = remember((word): readonly string[] => partsOf(word, "fi").map(finnishRoot));

function finnishRoot(part: string): string {
  const even = gradations.reduce((word, [from, to]) => word.replaceAll(from, to), part);
  return even.slice(0, rootLength).replace(/(?<=.{3})[aeiouy]$/, "");
}
