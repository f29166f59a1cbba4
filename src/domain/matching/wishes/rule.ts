import { remember } from "../remember.ts";
import type { WordClass } from "./word-class.ts";

/** A pattern of a wish: one word of each class `all`, in any order, within so many words of each other. */
export interface Rule<Name extends string> {
  readonly all: readonly Name[];
  readonly within: number;
  /** The rule says nothing where the message has a word of one of these classes. */
  readonly unless?: readonly Name[];
}

/** A rule with each class by its number. */
interface NumberedRule {
  readonly all: readonly number[];
  readonly within: number;
  readonly unless: readonly number[];
}

/**
 * Makes the test whether words (without dots) match any of the rules. A word counts for one class of a rule at a time.
 * Hardly any rule has all its classes said, so that is looked at first, in one list that is used for message after message.
 */
export function makeTest<Name extends string>(
  rules: readonly Rule<Name>[],
  classes: Readonly<Record<Name, WordClass>>,
): (words: readonly string[]) => boolean {
  const names = [...new Set(rules.flatMap(({ all, unless = [] }) => [...all, ...unless]))];
  const numbersOf = (some: readonly Name[]): readonly number[] => some.map((name) => names.indexOf(name));
  const numbered = rules.map(({ all, within, unless = [] }): NumberedRule => ({
    all: numbersOf(all),
    within,
    unless: numbersOf(unless),
  }));
  const classesOf = remember((word) => numbersOf(names.filter((name) => classes[name](word))));
  const said = new Uint8Array(names.length);
  const isSaid = (one: number): boolean => said[one] === 1;
  return (words) => {
    said.fill(0);
    for (const word of words) for (const one of classesOf(word)) said[one] = 1;
    const placesOf = (one: number): readonly number[] =>
      words.flatMap((word, at) => (classesOf(word).includes(one) ? [at] : []));
    return numbered.some(
      ({ all, within, unless }) =>
        all.every(isSaid) && !unless.some(isSaid) && standTogether(all.map(placesOf), within, []),
    );
  };
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
