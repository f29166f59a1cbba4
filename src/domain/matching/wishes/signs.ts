import { isFunctionWord } from "../function-words.ts";
import { remember } from "../remember.ts";
import { inFull } from "./small-words.ts";

/** How many different signs are told apart: a power of two. With half as many, too many fall together: 2 points fewer wishes are heard. */
export const signLimit = 2 ** 18;

/* What a sign counts for, chosen by holding out sentences told by others. */
const ownWeight = 1;
/** "Would", "if" and "it" say little by themselves; at full weight twice as many messages on other matters were heard as wishes. */
const smallWordWeight = 0.4;
const groupWeight = 0.35;
const pairWeight = 0.8;

/** Letters. Groups of 3 and 5 beside those of 4 find no more. */
const groupLength = 4;
const rootLength = 5;

/** How far apart, in words, two words may stand and still be a pair. */
const reach = 3;

/** What one word shows of a wish. */
interface WordSigns {
  readonly own: number;
  readonly ownWeight: number;
  /** Its groups of letters, which bear slips and endings. */
  readonly groups: readonly number[];
  /** Stands for the word in pairs. */
  readonly root: number;
}

/** Tells a sign, a number below `signLimit`, and what it counts for. */
export type See = (sign: number, weight: number) => void;

/** Every text shows it: most are no wish. */
const anyText = 0;

const edge = (mark: string): number => hash(4, mark);
const start = edge("^");
const end = edge("$");

/** Goes through the signs of one word, already in full and without dots. */
export function seeWord(word: string, see: See): void {
  const { own, ownWeight, groups } = signsOf(word);
  see(own, ownWeight);
  for (const group of groups) see(group, groupWeight);
}

/** Goes through the signs that words show side by side: two roots near each other, in their order, the text's ends among them; and the text itself. */
export function seePairs(words: readonly string[], see: See): void {
  const roots = words.map((word) => signsOf(word).root);
  for (let at = 0; at < roots.length; at++) {
    const last = Math.min(at + reach, roots.length - 1);
    for (let next = at + 1; next <= last; next++) see(pair(roots[at] ?? 0, roots[next] ?? 0), pairWeight);
  }
  see(anyText, 1);
  see(pair(start, roots[0] ?? end), pairWeight);
  see(pair(roots.at(-1) ?? start, end), pairWeight);
}

/** The words as wishes are learnt and heard: small words in full. `plain` are without dots. */
export const asLearnt = (plain: readonly string[]): readonly string[] => plain.map(inFull);

const signsOf = remember((word): WordSigns => {
  const padded = ` ${word} `;
  const isSmall = isFunctionWord(word);
  const groups = isSmall ? 0 : Math.max(0, padded.length - groupLength + 1);
  return {
    own: asSign(hash(1, word)),
    ownWeight: isSmall ? smallWordWeight : ownWeight,
    groups: Array.from({ length: groups }, (_, at) => asSign(hash(2, padded.slice(at, at + groupLength)))),
    root: hash(3, word.slice(0, rootLength)),
  };
});

const pair = (one: number, other: number): number => asSign(Math.imul(one, 31) ^ other);

/** FNV-1a in 32 bits, begun differently for each sort of sign. */
function hash(sort: number, text: string): number {
  let value = Math.imul(0x811c9dc5 ^ sort, 0x01000193);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** All bits of the hash decide: its low bits alone tell like words badly apart. */
function asSign(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (signLimit - 1);
}
