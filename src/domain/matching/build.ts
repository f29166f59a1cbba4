import type { EntryText } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import { languageOf } from "../language.ts";
import type { Language } from "../language.ts";
import { features, wholeWordFeatures } from "./features.ts";
import type { Features } from "./features.ts";
import { functionWordsOf } from "./function-words.ts";
import type { Material, Model, Shelf, Vocabulary } from "./model.ts";
import { invert } from "./postings.ts";
import { sameTextKey, words } from "./text.ts";
import { makeLexicon, middle, vectorsOf } from "./vector.ts";
import type { Lexicon, Vector } from "./vector.ts";

/** One entry in one language, taken apart. */
interface Part {
  readonly entry: number;
  readonly tag: string;
  readonly text: EntryText;
  readonly questions: readonly Features[];
  readonly not: readonly Features[];
}

/** Learns all that the matcher needs from the FAQ: a pure function of the material, some seconds at 10,000 entries. */
export function build(material: Material): Model {
  const parts = material.entries.flatMap((entry, at) =>
    Object.entries(entry.texts).map(([tag, text]) => partOf(at, tag, text)),
  );
  const lexicon = makeLexicon(holders(parts, material.entries.length), material.entries.length);
  const vectors = parts.map((part) => part.questions.map((question) => vectorsOf(question, lexicon)));
  return {
    entries: material.entries.map((entry) => entry.id),
    vocabularies: vocabulariesOf(parts),
    lexicon,
    centroids: shelf(parts, (_, at) => [centroid(vectors[at] ?? [])], lexicon),
    phrasings: shelf(parts, (_, at) => vectors[at] ?? [], lexicon),
    lookalikes: shelf(parts, (part) => part.not.map((text) => vectorsOf(text, lexicon)), lexicon),
    exact: exactTexts(material),
  };
}

function partOf(entry: number, tag: string, text: EntryText): Part {
  const language: Language | null = languageOf(tag);
  const featuresOf = (phrasing: string): Features => features(words(phrasing), language);
  return { entry, tag, text, questions: text.questions.map(featuresOf), not: text.not.map(featuresOf) };
}

/**
 * Any entry's question may begin with "mikä": in a small FAQ it stands in one by chance and would then seem to tell
 * everything. So small words, and small words at the start or end, count as held by this share of the entries at least.
 */
const smallWordShare = 0.5;

/** How many entries hold each feature, chance in small FAQs evened out. */
function holders(parts: readonly Part[], entries: number): ReadonlyMap<number, number> {
  const counts = new Map(entriesWith(parts));
  for (const language of new Set(parts.flatMap(({ tag }) => languageOf(tag) ?? [])))
    for (const word of functionWordsOf(language))
      for (const feature of wholeWordFeatures(word, language)) {
        const count = counts.get(feature);
        if (count !== undefined) counts.set(feature, Math.max(count, smallWordShare * entries));
      }
  return counts;
}

/** How many entries hold each feature: an entry counts once, however many of its phrasings and languages hold it. */
function entriesWith(parts: readonly Part[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const lastEntry = new Map<number, number>();
  for (const { entry, questions } of parts)
    for (const question of questions)
      for (const feature of question.flatMap((block) => [...block.keys()])) {
        if (lastEntry.get(feature) === entry) continue;
        lastEntry.set(feature, entry);
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
  return counts;
}

function centroid(phrasings: readonly (readonly Vector[])[]): readonly Vector[] {
  const blocks = phrasings[0] ?? [];
  return blocks.map((_, block) => middle(phrasings.flatMap((vectors) => vectors[block] ?? [])));
}

function shelf(
  parts: readonly Part[],
  rowsOf: (part: Part, at: number) => readonly (readonly Vector[])[],
  lexicon: Lexicon,
): Shelf {
  const rows = parts.flatMap((part, at) =>
    rowsOf(part, at).map((vectors) => ({ entry: part.entry, vectors })),
  );
  return {
    postings: invert(
      rows.map((row) => row.vectors),
      lexicon.features.length,
    ),
    entryOf: Uint32Array.from(rows, (row) => row.entry),
  };
}

function vocabulariesOf(parts: readonly Part[]): readonly Vocabulary[] {
  const byTag = new Map<string, Map<string, number>>();
  for (const { tag, text } of parts) {
    const counts = byTag.get(tag) ?? new Map<string, number>();
    byTag.set(tag, counts);
    for (const word of [text.title, ...text.questions].flatMap(words))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...byTag].map(([tag, counts]) => ({ tag, words: counts }));
}

/** A question that two entries share points to neither; a title, being a button's words, points to its own entry. */
function exactTexts(material: Material): ReadonlyMap<string, EntryId> {
  const owners = new Map<string, EntryId | null>();
  const texts = material.entries.flatMap(({ id, texts }) =>
    Object.values(texts).map((text) => ({ id, text })),
  );
  for (const { id, text } of texts)
    for (const key of new Set(text.questions.map(sameTextKey)))
      owners.set(key, !owners.has(key) || owners.get(key) === id ? id : null);
  for (const { id, text } of texts) owners.set(sameTextKey(text.title), id);
  return new Map([...owners].flatMap(([key, id]) => (id === null || key === "" ? [] : [[key, id] as const])));
}
