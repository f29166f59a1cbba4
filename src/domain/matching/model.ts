import type { Entry } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import type { Owner, Spans } from "./exact.ts";
import type { Planes } from "./planes.ts";
import type { Postings } from "./postings.ts";
import type { Synonyms } from "./synonyms.ts";
import type { Lexicon } from "./vector.ts";

/** What a matcher is built from. */
export interface Material {
  readonly entries: readonly Entry[];
  /** The owner's own words by language tag. */
  readonly synonyms?: Readonly<Record<string, Synonyms>>;
}

/** The words of the FAQ in one language, and how often each stands in its questions and titles. */
export interface Vocabulary {
  /** The tag as the FAQ gives it ("fi"). */
  readonly tag: string;
  readonly words: ReadonlyMap<string, number>;
}

/** How many kinds of texts an entry has on the shelf. */
export const shelfKinds = 3;

/**
 * An inverted index over all texts, entry after entry: first the middle of its phrasings in each language, then its
 * phrasings, then the messages that look alike and are not the entry's.
 */
export interface Shelf {
  readonly postings: Postings;
  /** The texts of entry e's kind k stand from starts[3e + k] to starts[3e + k + 1]. */
  readonly starts: Uint32Array;
}

/** Everything that the matcher has learnt from the FAQ. Plain values only, so that a worker can post it. */
export interface Model {
  readonly entries: readonly EntryId[];
  /** How many phrasings an entry has in each of its languages, on the average. */
  readonly phrasings: number;
  readonly synonyms: Readonly<Record<string, Synonyms>>;
  readonly vocabularies: readonly Vocabulary[];
  readonly lexicon: Lexicon;
  readonly shelf: Shelf;
  readonly planes: Planes;
  /** From a title or question, as sameTextKey gives it, to whose it is. */
  readonly exact: ReadonlyMap<string, Owner>;
  /** From what entries say they are not, in the same way, to these entries. */
  readonly not: ReadonlyMap<string, readonly EntryId[]>;
  readonly spans: Spans;
}
