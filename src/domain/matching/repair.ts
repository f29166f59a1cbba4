import Fuse from "fuse.js";
import { languageOf } from "../language.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Vocabulary } from "./model.ts";
import { remember } from "./remember.ts";
import { slips } from "./slips.ts";
import { stem } from "./stem.ts";
import { foldWord } from "./text.ts";

/** Shorter words are near to too many others. Letters; 4 mends more and spoils more on shared data. */
const shortest = 5;

/** From this length on a word may have two slips. Letters; source: matching.md. */
const longWord = 8;

/** How many words, those sharing most letter pairs with the mistyped one, are looked at closely: bounds the time. */
const shortlistSize = 40;

/** How many words of one message are looked into: bounds the time a message of gibberish takes. */
const mostRepairs = 30;

/** What fuse.js lets through of the words that are few slips away; source: matching.md. */
const loose = { threshold: 0.34, distance: 20 };

/** Puts in place of each mistyped word the FAQ's word that was meant; words that are known or near to none stay. */
export type Repair = (said: readonly string[]) => readonly string[];

/** Makes the mender of words mistyped in one language of the FAQ. */
export function makeRepair({ tag, words }: Vocabulary): Repair {
  const language = languageOf(tag);
  const stems = new Set([...words.keys()].map((word) => stem(word, language)));
  const dotted = byFolded(words);
  const shortlist = makeShortlist([...dotted.keys()].filter((word) => word.length >= shortest - 1));
  const frequency = (folded: string): number => words.get(dotted.get(folded) ?? "") ?? 0;
  const search = remember((word) => {
    const folded = foldWord(word);
    if (!dotted.has(folded) && stems.has(stem(word, language))) return word;
    const near = dotted.has(folded) ? folded : nearest(folded, shortlist(folded), frequency);
    return (near !== null && dotted.get(near)) || word;
  });
  const isDoubtful = remember((word) => !words.has(word) && mayBeMistyped(word));
  return (said) => {
    let left = mostRepairs;
    return said.map((word) => (isDoubtful(word) && left-- > 0 ? search(word) : word));
  };
}

function mayBeMistyped(word: string): boolean {
  return word.length >= shortest && !/\p{N}/u.test(word) && !isFunctionWord(word);
}

/** From a word without dots to the FAQ's word that it stands for, the more frequent where there are two. */
function byFolded(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const rising = [...counts].sort(([, one], [, other]) => one - other);
  return new Map(rising.map(([word]) => [foldWord(word), word]));
}

/**
 * The word that is the fewest slips away, the more frequent where there are two; null when all are too far. The first
 * letter is seldom mistyped, and another one mostly makes another word. Slips are counted before fuse.js is asked,
 * which takes longer and seldom has anything left to judge.
 */
function nearest(word: string, near: readonly string[], frequency: (word: string) => number): string | null {
  const allowed = word.length >= longWord ? 2 : 1;
  const close = near.filter(
    (item) =>
      item[0] === word[0] && Math.abs(item.length - word.length) <= allowed && slips(word, item) <= allowed,
  );
  if (close.length === 0) return null;
  const meant = new Fuse(close, loose)
    .search(word)
    .map(({ item }) => ({ item, away: slips(word, item) }))
    .sort((one, other) => one.away - other.away || frequency(other.item) - frequency(one.item));
  return meant[0]?.item ?? null;
}

/** Makes the finder of the words that share the most letter pairs with a word, most first. */
function makeShortlist(words: readonly string[]): (word: string) => readonly string[] {
  const holders = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const pair of letterPairs(word)) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [at]);
      else list.push(at);
    }
  });
  // How many pairs each word shares, by its place. Used for word after word: most of it is 0 and stays so.
  const shared = new Uint8Array(words.length);
  return (word) => {
    const sharing: number[] = [];
    const pairs = letterPairs(word);
    for (const pair of pairs)
      for (const at of holders.get(pair) ?? []) {
        if (shared[at] === 0) sharing.push(at);
        shared[at] = (shared[at] ?? 0) + 1;
      }
    const first = mostSharing(sharing, shared, pairs.size);
    for (const at of sharing) shared[at] = 0;
    return first.flatMap((at) => words[at] ?? []);
  };
}

/** Those that share the most pairs, most first, of as many the one that was found first. */
function mostSharing(sharing: readonly number[], shared: Uint8Array, mostPairs: number): readonly number[] {
  const first: number[] = [];
  for (let pairs = mostPairs; pairs > 0 && first.length < shortlistSize; pairs--)
    for (const at of sharing) if (shared[at] === pairs) first.push(at);
  return first.slice(0, shortlistSize);
}

function letterPairs(word: string): ReadonlySet<string> {
  const padded = ` ${word} `;
  const pairs = new Set<string>();
  for (let at = 1; at < padded.length; at++) pairs.add(padded.slice(at - 1, at + 1));
  return pairs;
}
