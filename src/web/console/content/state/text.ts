import type { EntryAnswer, WrittenEntry } from "../../../../console/protocol.ts";

/** One entry as somebody writes it: in the fields of the form, or as the YAML of its file. */
export type Text =
  | { readonly kind: "form"; readonly entry: WrittenEntry }
  | { readonly kind: "yaml"; readonly yaml: string };

export type EntryText = WrittenEntry["texts"][string];

const blank: EntryText = { title: "", questions: [] };

/** What an entry says in a language; nothing yet where it has no such text. */
export const textIn = ({ texts }: WrittenEntry, language: string): EntryText => texts[language] ?? blank;

/** The entry with one thing said otherwise in a language. */
export const withText = (entry: WrittenEntry, language: string, more: Partial<EntryText>): WrittenEntry => ({
  ...entry,
  texts: { ...entry.texts, [language]: { ...textIn(entry, language), ...more } },
});

/** The entry without what is empty: a field left blank stands nowhere in the file. */
export function tidy(entry: WrittenEntry): WrittenEntry {
  const texts = Object.entries(entry.texts).flatMap(([language, text]) => {
    const tidied = { ...withoutBlanks(text), title: text.title.trim(), questions: lines(text.questions) };
    return saysNothing(tidied) ? [] : [[language, tidied] as const];
  });
  return { ...withoutBlanks(entry), id: entry.id, texts: Object.fromEntries(texts) };
}

const saysNothing = (text: EntryText): boolean =>
  text.title === "" && text.questions.length === 0 && Object.keys(text).length === 2;

function withoutBlanks<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
    const tidied = tidyValue(value);
    return tidied === undefined ? [] : [[key, tidied] as const];
  });
  // The same keys or fewer, each with a value of its kind.
  return Object.fromEntries(kept) as Fields;
}

function tidyValue(value: unknown): unknown {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) return lines(value).length === 0 ? undefined : lines(value);
  if (typeof value !== "object" || value === null) return value;
  const tidied = withoutBlanks(value);
  return Object.keys(tidied).length === 0 ? undefined : tidied;
}

const lines = (list: readonly unknown[]): string[] =>
  list.flatMap((line) => (typeof line === "string" && line.trim() !== "" ? [line.trim()] : []));

/** What is sent of a text. */
export const sent = (text: Text): { readonly entry: WrittenEntry } | { readonly yaml: string } =>
  text.kind === "form" ? { entry: tidy(text.entry) } : { yaml: text.yaml };

/** The same words, whatever is blank in between. */
export const sameText = (one: Text, other: Text): boolean =>
  JSON.stringify(sent(one)) === JSON.stringify(sent(other));

type Source = Pick<EntryAnswer, "entry" | "yaml" | "draft">;

/** What the server has of it in one of the two ways; null where it can't be shown so. A draft goes before the file. */
export function textOf({ entry, yaml, draft }: Source, kind: Text["kind"]): Text | null {
  const from = draft === null || draft.kind === "remove" ? { entry, yaml } : draft;
  if (kind === "yaml") return from.yaml === null ? null : { kind, yaml: from.yaml };
  return from.entry === null ? null : { kind, entry: from.entry };
}

/** An entry as lines that people compare: names of fields, and what stands in them. */
export function asLines(text: Text): readonly string[] {
  if (text.kind === "yaml") return text.yaml.trimEnd().split("\n");
  return linesOf(tidy(text.entry));
}

function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => `- ${String(item)}`);
  if (typeof value !== "object" || value === null) return String(value).split("\n");
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const inside = linesOf(inner);
    const isShort = typeof inner !== "object" && inside.length === 1;
    return isShort ? [`${key}: ${inside[0] ?? ""}`] : [`${key}:`, ...inside.map((line) => `  ${line}`)];
  });
}
