import type { Language } from "../language.ts";
import type { Near } from "./nearest.ts";
import type { Scored } from "./understanding.ts";

/** The confidence of an entry whose title or question is the message, word for word. */
export const exactConfidence = 0.99;

/**
 * Log odds that the FAQ knows the matter at all, when the nearest entry's nearness is 1. This and the next three are
 * fitted by maximum likelihood on shared data (energy-fi, curekart v1, clinc150 validation with 5 and with 20
 * phrasings, the same weight for each): there, of the messages scored .8-.9, 79-90 % were right.
 */
const base = 5.8;

/** Log odds for each factor e of nearness. */
const perNearness = 3.5;

/**
 * Log odds added by the language: Finnish spreads a word over hundreds of forms, so the same nearness says more than in
 * English. Swedish is not measured and stands as English.
 */
const perLanguage: Readonly<Record<Language, number>> = { fi: 2, sv: 0, en: 0 };

/** Entries share the chance as this power of their nearness: at 6.6 an entry 10 % nearer is twice as likely. */
const sharePower = 6.6;

/**
 * How sure each entry is: the chance that the FAQ knows the matter, which rises with the nearest entry's nearness,
 * shared out among the entries. `near` is best first; so is the answer, and its confidences make at most 1 together.
 */
export function confidencesOf(near: readonly Near[], language: Language | null): readonly Scored[] {
  const best = near[0]?.nearness ?? 0;
  const shift = language === null ? 0 : perLanguage[language];
  const known = 1 / (1 + Math.exp(-(base + shift + perNearness * Math.log(best))));
  const claims = near.map(({ nearness }) => (nearness / best) ** sharePower);
  const all = claims.reduce((sum, claim) => sum + claim, 0);
  return near.map(({ entry }, place) => ({ entry, confidence: (known * (claims[place] ?? 0)) / all }));
}
