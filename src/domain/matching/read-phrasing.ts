import type { Language } from "../language.ts";
import type { Features, FeaturesOf } from "./features.ts";
import { asWritten } from "./spoken.ts";
import type { Wording } from "./spoken.ts";
import { makeSynonyms } from "./synonyms.ts";
import type { Synonyms } from "./synonyms.ts";

/** How the FAQ words things, by language tag. */
export type Wordings = (tag: string) => Wording;

/** An owner who writes slang means it: only the owner's own synonyms are put in place of what stands in the FAQ. */
export function makeWordings(synonyms: Readonly<Record<string, Synonyms>>): Wordings {
  const byTag = new Map(Object.entries(synonyms).map(([tag, own]) => [tag, makeSynonyms(own)]));
  return (tag) => ({ isKnown: () => true, ownerMeans: byTag.get(tag) ?? (() => null) });
}

/** The features of a phrasing's words, as messages are compared with them; overwritten as `read` says. */
export function readPhrasing(
  said: readonly string[],
  language: Language | null,
  read: FeaturesOf,
  wording: Wording,
): Features {
  return read(asWritten(said, language, wording), language, said);
}
