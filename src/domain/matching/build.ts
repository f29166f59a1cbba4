import type { EntryText } from "../faq.ts";
import { languageOf } from "../language.ts";
import { exactTexts, notTexts, spansOf } from "./exact.ts";
import { inOrder, lessonOf, teach } from "./lesson.ts";
import type { Taught } from "./lesson.ts";
import type { Material, Model, Vocabulary } from "./model.ts";
import { learnNames } from "./names.ts";
import { phrasingsOf } from "./phrasings.ts";
import { makeWordings } from "./read-phrasing.ts";
import type { Wordings } from "./read-phrasing.ts";
import { asWritten } from "./spoken.ts";
import { words } from "./text.ts";
import { learnWishes } from "./wishes/learn.ts";
import type { Weights } from "./wishes/learn.ts";

/** A model without the parts that take long to learn, and that hold for more than one. */
export type Outline = Omit<Model, keyof Taught | "wishes">;

/** Learns all that the matcher needs from the FAQ: a pure function of the material, some seconds at 10,000 entries. */
export function build(material: Material, wishes: Weights = learnWishes()): Model {
  return { ...outline(material), ...teach(lessonOf(material)), wishes };
}

/** Learns what a lesson doesn't teach. */
export function outline(material: Material): Outline {
  const entries = inOrder(material.entries);
  const parts = entries.flatMap((entry) => Object.entries(entry.texts).map(([tag, text]) => ({ tag, text })));
  const synonyms = material.synonyms ?? {};
  const vocabularies = vocabulariesOf(parts, makeWordings(synonyms));
  return {
    entries: entries.map((entry) => entry.id),
    phrasings: parts.reduce((sum, { text }) => sum + text.questions.length, 0) / Math.max(parts.length, 1),
    synonyms,
    vocabularies,
    names: Object.fromEntries(vocabularies.map((one) => [one.tag, learnNames(one)])),
    exact: exactTexts(material.entries),
    not: notTexts(material.entries),
    spans: spansOf(material.entries),
  };
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
