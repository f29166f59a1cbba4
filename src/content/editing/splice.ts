import { indented, placesOfEntries, type EntryPlace } from "./place-of-entry.ts";

/** A file's text with one entry changed. Everything else stays as it was, byte for byte. */
export interface Spliced {
  readonly text: string;
  /** Where the entry stands in it; null after it was taken out. */
  readonly at: Pick<EntryPlace, "start" | "line" | "indent"> | null;
}

/** missing: there is no such entry. exists: there is one already. unreadable: the file has no list of entries, one below another. */
export type NotSpliced = "missing" | "exists" | "unreadable";

/** The entry's text in the place of what stands there. */
export function replaceEntry(text: string, id: string, yaml: string): Spliced | NotSpliced {
  const found = findEntry(text, id);
  if (typeof found === "string") return found;
  const { start, end, line, indent } = found;
  return {
    text: text.slice(0, start) + inFile(text, yaml, indent) + text.slice(end),
    at: { start, line, indent },
  };
}

/** The entry behind the last one, set apart as those before it are. */
export function addEntry(text: string, id: string, yaml: string): Spliced | NotSpliced {
  const list = placesOfEntries(text);
  const last = list === null ? undefined : [...list.places.values()].at(-1);
  if (list?.end == null || last === undefined) return "unreadable";
  if (list.places.has(id)) return "exists";
  const before = [...list.places.values()].at(-2);
  const apart = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(before.end, last.dash)) ? "\n" : "";
  const dash = columnOf(text, last.dash);
  const indent = Math.max(last.indent, dash + 2);
  const head = withEnds(text, `\n${apart}${" ".repeat(dash)}-${" ".repeat(indent - dash - 1)}`);
  const end = list.end + ownRemarks(text, list.end, dash);
  const whole = text.slice(0, end) + head + inFile(text, yaml, indent) + text.slice(end);
  const start = end + head.length;
  return { text: whole, at: { start, line: whole.slice(0, start).split("\n").length, indent } };
}

/** The file without the entry, and without the remarks that stand right above it. */
export function removeEntry(text: string, id: string): Spliced | NotSpliced {
  const found = findEntry(text, id);
  if (typeof found === "string") return found;
  const { dash, end } = found;
  const from = startOfLine(text, dash) - remarksAbove(text, startOfLine(text, dash));
  const to = end + ownRemarks(text, end, columnOf(text, dash));
  return { text: text.slice(0, from) + text.slice(to).replace(/^\r?\n/, ""), at: null };
}

function findEntry(text: string, id: string): EntryPlace | "missing" | "unreadable" {
  const list = placesOfEntries(text);
  return list === null ? "unreadable" : (list.places.get(id) ?? "missing");
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);

/** How long the remarks are that stand behind the entry and further in than its dash: they are its own. */
function ownRemarks(text: string, end: number, dash: number): number {
  const found = new RegExp(`^([ \\t]*\\r?\\n {${dash + 1},}#[^\\r\\n]*)+`).exec(text.slice(end));
  return found?.[0].length ?? 0;
}

/** How long the remarks are that touch the line which begins at the offset. */
function remarksAbove(text: string, offset: number): number {
  let from = offset;
  while (from > 0) {
    const before = startOfLine(text, from - 1);
    if (!/^[ \t]*#/.test(text.slice(before, from))) break;
    from = before;
  }
  return offset - from;
}

/** An entry's text as it stands in this file: so far in, with the file's own ends of lines. */
const inFile = (text: string, yaml: string, indent: number): string =>
  withEnds(text, indented(yaml.replaceAll("\r\n", "\n").trimEnd(), indent));

const withEnds = (text: string, added: string): string =>
  text.includes("\r\n") ? added.replaceAll("\n", "\r\n") : added;
