import type { Time } from "../conversation.ts";

/** Consonants that no other letter is taken for, so that no word of a language comes of them. */
const letters = "BCDFGHJKLMNPQRSTVWXZ";
const length = 8;
const isOfLetters = new RegExp(`^[${letters}]{${length}}$`);
/** "hmmmmmmm", "brrrrrrr": people write so, and no code is made so. */
const isDrawnOut = /(.)\1\1/;

/** How long a code holds, in ms. */
export const codeHoldsMs = 15 * 60_000;

/** Whether a code holds that was made to hold until then: one that would hold for longer than any is of a clock that was set back since. */
export const holds = (until: Time, now: Time): boolean => until > now && until <= now + codeHoldsMs;

/** A code by chance; `random` gives so many random bytes. What makes no code is drawn anew whole, so that no code is likelier than another. */
export function makeCode(random: (bytes: number) => Uint8Array): string {
  for (;;) {
    const code = codeOf(random(length));
    if (code !== null) return code;
  }
}

/** Each letter stands for as many bytes; the bytes that are left over stand for none. */
const bytesOfLetters = 256 - (256 % letters.length);

function codeOf(bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte >= bytesOfLetters)) return null;
  const code = Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join("");
  return isCode(code) ? code : null;
}

const isCode = (code: string): boolean => isOfLetters.test(code) && !isDrawnOut.test(code);

/**
 * The code that a message is and nothing else, in whatever case, with or without spaces and hyphens; null: it is none. Whether it
 * holds is not said by that.
 */
export function codeIn(text: string): string | null {
  const code = text.replaceAll(/[\s\p{Pd}]/gu, "").toUpperCase();
  return isCode(code) ? code : null;
}

/** The code as people read it: "BCDF-GHJK". */
export const shownCode = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
