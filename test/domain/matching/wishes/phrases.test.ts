import { expect, test } from "vitest";
import { makeRandom } from "../../../../src/domain/matching/random.ts";
import { unfold } from "../../../../src/domain/matching/wishes/phrases.ts";

const grammar = `
want = I want|may I have
---
<want> {a|the} cake{ now|}
cake
`;

test("a pattern unfolds into different sentences of its slots and choices, the same ones for the same chance", () => {
  const sentences = unfold(grammar, 50, makeRandom(1));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.toSorted()).toEqual(
    ["I want", "may I have"]
      .flatMap((want) => ["a", "the"].flatMap((one) => [`${want} ${one} cake`, `${want} ${one} cake now`]))
      .concat("cake")
      .toSorted(),
  );
  expect(unfold(grammar, 50, makeRandom(1))).toEqual(sentences);
});
