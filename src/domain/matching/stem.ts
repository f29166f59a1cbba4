import { newStemmer } from "snowball-stemmers";
import type { Language } from "../language.ts";
import { remember } from "./remember.ts";
import { fold, foldWord } from "./text.ts";

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  fi: foldedStems("finnish"),
  sv: foldedStems("swedish"),
  en: foldedStems("english"),
};

/** The word's stem without dots; in a language that the house doesn't speak, the word itself without dots. */
export function stem(word: string, language: Language | null): string {
  return language === null ? foldWord(word) : stemmers[language](word);
}

function foldedStems(name: string): (word: string) => string {
  const stemmer = newStemmer(name);
  return remember((word) => fold(stemmer.stem(word)));
}
