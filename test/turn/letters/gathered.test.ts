import { expect, test } from "vitest";
import { gathered } from "../../../src/turn/letters/gathered.ts";

const words = (...paragraphs: string[]) => ({ paragraphs, link: null });
const told = (...letters: readonly (readonly string[])[]) => {
  const [first = words(), ...later] = letters.map((paragraphs) => words(...paragraphs));
  return gathered(first, later).paragraphs;
};

test("letters that become one keep every word of theirs in order, and end once", () => {
  expect(told(["A", "foot"], ["B", "foot"], ["C", "foot"])).toEqual(["A", "B", "C", "foot"]);
  expect(told(["A", "more", "foot"], ["B", "more", "foot"])).toEqual(["A", "B", "more", "foot"]);
  expect(told(["A", "foot"], ["B", "link", "foot"])).toEqual(["A", "B", "link", "foot"]);
  expect(told(["A", "link", "foot"], ["B", "foot"])).toEqual(["A", "link", "B", "foot"]);
  expect(told(["A"], ["B"])).toEqual(["A", "B"]);
});

test("what was written twice is told twice", () => {
  expect(told(["Hei", "foot"], ["Hei", "foot"])).toEqual(["Hei", "Hei", "foot"]);
  expect(told(["Hei"], ["Hei"])).toEqual(["Hei", "Hei"]);
});
