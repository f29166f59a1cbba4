/** Consonants that no other letter is taken for, so that no word of a language comes of them. */
const letters = "BCDFGHJKLMNPQRSTVWXZ";
const length = 8;
const isOfLetters = new RegExp(`^[${letters}]{${length}}$`);

/** How long a code holds, in ms. */
export const codeHoldsMs = 15 * 60_000;

/** A code of letters by chance: two of 16 random bytes for each letter, so that none is likelier than another by more than 0.03 %. */
export const makeCode = (bytes: Uint8Array): string =>
  Array.from({ length }, (_, at) =>
    letters.charAt(((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)) % letters.length),
  ).join("");

/** The code that a message is and nothing else, in whatever case, with or without spaces and hyphens; null: it is none. */
export function codeIn(text: string): string | null {
  const code = text.replaceAll(/[\s\p{Pd}]/gu, "").toUpperCase();
  return isOfLetters.test(code) ? code : null;
}

/** The code as people read it: "BCDF-GHJK". */
export const shownCode = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
