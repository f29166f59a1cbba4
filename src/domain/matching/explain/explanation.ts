import type { EntryId } from "../../ids.ts";
import type { Match, Thresholds } from "../match.ts";
import type { Understanding } from "../understanding.ts";

/** Why the bot understands a message as it does, for those who write the FAQ. Plain values only. */
export interface Explanation {
  readonly understanding: Understanding;
  /** What the confidences come to by the thresholds, with the entries alone that customers may be given. */
  readonly match: Match;
  readonly thresholds: Thresholds;
  /** The tag of the FAQ's language that the words were read in; null where they name no matter. */
  readonly readIn: string | null;
  /** Each word once, in the order of the message, at most `mostWords`. */
  readonly words: readonly ReadWord[];
  /** The title or question that the message is word for word. */
  readonly exact: Phrasing | null;
  /** The nearest entries, best first, at most three. */
  readonly nearest: readonly NearEntry[];
  /** What tells the first two apart; null where there is no second. */
  readonly apart: Apart | null;
  /** Messages that an entry says it isn't, and that this one is so like that the entry was left out. */
  readonly struck: readonly Alike[];
  /** What its owner may do about it, the likeliest first. */
  readonly mending: readonly Mending[];
}

/** More words than these are not weighed one by one: it bounds the time. */
export const mostWords = 40;

/** Two texts less alike than this have next to nothing in common. 0-1. */
export const chance = 0.2;

/** A text of an entry, with the tag of its language. */
export interface Phrasing {
  readonly entry: EntryId;
  readonly language: string;
  readonly text: string;
}

/** The same with how like it the message is, 0-1. */
export interface Alike extends Phrasing {
  readonly likeness: number;
}

/** What became of a word of the message. */
export interface ReadWord {
  readonly said: string;
  /** The words that it was read as; itself alone where nothing was changed. */
  readonly read: readonly string[];
  /** Whose doing that was: the owner's synonyms, the bot's spoken words, the mending of slips. */
  readonly by: "synonym" | "spoken" | "mended" | null;
  /** "little": it stands in anybody's questions. "unknown": no entry has anything that means the same. */
  readonly counts: "much" | "little" | "unknown";
  /** Its share of what all words bring the first entry, and how much more that is than what it brings the second. Below 0: it speaks against. */
  readonly forFirst: number;
  readonly overSecond: number;
}

export interface NearEntry {
  readonly entry: EntryId;
  readonly confidence: number;
  /** Its question that the message is most like. */
  readonly like: Alike | null;
  /** On trial: not for customers yet. */
  readonly isTrial: boolean;
}

export interface Apart {
  readonly second: EntryId;
  /** The words that speak most for the first over the second, and for the second over the first. */
  readonly forFirst: readonly string[];
  readonly forSecond: readonly string[];
  /** A question of each, the two that are most alike, and how much, 0-1. */
  readonly closest: { readonly first: Phrasing; readonly second: Phrasing; readonly likeness: number } | null;
}

/** One thing to change in the files. `language` is the tag of the text that it is about. */
export type Mending =
  /** If the entry is the right one: write the message among its questions. */
  | ({ readonly do: "add-question" } & Phrasing)
  /** If it is the wrong one: write the message among its `not`. */
  | ({ readonly do: "add-not" } & Phrasing)
  /** The message stands word for word in the entry: move it if another one is right. */
  | ({ readonly do: "move-question" } & Phrasing)
  /** If the entry is the right one after all: take this out of its `not`, or narrow it. */
  | ({ readonly do: "drop-not" } & Phrasing)
  /** Two questions of two entries are nearly the same: keep one, or say in each what is its own. */
  | { readonly do: "part"; readonly first: Phrasing; readonly second: Phrasing }
  /** The FAQ doesn't know the word: say which of its words it stands for. */
  | { readonly do: "add-synonym"; readonly language: string; readonly word: string }
  /** Nothing is near: write an entry, if this is to be answered. */
  | { readonly do: "new-entry" };
