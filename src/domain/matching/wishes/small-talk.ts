import { remember } from "../remember.ts";
import { fold } from "../text.ts";
import { looseKindsIn } from "./loose-talk.ts";
import { courtesies, sayings, softeners } from "./sayings.ts";
import type { Said } from "./sayings.ts";

/** A longer message says something else too. Words. */
const longest = 12;

/**
 * The kind that answers best when a message holds several: "kiitos, moi moi" is a goodbye, and "ok kiitos" an okay, for it
 * may answer what an agent asked.
 */
const byWeight: readonly Said[] = [
  "are-you-a-bot",
  "how-are-you",
  "goodbye",
  "okay",
  "thanks",
  "praise",
  "testing",
  "greeting",
];

interface Saying {
  /** Null for a courtesy, which says nothing by itself. */
  readonly kind: Said | null;
  readonly words: readonly string[];
}

const folded = (lines: readonly string[]): readonly string[] => fold(lines.join(", ")).split(", ");
const soft = new Set(fold(softeners).split(" "));

/** Of a saying that stands in two lists, the later one holds. */
const kindOf = new Map<string, Said | null>([
  ...folded(courtesies).map((saying) => [saying, null] as const),
  ...byWeight.flatMap((kind) => folded(sayings[kind]).map((saying) => [saying, kind] as const)),
]);

/** By their first word, the longest first. */
const sayingsFrom: ReadonlyMap<string | undefined, readonly Saying[]> = Map.groupBy(
  [...kindOf]
    .map(([saying, kind]) => ({ kind, words: saying.split(" ") }))
    .sort((one, other) => other.words.length - one.words.length),
  ({ words }) => words[0],
);

/** The word without dots, and a letter that is held down ("moiiii") once. */
const plain = remember((word) => fold(word).replaceAll(/(.)\1{2,}/gu, "$1"));

/** The small talk that a message consists of, or null when it says anything else. */
export function smallTalkIn(words: readonly string[]): Said | null {
  if (words.length > longest) return null;
  const said = words.map(plain);
  return heaviest(kindsIn(said)) ?? heaviest(looseKindsIn(said));
}

function heaviest(kinds: ReadonlySet<Said | null> | null): Said | null {
  if (kinds === null) return null;
  // "Paljon" and "for your help" belong to a thank-you or an okay; alone they are half a sentence.
  if (kinds.has(null) && !kinds.has("thanks") && !kinds.has("okay")) return null;
  return byWeight.find((kind) => kinds.has(kind)) ?? null;
}

/** The kinds of the sayings that the words consist of, null when a word belongs to none. */
function kindsIn(said: readonly string[]): ReadonlySet<Said | null> | null {
  const kinds = new Set<Said | null>();
  let at = 0;
  while (at < said.length) {
    const saying = sayingAt(said, at);
    if (saying !== undefined) kinds.add(saying.kind);
    else if (!soft.has(said[at] ?? "")) return null;
    at += saying?.words.length ?? 1;
  }
  return kinds;
}

/** The longest saying that begins at this word. */
function sayingAt(said: readonly string[], at: number): Saying | undefined {
  return sayingsFrom
    .get(said[at])
    ?.find(({ words }) => words.every((word, distance) => word === said[at + distance]));
}
