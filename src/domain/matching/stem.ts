import { newStemmer } from "snowball-stemmers";
import type { Language } from "../language.ts";
import { fold } from "./text.ts";

const stemmers = {
  fi: newStemmer("finnish"),
  sv: newStemmer("swedish"),
  en: newStemmer("english"),
} as const;

/** The word's stem without dots; in a language that the house doesn't speak, the word itself without dots. */
export function stem(word: string, language: Language | null): string {
  return fold(language === null ? word : stemmers[language].stem(word));
}
