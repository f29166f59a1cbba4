import { cardAt } from "./card.ts";
import { ibanAt } from "./iban.ts";
import { hetuAt } from "./hetu.ts";

/** A kind of personal data that is never stored: a Finnish personal identity code, an IBAN, a payment card number. */
export type Masked = "hetu" | "iban" | "card";

const finders = { hetu: hetuAt, iban: ibanAt, card: cardAt } as const satisfies Record<
  Masked,
  (plain: string, from: number) => number | null
>;
const stands: Record<Masked, string> = { hetu: "••••••-••••", iban: "•••• ••••", card: "•••• ••••" };

/** The text with personal data of the given kinds covered, and which kinds there were, each once, in order. */
export function mask(
  text: string,
  kinds: readonly Masked[] = ["hetu", "iban", "card"],
): { readonly text: string; readonly masked: readonly Masked[] } {
  if (!/\p{Nd}/u.test(text)) return { text, masked: [] };
  const { plain, origin } = inPlainLetters(text);
  const masked: Masked[] = [];
  let covered = "";
  let kept = 0;
  for (let at = 0; at < plain.length; at++) {
    const found = mayBegin(plain, at) ? findAt(plain, at, kinds) : null;
    if (found === null) continue;
    covered += text.slice(kept, origin[at]) + stands[found.kind];
    kept = origin[found.end] ?? text.length;
    at = found.end - 1;
    if (!masked.includes(found.kind)) masked.push(found.kind);
  }
  return { text: covered + text.slice(kept), masked };
}

function findAt(plain: string, at: number, kinds: readonly Masked[]): { kind: Masked; end: number } | null {
  for (const kind of kinds) {
    const end = finders[kind](plain, at);
    if (end !== null) return { kind, end };
  }
  return null;
}

/**
 * Numbers begin after anything but a digit, since people write "hetu131052-…"; letters begin a word, or stand after "IBAN".
 * Otherwise the end of a word and the number after it would now and then make an account by chance.
 */
function mayBegin(plain: string, at: number): boolean {
  if (/\d/.test(plain.charAt(at))) return !/\d/.test(plain.charAt(at - 1));
  if (!/[A-Z]/.test(plain.charAt(at))) return false;
  return !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1)) || plain.slice(Math.max(0, at - 4), at) === "IBAN";
}

const unseen = /\p{Cf}/u;
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

/**
 * The same text in capital ASCII letters, digits, plain dashes and spaces as far as it has such, without invisible
 * characters; `origin[i]` tells where its i-th character stands in the text.
 */
function inPlainLetters(text: string): { readonly plain: string; readonly origin: readonly number[] } {
  const origin: number[] = [];
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (unseen.test(letter)) continue;
    const simple = dash.test(letter) ? "-" : letter.normalize("NFKC").toUpperCase();
    plain += simple.length === 1 ? simple : letter;
    origin.push(at);
  }
  origin.push(text.length);
  return { plain, origin };
}
