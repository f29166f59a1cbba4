import type { Entry } from "../../faq.ts";
import { languageOf } from "../../language.ts";
import { makeFeaturesOf } from "../features.ts";
import type { Model } from "../model.ts";
import { meant, type Reading } from "../read-message.ts";
import { makeWordings, readPhrasing } from "../read-phrasing.ts";
import { words } from "../text.ts";
import { keepVector, makeVectorOf } from "../vector.ts";
import type { Vector } from "../vector.ts";
import type { Alike, Apart, Phrasing } from "./explanation.ts";

/** Compares a message and phrasings with each other, as the matcher does. */
export interface Likeness {
  /** The message as it is compared; one that names no matter is like nothing. */
  readonly of: (reading: Reading | null) => Vector;
  /** Of these phrasings the one that the message is most like; null where there is none. */
  readonly nearest: (message: Vector, among: readonly Phrasing[]) => Alike | null;
  /** Of the phrasings of two entries the two that are most alike. */
  readonly closest: (some: readonly Phrasing[], others: readonly Phrasing[]) => Apart["closest"];
}

const nothing: Vector = {
  places: new Uint32Array(0),
  values: new Float64Array(0),
  starts: Uint32Array.of(0),
};

/** Makes the comparer of single texts for one FAQ. */
export function makeLikeness({ lexicon, synonyms }: Model): Likeness {
  const read = makeFeaturesOf();
  const wordings = makeWordings(synonyms);
  const vectorOf = makeVectorOf(lexicon);
  const vectorOfText = ({ language, text }: Phrasing): Vector =>
    keepVector(vectorOf(readPhrasing(words(text), languageOf(language), read, wordings(language))));
  const nearest: Likeness["nearest"] = (message, among) =>
    highest(among.map((one) => ({ ...one, likeness: product(message, vectorOfText(one)) })));
  return {
    of: (reading) =>
      reading === null
        ? nothing
        : keepVector(vectorOf(read(meant(reading), reading.language, reading.distinct))),
    nearest,
    closest: (some, others) =>
      highest(
        some.flatMap((first) => {
          const vector = vectorOfText(first);
          const same = others.filter(({ language }) => language === first.language);
          const { likeness, ...second } = nearest(vector, same) ?? { likeness: -1 };
          return "entry" in second ? [{ first, second, likeness }] : [];
        }),
      ),
  };
}

/** Every question of an entry, or every message that it says it isn't. */
export const phrasingsOf = ({ id, texts }: Entry, kind: "questions" | "not"): readonly Phrasing[] =>
  Object.entries(texts).flatMap(([language, text]) =>
    text[kind].map((one) => ({ entry: id, language, text: one })),
  );

function highest<Of extends { readonly likeness: number }>(among: readonly Of[]): Of | null {
  return among.reduce<Of | null>(
    (best, one) => (best === null || one.likeness > best.likeness ? one : best),
    null,
  );
}

function product(one: Vector, other: Vector): number {
  const values = new Map<number, number>();
  one.places.forEach((place, at) => values.set(place, one.values[at] ?? 0));
  return other.places.reduce((sum, place, at) => sum + (values.get(place) ?? 0) * (other.values[at] ?? 0), 0);
}
