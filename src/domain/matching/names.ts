import { languageOf } from "../language.ts";
import type { Vocabulary } from "./model.ts";
import { stem } from "./stem.ts";
import { foldWord } from "./text.ts";

/** Words by what mistyped ones are compared with: the word without dots, or its stem. */
export interface Named {
  /** From each name to the word that bears it, the most frequent where there are several. */
  readonly words: ReadonlyMap<string, string>;
  /** The names that are compared. */
  readonly compared: readonly string[];
  /** From each pair of letters to the places of the compared names that have it. */
  readonly holders: ReadonlyMap<string, Uint32Array>;
}

/** What the mender of mistyped words knows of one language's: learnt beforehand, for stems take longer than a server may stand still. */
export interface Names {
  readonly folded: Named;
  readonly stems: Named;
}

/** Shorter words and stems are near to too many others. Letters; 4 and 6 for stems do as well in cross-validation. */
const shortestMeant = 4;
export const shortestStem = 5;

/** Learns the names of a language's words. */
export function learnNames({ tag, words }: Vocabulary): Names {
  const language = languageOf(tag);
  return {
    folded: named(words, foldWord, shortestMeant),
    // A stem that was meant may lack the letter that the slip has added.
    stems: named(words, (word) => stem(word, language), shortestStem - 1),
  };
}

function named(
  counts: ReadonlyMap<string, number>,
  nameOf: (word: string) => string,
  fewestLetters: number,
): Named {
  // The last one stays, in whatever order they come.
  const rising = [...counts].sort(
    ([one, often], [other, oftener]) => often - oftener || (one < other ? -1 : 1),
  );
  const words = new Map(rising.map(([word]) => [nameOf(word), word]));
  const compared = [...words.keys()].filter((name) => name.length >= fewestLetters);
  return { words, compared, holders: holdersOf(compared) };
}

function holdersOf(names: readonly string[]): ReadonlyMap<string, Uint32Array> {
  const holders = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const pair of letterPairs(name)) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [at]);
      else list.push(at);
    }
  });
  return new Map([...holders].map(([pair, places]) => [pair, Uint32Array.from(places)]));
}

/** The different pairs of letters side by side, with the word's start and end. */
export function letterPairs(word: string): ReadonlySet<string> {
  const padded = ` ${word} `;
  const pairs = new Set<string>();
  for (let at = 1; at < padded.length; at++) pairs.add(padded.slice(at - 1, at + 1));
  return pairs;
}
