import { languageOf, languages } from "../language.ts";
import type { Language } from "../language.ts";
import { languagesOfFunctionWord } from "./function-words.ts";
import type { Vocabulary } from "./model.ts";
import { remember } from "./remember.ts";

/** How strongly a message points to each language. A small word that only one language has counts 1. */
export type LanguageSigns = Readonly<Record<Language, number>>;

/** A word that the FAQ uses in one language only, in small words. */
const vocabularySign = 0.5;

/** A spelling that belongs to a language, in small words. */
const spellingSign = 0.4;

/** The first choice must have at least this many small words … */
const clearFrom = 1;

/** … and this many times the second's. */
const clearBy = 2;

/** Spellings that are common in one of the languages and rare in the others. */
const spellings: Readonly<Record<Language, RegExp>> = {
  fi: /(?:ää|aa|yy|uu|öö|kk|yö|uo)|.(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ko|kö|mme|tte|nsa|nsä)$|[aeiouyäö]n$/u,
  sv: /å|.(?:orna|arna|erna|ning|ningen|het|heten|lig|liga|ligt|sk|ska|ör|ör.)$/u,
  en: /th|wh|sh|w.|.(?:ing|ed|tion|ly|ious|ment|ght)$/u,
};

/** One thing about a word that points to languages. */
interface Sign {
  readonly to: readonly Language[];
  readonly strength: number;
}

/** Makes the judge of how strongly words point to each language, by small words, spellings and the FAQ's own vocabulary. */
export function makeLanguageSigns(
  vocabularies: readonly Vocabulary[],
): (words: readonly string[]) => LanguageSigns {
  const owned = vocabularies.map(({ tag, words }) => ({ language: languageOf(tag), words }));
  const signsOf = remember((word): readonly Sign[] => {
    const small = languagesOfFunctionWord(word);
    // A small word of two languages stays both's: "ja" in a Finnish question doesn't make a Swede's "ja" Finnish.
    if (small.length > 1) return [{ to: small, strength: 1 }];
    const ofFaq = owned.flatMap(({ language, words }) => (words.has(word) ? (language ?? []) : []));
    const speltSo =
      small.length === 0 && word.length > 3 ? languages.filter((one) => spellings[one].test(word)) : [];
    return [
      { to: small, strength: 1 },
      { to: ofFaq, strength: vocabularySign },
      { to: speltSo, strength: spellingSign },
    ].filter(({ to }) => to.length > 0);
  });
  return (words) => {
    const signs: Record<Language, number> = { fi: 0, sv: 0, en: 0 };
    for (const word of words)
      for (const { to, strength } of signsOf(word))
        for (const language of to) signs[language] += strength / to.length;
    return signs;
  };
}

/** The language the signs point to, or null when two are about as likely or there is next to nothing to go by. */
export function clearLanguage(signs: LanguageSigns): Language | null {
  const [first, second] = [...languages].sort((one, other) => signs[other] - signs[one]);
  if (first === undefined || second === undefined) return null;
  return signs[first] >= clearFrom && signs[first] >= clearBy * signs[second] ? first : null;
}

/** The one whose language the signs point to most, however unclear they are, the first of equals; null when there is none. */
export function likeliest<Of extends { readonly language: Language | null }>(
  signs: LanguageSigns,
  among: readonly Of[],
): Of | null {
  const strength = ({ language }: Of): number => (language === null ? 0 : signs[language]);
  return among.reduce<Of | null>(
    (best, one) => (best === null || strength(one) > strength(best) ? one : best),
    null,
  );
}
