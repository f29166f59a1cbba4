import { languageOf } from "../language.ts";
import { blockWeights } from "./features.ts";
import type { Features, FeaturesOf } from "./features.ts";
import { readPhrasing } from "./read-phrasing.ts";
import type { Wordings } from "./read-phrasing.ts";
import { withRoom } from "./room.ts";
import { words } from "./text.ts";

/** An entry's texts in one language, as they are learnt. */
export interface LessonText {
  readonly tag: string;
  readonly phrasings: readonly string[];
  readonly not: readonly string[];
}

/** The features of many texts, which stand in few long lists: 10,000 entries have millions. */
interface Texts {
  readonly add: (text: Features) => void;
  /** The features of the text that was added as the `at`th. */
  readonly at: (at: number) => Features;
  readonly size: () => number;
}

/** Which texts an entry has in one language: phrasings from `first` to `end`, and `not` from there to `last`. */
interface Part {
  readonly first: number;
  readonly end: number;
  readonly last: number;
}

export interface TextsOfEntries {
  readonly features: Pick<Texts, "at">;
  /** By entry. */
  readonly parts: readonly (readonly Part[])[];
}

/** Reads the texts that are learnt. */
export function readTexts(
  entries: readonly (readonly LessonText[])[],
  read: FeaturesOf,
  wordings: Wordings,
): TextsOfEntries {
  const features = makeTexts();
  const add = (tag: string, texts: readonly string[]): number => {
    for (const text of texts) features.add(readPhrasing(words(text), languageOf(tag), read, wordings(tag)));
    return features.size();
  };
  const parts = entries.map((entry) =>
    entry.map(({ tag, phrasings, not }) => {
      const first = features.size();
      const end = add(tag, phrasings);
      return { first, end, last: add(tag, not) };
    }),
  );
  return { features, parts };
}

const firstSize = 10_000;

function makeTexts(): Texts {
  let numbers = new Uint32Array(firstSize);
  let counts = new Uint16Array(firstSize);
  /** Each text's blocks, as Features has them, shifted to where the text stands. */
  let starts = new Uint32Array(firstSize);
  let texts = 0;
  let end = 0;
  const blocks = blockWeights.length;
  return {
    add: (text) => {
      const size = text.starts[blocks] ?? 0;
      numbers = withRoom(numbers, end + size, Uint32Array);
      counts = withRoom(counts, end + size, Uint16Array);
      starts = withRoom(starts, (texts + 1) * (blocks + 1), Uint32Array);
      numbers.set(text.numbers.subarray(0, size), end);
      counts.set(text.counts.subarray(0, size), end);
      for (let block = 0; block <= blocks; block++)
        starts[texts * (blocks + 1) + block] = end + (text.starts[block] ?? 0);
      end += size;
      texts++;
    },
    at: (at) => ({ numbers, counts, starts: starts.subarray(at * (blocks + 1), (at + 1) * (blocks + 1)) }),
    size: () => texts,
  };
}
