import { expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import { confidencesOf } from "../../../src/domain/matching/confidence.ts";
import type { Circumstances } from "../../../src/domain/matching/confidence.ts";

const near = [0.5, 0.45].map((score, at) => ({ entry: entryId(`e${at}`), score, nearness: 0.4 }));
const usual: Circumstances = { language: "fi", phrasings: 8, entries: 40, words: 4, known: 1 };
const first = (other: Partial<Circumstances>): number =>
  confidencesOf(near, { ...usual, ...other })[0]?.confidence ?? 0;

test("the fewer words a message has, the more the first entry shares with the second", () => {
  const byWords = [1, 2, 3, 4].map((words) => first({ words }));
  expect(byWords).toEqual(byWords.toSorted((one, other) => one - other));
  expect(first({ words: 1 })).toBeLessThan(first({ words: 2 }));
  expect(first({ words: 9 })).toBe(first({ words: 4 }));
});

test("words that the FAQ lacks bring all scores together, so what is left between two counts more", () => {
  expect(first({ known: 0.5 })).toBeGreaterThan(first({ known: 1 }));
  expect(first({ known: 0 })).toBe(first({ known: 0.1 }));
});

test("all confidences together are the chance that the FAQ knows the matter, whatever tells entries apart", () => {
  const sumOf = (other: Partial<Circumstances>): number =>
    confidencesOf(near, { ...usual, ...other }).reduce((sum, { confidence }) => sum + confidence, 0);
  expect(sumOf({ words: 1, known: 0.3 })).toBeCloseTo(sumOf({}), 9);
  expect(sumOf({})).toBeLessThan(1);
});
