import type { Entry } from "../faq.ts";
import { languageOf } from "../language.ts";
import { makeFeaturesOf } from "./features.ts";
import type { FeaturesOf } from "./features.ts";
import { makeHolders } from "./holders.ts";
import { fewestEntries } from "./model.ts";
import type { Material, Model } from "./model.ts";
import { phrasingsOf } from "./phrasings.ts";
import { manyEntries } from "./planes.ts";
import { makeWordings } from "./read-phrasing.ts";
import { learn, weigh } from "./shelf.ts";
import type { Synonyms } from "./synonyms.ts";
import { readTexts } from "./texts.ts";
import type { LessonText, TextsOfEntries } from "./texts.ts";
import { makeLexicon } from "./vector.ts";
import type { Lexicon } from "./vector.ts";
import { weakWordsOf } from "./weak-words.ts";

/**
 * All that the lexicon and the shelf are learnt from, which is most of the time that a model takes: the same lesson always
 * teaches the same, whatever else is written about the entries.
 */
export interface Lesson {
  /** By entry. */
  readonly texts: readonly (readonly LessonText[])[];
  readonly synonyms: Readonly<Record<string, Synonyms>>;
  readonly isMany: boolean;
}

/** What a lesson teaches. */
export type Taught = Pick<Model, "lexicon" | "shelf">;

/** The entries in an order of their own: which file an entry stands in must not change what is learnt. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));

/** What the material has to teach; of many entries, for time and memory, the questions alone. */
export function lessonOf({ entries, synonyms = {} }: Material): Lesson {
  const isMany = entries.length >= manyEntries;
  const texts = inOrder(entries).map((entry) =>
    Object.entries(entry.texts).map(([tag, text]) => ({
      tag,
      // Planes are drawn phrasing by phrasing, so these have an order of their own as well.
      phrasings: (isMany ? text.questions : phrasingsOf(text)).toSorted(),
      not: text.not,
    })),
  );
  return { texts, synonyms, isMany };
}

/** Learns a lesson, some seconds at 10,000 entries. */
export function teach(lesson: Lesson): Taught {
  const { texts, isMany } = lesson;
  const { lexicon, rows } = read(lesson);
  return { lexicon, shelf: learn(rows, texts.length, lexicon.features.length, isMany) };
}

/** The texts' features are millions; they are gone when this returns. */
function read({ texts, synonyms, isMany }: Lesson) {
  const featuresOf = makeFeaturesOf();
  const read = readTexts(texts, featuresOf, makeWordings(synonyms));
  const tags = new Set(texts.flatMap((own) => own.map(({ tag }) => tag)));
  const lexicon = lexiconOf(read, tags, featuresOf, isMany);
  return { lexicon, rows: weigh(read, lexicon, isMany) };
}

/**
 * Any entry's question may begin with "mikä": in a small FAQ it stands in one by chance and would then seem to tell
 * everything. So small words, and small words at the start or end, count as held by this share of the entries at least.
 */
const smallWordShare = 0.5;

function lexiconOf(
  texts: TextsOfEntries,
  tags: ReadonlySet<string>,
  read: FeaturesOf,
  isMany: boolean,
): Lexicon {
  const holders = makeHolders();
  const entries = Math.max(texts.parts.length, fewestEntries);
  texts.parts.forEach((parts, entry) => {
    for (const { first, end } of parts)
      for (let at = first; at < end; at++) holders.add(texts.features.at(at), entry);
  });
  for (const language of new Set([...tags].flatMap((tag) => languageOf(tag) ?? [])))
    for (const word of weakWordsOf(language))
      // Without its letter groups, which other words share.
      holders.raise(read([word], language, []), smallWordShare * entries);
  // In a large FAQ rare pairs are millions and tell little.
  return makeLexicon(holders, entries, !isMany);
}
