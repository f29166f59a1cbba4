import type { Entry } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import type { Owner, Spans } from "./exact.ts";
import type { Names } from "./names.ts";
import type { Postings } from "./postings.ts";
import type { Rows } from "./rows.ts";
import type { Synonyms } from "./synonyms.ts";
import type { Lexicon } from "./vector.ts";
import type { Weights } from "./wishes/learn.ts";

/** What a matcher is built from. */
export interface Material {
  readonly entries: readonly Entry[];
  /** The owner's own words by language tag. */
  readonly synonyms?: Readonly<Record<string, Synonyms>>;
}

/** The words of the FAQ in one language, and how often each stands in its texts. */
export interface Vocabulary {
  /** The tag as the FAQ gives it ("fi"). */
  readonly tag: string;
  readonly words: ReadonlyMap<string, number>;
}

/**
 * A FAQ of fewer entries is learnt as if it had so many, the others saying nothing that it says: else each word of a single
 * entry would tell as much as any other, and whatever is written would be the entry's.
 */
export const fewestEntries = 20;

/** All texts of the FAQ, and the planes between its entries. */
export interface Shelf {
  /**
   * What a message is compared with: first the middles, then the plane of each entry, then, unless the FAQ is large, the texts.
   * By place, since a message has few places and a plane has many.
   */
  readonly index: Postings;
  /** For each entry the middle of its phrasings in each language: entry e's stand from middleStarts[e] to [e + 1]. */
  readonly middleStarts: Uint32Array;
  /**
   * The phrasings, entry after entry, and behind each entry's the messages that look alike and are not the entry's: entry e's
   * phrasings stand from textStarts[2e] to [2e + 1], its others from there to [2e + 2].
   */
  readonly textStarts: Uint32Array;
  /** In a large FAQ a message is compared with the texts of the entries whose middles are near, one by one; else null. */
  readonly texts: Rows | null;
  /** How far above each entry's plane a message stands before its words count. */
  readonly offsets: Float32Array;
}

/** Everything that the matcher has learnt from the FAQ. Plain values only, so that a worker can post it. */
export interface Model {
  readonly entries: readonly EntryId[];
  /** How many phrasings an entry has in each of its languages, on the average. */
  readonly phrasings: number;
  readonly synonyms: Readonly<Record<string, Synonyms>>;
  readonly vocabularies: readonly Vocabulary[];
  /** By tag. */
  readonly names: Readonly<Record<string, Names>>;
  readonly lexicon: Lexicon;
  readonly shelf: Shelf;
  /** From a title or question, as sameTextKey gives it, to whose it is. */
  readonly exact: ReadonlyMap<string, Owner>;
  /** From what entries say they are not, in the same way, to these entries. */
  readonly not: ReadonlyMap<string, readonly EntryId[]>;
  readonly spans: Spans;
  /** The same for every FAQ; here because learning takes longer than a server may stand still. */
  readonly wishes: Weights;
}
