import type { Entry } from "../faq.ts";
import type { Learnt } from "../learning.ts";
import type { Model } from "./model.ts";
import { sameTextKey, words } from "./text.ts";

const keyOf = (text: string): string => sameTextKey(words(text));

/** What owners have written: all titles and questions. */
const writtenIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ title, questions }) => [title, ...questions].map(keyOf)),
    ),
  );

/**
 * The entries as the matcher learns them: what evidence has confirmed stands behind their own questions. What an owner has
 * written goes before it: a text that is anybody's question or title, or among the entry's `not`, is left out, and so is one
 * in a language that the entry lacks.
 */
export function withLearnt(entries: readonly Entry[], learnt: readonly Learnt[]): readonly Entry[] {
  if (learnt.length === 0) return entries;
  const written = writtenIn(entries);
  const byEntry = Map.groupBy(
    learnt.filter(({ text }) => !written.has(keyOf(text))),
    ({ entry }) => entry,
  );
  return entries.map((entry) => {
    const more = byEntry.get(entry.id);
    return more === undefined ? entry : { ...entry, texts: textsWith(entry.texts, more) };
  });
}

function textsWith(texts: Entry["texts"], learnt: readonly Learnt[]): Entry["texts"] {
  const grown = Object.entries(texts).map(([tag, text]) => {
    const not = new Set(text.not.map(keyOf));
    const more = learnt.filter((one) => one.language === tag && !not.has(keyOf(one.text)));
    return [tag, { ...text, questions: [...text.questions, ...more.map((one) => one.text)] }] as const;
  });
  return Object.fromEntries(grown);
}

/**
 * Only an owner's own words are answered as they stand. What was learnt goes the way of any other message, so that a mere
 * "yes" or "what is it" still names no matter, whoever taught it.
 */
export function asWeak<Some extends Pick<Model, "exact">>(
  model: Some,
  entries: readonly Entry[],
  learnt: readonly Learnt[],
): Some {
  if (learnt.length === 0) return model;
  const written = writtenIn(entries);
  return { ...model, exact: new Map([...model.exact].filter(([key]) => written.has(key))) };
}
