import Fuse from "fuse.js";
import { languageOf } from "../language.ts";
import type { Language } from "../language.ts";
import { conceptsOf } from "./concepts.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Vocabulary } from "./model.ts";
import { letterPairs, shortestStem, type Named, type Names } from "./names.ts";
import { remember } from "./remember.ts";
import { slips } from "./slips.ts";
import { stem } from "./stem.ts";
import { foldWord } from "./text.ts";
import { isWeakWord } from "./weak-words.ts";

/** Shorter words are near to too many others. Letters. */
const shortest = 3;

/** From this length on the first letter too may be mistyped, where all others agree. Letters. */
const firstLetterFrom = 4;

/** From this length on a word may have two slips. Letters; source: decision 12. */
const longWord = 8;

/** How many words, those sharing most letter pairs with the mistyped one, are looked at closely: bounds the time. */
const shortlistSize = 40;

/** How many words of one message are looked into: bounds the time a message of gibberish takes. */
const mostRepairs = 30;

/** Fuse.js counts two swapped letters as two slips, which is half of the shortest words. */
const loose = { threshold: 0.6, distance: 20 };

/** For each word, the FAQ's word that was meant by it: itself, where it is known or near to none. */
export type Repair = (said: readonly string[]) => readonly string[];

/** Makes the mender of words mistyped in one language of the FAQ. */
export function makeRepair({ tag, words }: Vocabulary, { folded: byFolded, stems: byStem }: Names): Repair {
  const language = languageOf(tag);
  const nearWord = makeNear(byFolded, words);
  // "Laksuista" is a slip away from no word of a FAQ that has only "lasku", but its stem is near that one's.
  const nearStem = makeNear(byStem, words);
  const search = remember((word) => {
    const folded = foldWord(word);
    const itself = byFolded.words.get(folded);
    if (itself !== undefined) return itself;
    const ownStem = stem(word, language);
    if (byStem.words.has(ownStem)) return word;
    return nearWord(folded) ?? (ownStem.length < shortestStem ? null : nearStem(ownStem)) ?? word;
  });
  const isDoubtful = remember((word) => !words.has(word) && mayBeMistyped(word, language));
  return (said) => {
    let left = mostRepairs;
    return said.map((word) => (isDoubtful(word) && left-- > 0 ? search(word) : word));
  };
}

/** Whether a word that the FAQ doesn't use may be a slip: one that is a word of its own, as far as the lists know, isn't. */
function mayBeMistyped(word: string, language: Language | null): boolean {
  if (word.length < shortest || /\p{N}/u.test(word) || isFunctionWord(word)) return false;
  const folded = foldWord(word);
  if (isWeakWord(folded, language)) return false;
  return word.length >= longWord || conceptsOf(folded).length === 0;
}

/**
 * Makes the finder of the word whose name is the fewest slips away from what was written, of equals the one that fuse.js
 * finds nearer, then the more frequent; null when all are too far.
 */
function makeNear(named: Named, counts: ReadonlyMap<string, number>): (written: string) => string | null {
  const shortlist = makeShortlist(named);
  const frequency = (name: string): number => counts.get(named.words.get(name) ?? "") ?? 0;
  return (written) => {
    const away = new Map<string, number>();
    for (const name of shortlist(written)) {
      const allowed = slipsAllowed(written, name);
      if (Math.abs(name.length - written.length) > allowed) continue;
      const found = slips(written, name);
      if (found <= allowed) away.set(name, found);
    }
    // Slips are counted first: fuse.js takes longer, and mostly has nothing left to judge.
    const close = [...away.keys()].sort((one, other) => frequency(other) - frequency(one));
    const found = close.length < 2 ? close : new Fuse(close, loose).search(written).map(({ item }) => item);
    const [first] = found.sort((one, other) => (away.get(one) ?? 0) - (away.get(other) ?? 0));
    return named.words.get(first ?? "") ?? null;
  };
}

/** How many slips there may be between two words: with another first letter it is mostly another word. */
function slipsAllowed(written: string, meant: string): number {
  if (written[0] !== meant[0]) return written.length < firstLetterFrom ? 0 : 1;
  return written.length < longWord ? 1 : 2;
}

/** Makes the finder of the names that share the most letter pairs with a word, most first. */
function makeShortlist({ compared, holders }: Named): (word: string) => readonly string[] {
  // How many pairs each name shares, by its place. Used for word after word: most of it is 0 and stays so.
  const shared = new Uint8Array(compared.length);
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
    return first.flatMap((at) => compared[at] ?? []);
  };
}

/** Those that share the most pairs, most first, of as many the one that was found first. */
function mostSharing(sharing: readonly number[], shared: Uint8Array, mostPairs: number): readonly number[] {
  const first: number[] = [];
  for (let pairs = mostPairs; pairs > 0 && first.length < shortlistSize; pairs--)
    for (const at of sharing) if (shared[at] === pairs) first.push(at);
  return first.slice(0, shortlistSize);
}
