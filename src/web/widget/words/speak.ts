import { type Language, languages } from "../../shared/language.ts";

/** Words in Finnish, Swedish and English, each row one line of the screen. */
export type Rows = Readonly<Record<string, readonly [string, string, string]>>;

/** One language's words. */
export const speak =
  <Word extends string>(rows: Readonly<Record<Word, Rows[string]>>, language: Language) =>
  (word: Word): string =>
    rows[word][languages.indexOf(language)] ?? "";
