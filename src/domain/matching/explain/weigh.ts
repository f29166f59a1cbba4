import type { Time } from "../../conversation.ts";
import type { EntryId } from "../../ids.ts";
import { languageOf } from "../../language.ts";
import { makeFeaturesOf, mattersOf } from "../features.ts";
import { carriesMatter } from "../matcher.ts";
import type { Model } from "../model.ts";
import { makeNearest } from "../nearest.ts";
import { meant, type Reading } from "../read-message.ts";
import { stem } from "../stem.ts";
import { makeSynonyms } from "../synonyms.ts";
import { foldWord } from "../text.ts";
import { mostWords, type ReadWord } from "./explanation.ts";

/** So many entries are looked through for the two that a word is weighed for. */
const entriesLookedAt = 10;

/** The first entry and the second, where there are any. */
type Pair = readonly [EntryId | undefined, EntryId | undefined];

/** Tells what became of each word, and weighs it for two entries: by how much their scores fall without it. */
export type WeighWords = (reading: Reading | null, entries: Pair, now: Time) => readonly ReadWord[];

/** Makes the weigher of words: it asks the matcher's own scores again without each word, and has none of its own. */
export function makeWeighWords(model: Model): WeighWords {
  const featuresOf = makeFeaturesOf();
  const nearest = makeNearest(model, entriesLookedAt);
  const isKnown = makeIsKnown(model);
  const scoresOf = (reading: Reading, without: string | null, entries: Pair, now: Time) => {
    const words = reading.distinct.filter((word) => word !== without);
    const near =
      words.length === 0
        ? []
        : nearest(featuresOf(meant(reading, without), reading.language, words), now).near;
    return entries.map((entry) => near.find((one) => one.entry === entry)?.score ?? 0);
  };
  return (reading, pair, now) => {
    if (reading === null) return [];
    const [allFirst = 0, allSecond = 0] = scoresOf(reading, null, pair, now);
    const ownerMeans = makeSynonyms(model.synonyms[reading.tag] ?? {});
    const words = reading.distinct.slice(0, mostWords).map((said, at) => {
      const [forFirst = 0, forSecond = 0] = scoresOf(reading, said, pair, now);
      const brings = {
        forFirst: allFirst - forFirst,
        overSecond: allFirst - forFirst - (allSecond - forSecond),
      };
      const change = changeOf(reading, at, (word) => ownerMeans(word) !== null);
      return { ...change, counts: countsOf(change.read, reading, isKnown), ...brings };
    });
    const whole = words.reduce((sum, { forFirst }) => sum + Math.max(forFirst, 0), 0) || 1;
    return words.map((word) => ({
      ...word,
      forFirst: word.forFirst / whole,
      overSecond: pair[1] === undefined ? 0 : word.overSecond / whole,
    }));
  };
}

function changeOf(
  reading: Reading,
  at: number,
  isSynonym: (word: string) => boolean,
): Pick<ReadWord, "said" | "read" | "by"> {
  const said = reading.distinct[at] ?? "";
  const written = reading.written[at] ?? [];
  const read = written.map((word) => reading.mended.get(word) ?? word);
  if (read.join(" ") === said) return { said, read, by: null };
  if (written.join(" ") === said) return { said, read, by: "mended" };
  return { said, read, by: isSynonym(said) ? "synonym" : "spoken" };
}

function countsOf(read: readonly string[], reading: Reading, isKnown: IsKnown): ReadWord["counts"] {
  const telling = read.filter((word) => carriesMatter(word, reading.language));
  if (telling.length === 0) return "little";
  return telling.some((word) => isKnown(word, reading.tag)) ? "much" : "unknown";
}

type IsKnown = (word: string, tag: string) => boolean;

/** What the FAQ's words are about is gathered for the first message in a language. */
function makeIsKnown({ vocabularies }: Model): IsKnown {
  const mattersIn = (word: string, tag: string) => {
    const language = languageOf(tag);
    return mattersOf(foldWord(word), stem(word, language), language);
  };
  const known = new Map<string, ReadonlySet<string>>();
  return (word, tag) => {
    const words = vocabularies.find((one) => one.tag === tag)?.words ?? new Map<string, number>();
    const matters = known.get(tag) ?? new Set([...words.keys()].flatMap((one) => mattersIn(one, tag)));
    known.set(tag, matters);
    return words.has(word) || mattersIn(word, tag).some((matter) => matters.has(matter));
  };
}
