import type { Time } from "../conversation.ts";
import { type Entry, type Faq, isForCustomers } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import { type Language, languages } from "../language.ts";
import type { Button } from "./voice.ts";

interface Reader {
  readonly language: Language;
  readonly now: Time;
  readonly faq: Faq;
}

/** An entry's name on a button: in the reader's language, else in the first one it has. */
export const titleOf = (id: EntryId, { language, faq }: Pick<Reader, "language" | "faq">): string =>
  textOf(entryOf(id, faq), language).title;

/** The language in which an entry is said to somebody who speaks `language`. */
export function tagOf(entry: Entry, language: Language): string {
  const order: readonly string[] = [language, ...languages, ...Object.keys(entry.texts)];
  return order.find((tag) => entry.texts[tag] !== undefined) ?? language;
}

/** An entry's text for somebody who speaks a language. Throws where it has none in any. */
export function textOf(entry: Entry, language: Language) {
  const text = entry.texts[tagOf(entry, language)];
  if (text === undefined) throw new Error(`Entry "${entry.id}" has no text in any language; lint its file.`);
  return text;
}

/** The entry of an id. Throws where the FAQ has none. */
export function entryOf(id: EntryId, faq: Faq): Entry {
  const entry = faq.get(id);
  if (entry === undefined)
    throw new Error(`Entry "${id}" is not in the FAQ; it may have gone with the last reload.`);
  return entry;
}

/** Buttons of those entries that hold now and have words in one of these languages, the first that they have: others help nobody. */
export const entriesIn = (
  tags: readonly string[],
  ids: readonly EntryId[],
  { faq, now }: Pick<Reader, "faq" | "now">,
): readonly Button[] =>
  ids.flatMap((id) => {
    if (!isForCustomers(id, faq, now)) return [];
    const title = tags.map((tag) => faq.get(id)?.texts[tag]?.title).find((found) => found !== undefined);
    return title === undefined ? [] : [{ title, name: "entry" as const }];
  });

/** The button of an entry. */
export const entryButton = (id: EntryId, reader: Pick<Reader, "language" | "faq">): Button => ({
  title: titleOf(id, reader),
  name: "entry",
});
