import type { WordClass } from "./word-class.ts";

/** A pattern of a wish: one word of each class `all`, in any order, within so many words of each other. */
export interface Rule<Name extends string> {
  readonly all: readonly Name[];
  readonly within: number;
  /** The rule says nothing where the message has a word of one of these classes. */
  readonly unless?: readonly Name[];
}

/** Whether the words (without dots) match any of the rules. A word counts for one class of a rule at a time. */
export function matchesAny<Name extends string>(
  words: readonly string[],
  rules: readonly Rule<Name>[],
  classes: Readonly<Record<Name, WordClass>>,
): boolean {
  const placesOf = new Map<Name, readonly number[]>();
  const places = (name: Name): readonly number[] => {
    const known = placesOf.get(name) ?? words.flatMap((word, at) => (classes[name](word) ? [at] : []));
    placesOf.set(name, known);
    return known;
  };
  return rules.some(
    ({ all, within, unless = [] }) =>
      !unless.some((name) => places(name).length > 0) && standTogether(all.map(places), within, []),
  );
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
