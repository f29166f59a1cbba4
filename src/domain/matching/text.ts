/** Only this much of a message counts, in UTF-16 units: it bounds the time that understanding may take. */
export const textLimit = 1000;

/** Longer tokens are cut: nobody's word, and every step's time grows with it. The longest Finnish compounds fit. */
const wordLimit = 48;

/** The words of a text in reading order, in lower case and one Unicode form; never throws, whatever the text. */
export function words(text: string): readonly string[] {
  const plain = text.slice(0, textLimit).normalize("NFKC").slice(0, textLimit).toLowerCase();
  const joined = plain.replaceAll(/(?<=\p{L})['’´`](?=\p{L})/gu, "");
  return (joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.slice(0, wordLimit));
}

/** The word without its dots and accents: "sähkö" and "sahko" are the same word after it. */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "a");
}

/** Two texts with the same key are the same question: letter case, dots, spaces and marks don't count. */
export function sameTextKey(text: string): string {
  return words(text).map(fold).join(" ");
}
