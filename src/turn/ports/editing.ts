import type { Time } from "../../domain/conversation.ts";
import type { Decision } from "../../domain/decide.ts";
import type { EntryId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { Block } from "../../domain/markdown.ts";
import type { Explanation } from "../../domain/matching/explain/explanation.ts";

/*
 * What those who look after the FAQ may do with its files while the house runs. src/content does it; nothing here knows
 * where the files are.
 */

/**
 * One thing that is wrong in a content file, as a value: all of them are collected and reported at once. `message` says
 * what is wrong and what to do.
 */
export interface Problem {
  /** The path as the owner knows it: the folder's name as it was given, then the file's. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly severity: "error" | "warning";
  /** A stable word for programs: "duplicate-key". */
  readonly code: string;
  readonly message: string;
}

/** The longest file, in characters, that is taken apart while others wait: far above a topic, and 30 ms or so of work. */
export const maxEdited = 131_072;

/** A file as it stands. `base` names this state of it: other text, other base. */
export interface FileNow {
  readonly topic: string;
  readonly text: string;
  readonly base: string;
}

/** One entry in its file. */
export interface WrittenPlace {
  /** YAML by itself: without the dash before it and the blanks that all its lines begin with. */
  readonly yaml: string;
  /** Its first line in the file, from 1. */
  readonly line: number;
}

/** What is to be done with one entry of a file. */
export type EntryChange =
  | { readonly kind: "change" | "add"; readonly entry: EntryId; readonly yaml: string }
  | { readonly kind: "remove"; readonly entry: EntryId };

/** The lines of a file that an entry takes, from 1, and how many blanks stand before its keys. */
export interface Span {
  readonly line: number;
  readonly lastLine: number;
  readonly indent: number;
}

/** The file's text afterwards, or why there is none; every other entry stays byte for byte. */
export type Changed =
  /** `span` is null after a removal. */
  | { readonly ok: true; readonly text: string; readonly span: Span | null }
  /** gone: the entry isn't there. exists: it is there already. unreadable: the file's entries can't be told apart; mend it first. */
  | { readonly ok: false; readonly code: "gone" | "exists" | "unreadable" };

/** The entry that a check is about, and where it was put: what is broken there can't be found by reading. */
export interface CheckedEntry {
  readonly entry: EntryId;
  readonly span: Span | null;
}

/** A problem, with its place in the entry that was checked; nulls where it stands elsewhere. */
export interface PlacedProblem extends Problem {
  readonly at: { readonly line: number; readonly column: number } | null;
  /** "texts.fi.questions.2" */
  readonly path: string | null;
}

/** The channels whose manner is shown to those who write answers. */
export const channelsShown = ["directline", "messenger"] as const;
export type ShownChannel = (typeof channelsShown)[number];

/** What a customer of one channel would read of an entry in one language. */
export interface Preview {
  readonly language: string;
  readonly channel: ShownChannel;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a check tells; null: too many are being made, come again. */
export type Checked = {
  readonly problems: readonly PlacedProblem[];
  readonly preview: readonly Preview[];
} | null;

/** What came of writing a file. Only "ok" has changed anything. */
type Wrote =
  | { readonly ok: true }
  /** changed: it isn't as it was (`now` null: it is gone). not-writable: `why` tells what the system says. */
  | { readonly ok: false; readonly code: "changed"; readonly now: FileNow | null }
  | { readonly ok: false; readonly code: "not-writable"; readonly why: string };

/** What is served after files were changed: they, or still the version before for these problems. */
export interface Served {
  readonly outcome: "loaded" | "kept";
  readonly version: string;
  readonly problems: readonly Problem[];
}

/** What came of the last reading of all files, and since when the version serves that does. */
export interface ContentStatus extends Served {
  readonly loadedAt: Time;
}

/** The FAQ's files, for those who change them by the house. */
export interface FaqFiles {
  /** A file as it stands on the disk; null: there is none, it can't be read, or it is longer than `maxEdited`. */
  read(topic: string): Promise<FileNow | null>;
  /** Where an entry stands in a file's text; null where it doesn't. */
  placeOf(text: string, entry: EntryId): WrittenPlace | null;
  /** The entry's YAML with these fields: what is the same keeps its words and remarks. */
  rewrite(yaml: string | null, fields: Readonly<Record<string, unknown>>): string;
  /** The YAML's plain values; null when it is none. */
  plain(yaml: string): unknown;
  apply(text: string, change: EntryChange): Changed;
  /** What would be wrong if the file were so: of this file everything, of the others the errors. */
  check(topic: string, text: string, about: CheckedEntry | null): Promise<Checked>;
  /** Puts the text in the place of the file's whole, if that is still in the state `base`: all of it or nothing, whatever happens. */
  write(topic: string, base: string, text: string): Promise<Wrote>;
  /** Has the files read now, and answers what is served then. */
  reload(): Promise<Served>;
}

/** A line that a customer would read, and the buttons beneath it. */
export interface TriedLine {
  readonly text: string;
  readonly buttons: readonly string[];
  /** The text, read; null where it stands as it is. */
  readonly blocks: readonly Block[] | null;
}

/** What the bot would do with a first message, why, and what the customer would read. */
export interface Tried extends Explanation {
  readonly decision: Decision["do"];
  readonly reason: string;
  /** The lines on the website. */
  readonly lines: readonly TriedLine[];
  /** The same for each channel that is shown. */
  readonly channels: readonly { readonly channel: ShownChannel; readonly lines: readonly TriedLine[] }[];
}

/** Tries a message as a customer's first, on a page in that language, with what is served now. */
export type TryOut = (text: string, language: Language, now: Time) => Tried;
