import type { Entry } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import type { Postings } from "./postings.ts";
import type { Lexicon } from "./vector.ts";

/** What a matcher is built from. */
export interface Material {
  readonly entries: readonly Entry[];
}

/** The words of the FAQ in one language, and how often each stands in its questions and titles. */
export interface Vocabulary {
  /** The tag as the FAQ gives it ("fi"). */
  readonly tag: string;
  readonly words: ReadonlyMap<string, number>;
}

/** An inverted index over texts, with the entry (its place in `entries`) that each text belongs to. */
export interface Shelf {
  readonly postings: Postings;
  readonly entryOf: Uint32Array;
}

/** Everything that the matcher has learnt from the FAQ. Plain values only, so that a worker can post it. */
export interface Model {
  readonly entries: readonly EntryId[];
  readonly vocabularies: readonly Vocabulary[];
  readonly lexicon: Lexicon;
  /** The middle of an entry's phrasings in one language. */
  readonly centroids: Shelf;
  readonly phrasings: Shelf;
  /** Messages that look alike and are not the entry's. */
  readonly lookalikes: Shelf;
  /** From a title or question, as sameTextKey gives it, to its only entry. */
  readonly exact: ReadonlyMap<string, EntryId>;
}
