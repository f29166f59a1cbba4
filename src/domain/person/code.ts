/** Consonants that no other letter is taken for, so that no word of a language comes of them. */
const letters = "BCDFGHJKLMNPQRSTVWXZ";
const length = 8;
const isOfLetters = new RegExp(`^[${letters}]{${length}}$`);

/** How long a code holds, in ms. */
export const codeHoldsMs = 15 * 60_000;

/** A code of letters by chance: `bytes` are random, at least 16 of them, and each letter is as likely as any other. */
export function makeCode(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const base = BigInt(letters.length);
  return Array.from({ length }, () => {
    const letter = letters.charAt(Number(number % base));
    number /= base;
    return letter;
  }).join("");
}

/** The code that a message is and nothing else, in whatever case, with or without spaces and hyphens; null: it is none. */
export function codeIn(text: string): string | null {
  const code = text.replaceAll(/[\s\p{Pd}]/gu, "").toUpperCase();
  return isOfLetters.test(code) ? code : null;
}

/** The code as people read it: "BCDF-GHJK". */
export const shownCode = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
