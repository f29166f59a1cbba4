import { languageOf, languages } from "../language.ts";
import type { Language } from "../language.ts";
import { languagesOfFunctionWord } from "./function-words.ts";
import type { Vocabulary } from "./model.ts";

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

/** How strongly these words point to each language, by small words, spellings and the FAQ's own vocabulary. */
export function languageSigns(words: readonly string[], vocabularies: readonly Vocabulary[]): LanguageSigns {
  const signs: Record<Language, number> = { fi: 0, sv: 0, en: 0 };
  const note = (found: readonly Language[], strength: number): void => {
    for (const language of found) signs[language] += strength / found.length;
  };
  for (const word of words) {
    const small = languagesOfFunctionWord(word);
    note(small, 1);
    note(vocabularyLanguages(word, vocabularies), vocabularySign);
    if (small.length === 0 && word.length > 3)
      note(
        languages.filter((one) => spellings[one].test(word)),
        spellingSign,
      );
  }
  return signs;
}

/** The language the signs point to, or null when two are about as likely or there is next to nothing to go by. */
export function clearLanguage(signs: LanguageSigns): Language | null {
  const [first, second] = [...languages].sort((one, other) => signs[other] - signs[one]);
  if (first === undefined || second === undefined) return null;
  return signs[first] >= clearFrom && signs[first] >= clearBy * signs[second] ? first : null;
}

/** The vocabulary of the FAQ that the signs point to most, however unclear they are; null when the FAQ is empty. */
export function likeliest(signs: LanguageSigns, vocabularies: readonly Vocabulary[]): Vocabulary | null {
  const strength = ({ tag }: Vocabulary): number => {
    const language = languageOf(tag);
    return language === null ? 0 : signs[language];
  };
  return [...vocabularies].sort((one, other) => strength(other) - strength(one))[0] ?? null;
}

function vocabularyLanguages(word: string, vocabularies: readonly Vocabulary[]): readonly Language[] {
  return vocabularies.flatMap(({ tag, words }) => (words.has(word) ? (languageOf(tag) ?? []) : []));
}
