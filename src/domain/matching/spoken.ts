import type { Language } from "../language.ts";
import { slangFi } from "./lists/slang-fi.ts";
import { spokenEn } from "./lists/spoken-en.ts";
import { spokenFi, spokenFiAfter } from "./lists/spoken-fi.ts";
import { spokenSv } from "./lists/spoken-sv.ts";
import { fold, foldWord } from "./text.ts";

/** A list of "spoken: written, …". */
function parse(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list.split(",").map((pair) => {
      const [spoken = "", written = ""] = pair.trim().split(/:\s*/);
      return [spoken, written.split(/\s+/)];
    }),
  );
}

const words: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  fi: new Map([...parse(spokenFi), ...parse(spokenFiAfter)]),
  sv: parse(spokenSv),
  en: parse(spokenEn),
};

/** The same without dots, for who types without them. */
const dotless: typeof words = { fi: withoutDots(words.fi), sv: withoutDots(words.sv), en: new Map() };

function withoutDots(list: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map([...list].map(([spoken, written]) => [fold(spoken), written]));
}

/** Finnish alone, without dots, by their first letter, the longest first. */
const slang = Map.groupBy(
  [...withoutDots(parse(slangFi))].sort(([one], [other]) => other.length - one.length),
  ([beginning]) => beginning.slice(0, 1),
);

/** How one FAQ words things in one language. */
export interface Wording {
  /** Whether the FAQ uses the word. */
  readonly isKnown: (word: string) => boolean;
  /** What the owner has the word stand for, which goes before all else; null where it stands for itself. */
  readonly ownerMeans: (word: string) => readonly string[] | null;
}

/**
 * Puts written words in place of those that a language only has in speech and chats. A word that only looks like one
 * because it has no dots ("maa") or begins like Finnish slang ("perusmaksu" begins like "peru") stays where the FAQ uses it.
 */
export function asWritten(
  said: readonly string[],
  language: Language | null,
  { isKnown, ownerMeans }: Wording,
): readonly string[] {
  const inLanguage = (word: string): string | readonly string[] => {
    if (language === null) return word;
    const written = words[language].get(word);
    return written ?? (isKnown(word) ? word : (lookedLike(word, language) ?? word));
  };
  return said.flatMap((word) => ownerMeans(word) ?? inLanguage(word));
}

function lookedLike(word: string, language: Language): readonly string[] | undefined {
  return dotless[language].get(word) ?? (language === "fi" ? slangFor(foldWord(word)) : undefined);
}

function slangFor(word: string): readonly string[] | undefined {
  return slang.get(word.slice(0, 1))?.find(([beginning]) => word.startsWith(beginning))?.[1];
}
