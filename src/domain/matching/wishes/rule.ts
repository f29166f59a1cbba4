import { remember } from "../remember.ts";
import type { WordClass } from "./word-class.ts";

/** A pattern of a wish: one word of each class `all`, in any order, within so many words of each other. */
export interface Rule<Name extends string> {
  readonly all: readonly Name[];
  readonly within: number;
  /** The rule says nothing where the message has a word of one of these classes. */
  readonly unless?: readonly Name[];
}

/** Makes the test whether words (without dots) match any of the rules. A word counts for one class of a rule at a time. */
export function makeTest<Name extends string>(
  rules: readonly Rule<Name>[],
  classes: Readonly<Record<Name, WordClass>>,
): (words: readonly string[]) => boolean {
  const all = [...new Set(rules.flatMap((rule) => [...rule.all, ...(rule.unless ?? [])]))];
  const namesOf = remember((word) => all.filter((name) => classes[name](word)));
  return (words) => {
    const places = placesOf(words, namesOf);
    return rules.some(
      ({ all: needed, within, unless }) =>
        needed.every((name) => places.has(name)) &&
        unless?.some((name) => places.has(name)) !== true &&
        standTogether(
          needed.map((name) => places.get(name) ?? []),
          within,
          [],
        ),
    );
  };
}

/** Where the words of each class stand. */
function placesOf<Name>(
  words: readonly string[],
  namesOf: (word: string) => readonly Name[],
): ReadonlyMap<Name, readonly number[]> {
  const places = new Map<Name, number[]>();
  words.forEach((word, at) => {
    for (const name of namesOf(word)) {
      const sofar = places.get(name);
      if (sofar === undefined) places.set(name, [at]);
      else sofar.push(at);
    }
  });
  return places;
}

/** Whether one place can be chosen from each list, all different and within so many words. */
function standTogether(
  lists: readonly (readonly number[])[],
  within: number,
  chosen: readonly number[],
): boolean {
  const [next, ...rest] = lists;
  if (next === undefined) return true;
  return next.some(
    (place) =>
      chosen.every((other) => other !== place && Math.abs(other - place) < within) &&
      standTogether(rest, within, [...chosen, place]),
  );
}
