import type { Language } from "../language.ts";
import { functionWordsOf } from "./function-words.ts";
import { weakWords, weakWordsAfter } from "./lists/weak-words.ts";
import { fold } from "./text.ts";

const listOf = (list: string): readonly string[] => fold(list).trim().split(/\s+/);

const weak: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set([...listOf(weakWords.fi), ...listOf(weakWordsAfter)]),
  sv: new Set(listOf(weakWords.sv)),
  en: new Set(listOf(weakWords.en)),
};

/** Whether a word without dots says little about the matter. */
export function isWeakWord(word: string, language: Language | null): boolean {
  return language !== null && weak[language].has(word);
}

/** All words of a language that say little about the matter, the small ones among them. */
export function weakWordsOf(language: Language): readonly string[] {
  return [...new Set([...functionWordsOf(language), ...weak[language]])];
}
