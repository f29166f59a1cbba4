import { expect, test } from "vitest";
import { makeFeaturesOf } from "../../../src/domain/matching/features.ts";

const read = makeFeaturesOf();
const blockOf = (word: string, block: number): readonly number[] => {
  const { numbers, starts } = read([word], null);
  return [...numbers.subarray(starts[block], starts[block + 1])];
};

const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const words = letters.flatMap((first) => letters.map((second) => first + second));

/** The words of which something in block `one` is mistaken for another word's something in block `other`. */
function mistaken(one: number, other: number): readonly string[] {
  const others = new Set(words.flatMap((word) => blockOf(word, other)));
  return words.filter((word) => blockOf(word, one).some((feature) => others.has(feature)));
}

test("a word is never mistaken for the stem of another", () => {
  expect(mistaken(0, 1)).toEqual([]);
});

test("a word or a stem is never mistaken for a pair of letters", () => {
  expect([...mistaken(0, 4), ...mistaken(1, 4)]).toEqual([]);
});
