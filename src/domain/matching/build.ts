import type { EntryText } from "../faq.ts";
import { languageOf } from "../language.ts";
import { exactTexts, notTexts, spansOf } from "./exact.ts";
import { keepFeatures, makeFeaturesOf, numbersOf } from "./features.ts";
import type { Features, FeaturesOf } from "./features.ts";
import type { Material, Model, Shelf, Vocabulary } from "./model.ts";
import { drawPlanes, rowOf } from "./planes.ts";
import type { Planes } from "./planes.ts";
import { makeWordings, readPhrasing } from "./read-phrasing.ts";
import type { Wordings } from "./read-phrasing.ts";
import { invert } from "./postings.ts";
import { asWritten } from "./spoken.ts";
import type { Wording } from "./spoken.ts";
import { words } from "./text.ts";
import { keepVector, makeLexicon, makeVectorOf, middle } from "./vector.ts";
import type { Lexicon, Vector } from "./vector.ts";
import { weakWordsOf } from "./weak-words.ts";

/** One entry in one language, taken apart. */
interface Part {
  readonly tag: string;
  readonly text: EntryText;
  readonly questions: readonly Features[];
  readonly not: readonly Features[];
}

/** Learns all that the matcher needs from the FAQ: a pure function of the material, some seconds at 10,000 entries. */
export function build(material: Material): Model {
  const read = makeFeaturesOf();
  const wordings = makeWordings(material.synonyms ?? {});
  // In an order of their own: which file an entry stands in must not change what is learnt.
  const sorted = [...material.entries].sort((one, other) => (one.id < other.id ? -1 : 1));
  const entries = sorted.map((entry) =>
    Object.entries(entry.texts).map(([tag, text]) => partOf(tag, text, read, wordings(tag))),
  );
  const lexicon = makeLexicon(holders(entries, read), entries.length);
  const parts = entries.flat();
  return {
    entries: sorted.map((entry) => entry.id),
    phrasings: parts.reduce((sum, { questions }) => sum + questions.length, 0) / Math.max(parts.length, 1),
    synonyms: material.synonyms ?? {},
    vocabularies: vocabulariesOf(parts, wordings),
    lexicon,
    shelf: shelfOf(entries, lexicon),
    planes: planesOf(entries, lexicon),
    exact: exactTexts(material.entries),
    not: notTexts(material.entries),
    spans: spansOf(material.entries),
  };
}

function partOf(tag: string, text: EntryText, read: FeaturesOf, wording: Wording): Part {
  const language = languageOf(tag);
  const featuresOf = (phrasing: string): Features =>
    keepFeatures(readPhrasing(words(phrasing), language, read, wording));
  // Planes are drawn phrasing by phrasing, so these have an order of their own as well.
  return { tag, text, questions: text.questions.toSorted().map(featuresOf), not: text.not.map(featuresOf) };
}

/**
 * Any entry's question may begin with "mikä": in a small FAQ it stands in one by chance and would then seem to tell
 * everything. So small words, and small words at the start or end, count as held by this share of the entries at least.
 */
const smallWordShare = 0.5;

/** How many entries hold each feature, chance in small FAQs evened out. */
function holders(entries: readonly (readonly Part[])[], read: FeaturesOf): ReadonlyMap<number, number> {
  const counts = new Map(entriesWith(entries));
  for (const language of new Set(entries.flat().flatMap(({ tag }) => languageOf(tag) ?? [])))
    for (const word of weakWordsOf(language))
      // Without its letter groups, which other words share.
      for (const feature of numbersOf(read([word], language, []))) {
        const count = counts.get(feature);
        if (count !== undefined) counts.set(feature, Math.max(count, smallWordShare * entries.length));
      }
  return counts;
}

/** How many entries hold each feature: an entry counts once, however many of its phrasings and languages hold it. */
function entriesWith(entries: readonly (readonly Part[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const parts of entries) {
    const held = new Set<number>();
    for (const question of parts.flatMap(({ questions }) => questions))
      for (const feature of numbersOf(question)) held.add(feature);
    for (const feature of held) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function shelfOf(entries: readonly (readonly Part[])[], lexicon: Lexicon): Shelf {
  const vectorOf = makeVectorOf(lexicon);
  const vectorsOf = (texts: readonly Features[]): readonly Vector[] =>
    texts.map((text) => keepVector(vectorOf(text)));
  const kinds = entries.flatMap((parts) => {
    const phrasings = parts.map(({ questions }) => vectorsOf(questions));
    return [phrasings.map(middle), phrasings.flat(), parts.flatMap(({ not }) => vectorsOf(not))];
  });
  const starts = new Uint32Array(kinds.length + 1);
  kinds.forEach((texts, at) => (starts[at + 1] = (starts[at] ?? 0) + texts.length));
  return { postings: invert(kinds.flat(), lexicon.features.length), starts };
}

function planesOf(entries: readonly (readonly Part[])[], lexicon: Lexicon): Planes {
  const vectorOf = makeVectorOf(lexicon);
  const rows = entries.map((parts) =>
    parts.flatMap(({ questions }) => questions.map((question) => rowOf(vectorOf(question)))),
  );
  return drawPlanes(rows, lexicon.features.length);
}

function vocabulariesOf(parts: readonly Part[], wordings: Wordings): readonly Vocabulary[] {
  const byTag = new Map<string, Map<string, number>>();
  for (const { tag, text } of parts) {
    const counts = byTag.get(tag) ?? new Map<string, number>();
    byTag.set(tag, counts);
    const said = [text.title, ...text.questions].flatMap(words);
    for (const word of asWritten(said, languageOf(tag), wordings(tag)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...byTag].map(([tag, counts]) => ({ tag, words: counts }));
}
