import { remember } from "./remember.ts";

/** Only this much of a message counts, in UTF-16 units: it bounds the time that understanding may take. */
export const textLimit = 1000;

/** Longer tokens are cut: nobody's word, and every step's time grows with it. The longest Finnish compounds fit. */
const wordLimit = 48;

/** The same word always comes as the same string, which every memory that is asked for it then finds faster. */
const sameWord = remember((token) => token.slice(0, wordLimit));

/**
 * The words of a text in reading order, in lower case and one Unicode form; never throws, whatever the text. A mark begins
 * no word: the one behind a heart, which makes it an emoji, is nobody's word.
 */
export function words(text: string): readonly string[] {
  const plain = text.slice(0, textLimit).normalize("NFKC").slice(0, textLimit).toLowerCase();
  const joined = plain.replaceAll(/(?<=\p{L})['’´`](?=\p{L})/gu, "");
  const tokens = joined.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  // No more words than a text with spaces can have, which bounds the time that each step takes.
  const parted = unspaced.test(joined) ? tokens.flatMap(apart).slice(0, textLimit / 2) : tokens;
  return parted.map(sameWord);
}

/** Letters of scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

function apart(token: string): readonly string[] {
  return unspaced.test(token) ? Array.from(segmenter.segment(token), ({ segment }) => segment) : [token];
}

/**
 * The text without its dots and accents: "sähkö" and "sahko" are the same word after it. Marks that are vowels, as those of
 * Hindi and Thai are, stay.
 */
export function fold(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize("NFD")
    .replaceAll(/\p{Script=Inherited}+/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "a");
}

/** One word without its dots and accents. */
export const foldWord: (word: string) => string = remember(fold);

/** Two texts with the same key are the same question: letter case, dots, spaces and marks don't count. */
export function sameTextKey(said: readonly string[]): string {
  return said.map(foldWord).join(" ");
}
