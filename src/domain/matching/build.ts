import type { Entry, EntryText } from "../faq.ts";
import { languageOf } from "../language.ts";
import { exactTexts, notTexts, spansOf } from "./exact.ts";
import { makeFeaturesOf } from "./features.ts";
import type { FeaturesOf } from "./features.ts";
import { makeHolders } from "./holders.ts";
import { fewestEntries } from "./model.ts";
import type { Material, Model, Vocabulary } from "./model.ts";
import { manyEntries } from "./planes.ts";
import { learnNames } from "./names.ts";
import { phrasingsOf } from "./phrasings.ts";
import { makeWordings } from "./read-phrasing.ts";
import type { Wordings } from "./read-phrasing.ts";
import { learn, weigh } from "./shelf.ts";
import { asWritten } from "./spoken.ts";
import { words } from "./text.ts";
import { readTexts } from "./texts.ts";
import type { TextsOfEntries } from "./texts.ts";
import { makeLexicon } from "./vector.ts";
import type { Lexicon } from "./vector.ts";
import { weakWordsOf } from "./weak-words.ts";
import { learnWishes } from "./wishes/learn.ts";
import type { Weights } from "./wishes/learn.ts";

/**
 * Learns all that the matcher needs from the FAQ: a pure function of the material, some seconds at 10,000 entries. `wishes`
 * are the same for every FAQ: given where they needn't be learnt once more.
 */
export function build(material: Material, wishes: Weights = learnWishes()): Model {
  // In an order of their own: which file an entry stands in must not change what is learnt.
  const entries = [...material.entries].sort((one, other) => (one.id < other.id ? -1 : 1));
  const parts = entries.flatMap((entry) => Object.entries(entry.texts).map(([tag, text]) => ({ tag, text })));
  const isMany = entries.length >= manyEntries;
  const { lexicon, rows } = read(entries, makeWordings(material.synonyms ?? {}), isMany);
  const vocabularies = vocabulariesOf(parts, makeWordings(material.synonyms ?? {}));
  return {
    entries: entries.map((entry) => entry.id),
    phrasings: parts.reduce((sum, { text }) => sum + text.questions.length, 0) / Math.max(parts.length, 1),
    synonyms: material.synonyms ?? {},
    vocabularies,
    names: Object.fromEntries(vocabularies.map((one) => [one.tag, learnNames(one)])),
    lexicon,
    shelf: learn(rows, entries.length, lexicon.features.length, isMany),
    exact: exactTexts(material.entries),
    not: notTexts(material.entries),
    spans: spansOf(material.entries),
    wishes,
  };
}

/** The texts' features are millions; they are gone when this returns. */
function read(entries: readonly Entry[], wordings: Wordings, isMany: boolean) {
  const featuresOf = makeFeaturesOf();
  const texts = readTexts(entries, featuresOf, wordings, isMany);
  const tags = new Set(entries.flatMap((entry) => Object.keys(entry.texts)));
  const lexicon = lexiconOf(texts, tags, featuresOf, isMany);
  return { lexicon, rows: weigh(texts, lexicon, isMany) };
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

function vocabulariesOf(
  parts: readonly { readonly tag: string; readonly text: EntryText }[],
  wordings: Wordings,
): readonly Vocabulary[] {
  const byTag = new Map<string, Map<string, number>>();
  for (const { tag, text } of parts) {
    const counts = byTag.get(tag) ?? new Map<string, number>();
    byTag.set(tag, counts);
    const said = phrasingsOf(text).flatMap(words);
    for (const word of asWritten(said, languageOf(tag), wordings(tag)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...byTag].map(([tag, counts]) => ({ tag, words: counts }));
}
