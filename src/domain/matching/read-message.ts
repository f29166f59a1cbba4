import { languageOf } from "../language.ts";
import type { Language } from "../language.ts";
import { isFunctionWord } from "./function-words.ts";
import { likeliest } from "./guess-language.ts";
import type { LanguageSigns } from "./guess-language.ts";
import type { Model, Vocabulary } from "./model.ts";
import type { Names } from "./names.ts";
import { makeRepair } from "./repair.ts";
import type { Repair } from "./repair.ts";
import { asWritten } from "./spoken.ts";
import type { Wording } from "./spoken.ts";
import { makeSynonyms } from "./synonyms.ts";
import type { Synonyms } from "./synonyms.ts";
import { foldWord } from "./text.ts";

/** A message's words as they are compared with the FAQ. */
export interface Reading {
  /** The FAQ's language that the message is read in, by its tag there. */
  readonly tag: string;
  readonly language: Language | null;
  /** Each word once: who says it over and over doesn't say more. */
  readonly distinct: readonly string[];
  /** What each of them stands for in writing, before repair. */
  readonly written: readonly (readonly string[])[];
  /** From a written word to the FAQ's word that was meant, where it was mistyped. */
  readonly mended: ReadonlyMap<string, string>;
}

/** Reads the words of a message; null where they name no matter. */
export type ReadMessage = (said: readonly string[], signs: LanguageSigns) => Reading | null;

/** Makes the reader of messages to one FAQ. */
export function makeReadMessage({ vocabularies, names, synonyms }: Model): ReadMessage {
  const readers = vocabularies.flatMap((vocabulary) => {
    const known = names[vocabulary.tag];
    return known === undefined ? [] : makeReader(vocabulary, known, synonyms[vocabulary.tag] ?? {});
  });
  return (said, signs) => {
    const reader = likeliest(signs, readers);
    // "No" and "what is it" name no matter: the entry whose question happens to hold them isn't meant.
    if (reader === null || said.every(isFunctionWord)) return null;
    const { tag, language, mend, wording } = reader;
    const distinct = [...new Set(said)];
    const written = distinct.map((word) => asWritten([word], language, wording));
    const before = [...new Set(written.flat())];
    const after = mend(before);
    return {
      tag,
      language,
      distinct,
      written,
      mended: new Map(before.map((word, at) => [word, after[at] ?? word])),
    };
  };
}

/**
 * The FAQ's words that the message's stand for, one word of it left out if so wished. What was mistyped stands beside what
 * was meant, because it may have been a word that the FAQ doesn't know.
 */
export function meant(
  { distinct, written, mended }: Reading,
  without: string | null = null,
): readonly string[] {
  const kept = new Set(distinct.flatMap((word, at) => (word === without ? [] : (written[at] ?? []))));
  return [...kept].flatMap((word) => {
    const other = mended.get(word) ?? word;
    return foldWord(other) === foldWord(word) ? other : [other, word];
  });
}

interface Reader {
  readonly tag: string;
  readonly language: Language | null;
  readonly mend: Repair;
  readonly wording: Wording;
}

function makeReader(vocabulary: Vocabulary, names: Names, synonyms: Synonyms): Reader {
  return {
    tag: vocabulary.tag,
    language: languageOf(vocabulary.tag),
    wording: { isKnown: (word) => vocabulary.words.has(word), ownerMeans: makeSynonyms(synonyms) },
    mend: makeRepair(vocabulary, names),
  };
}
