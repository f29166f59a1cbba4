import { expect, test } from "vitest";
import type { Features } from "../../../src/domain/matching/features.ts";
import { makeTally } from "../../../src/domain/matching/tally.ts";

const blocksOf = ({ numbers, counts, starts }: Features): readonly Record<string, number>[] =>
  Array.from({ length: starts.length - 1 }, (_, block) =>
    Object.fromEntries(
      [...numbers.subarray(starts[block], starts[block + 1])].map((feature, at) => [
        feature,
        counts[(starts[block] ?? 0) + at] ?? 0,
      ]),
    ),
  );

test("each feature stands once in its block, with how often it came", () => {
  const tally = makeTally(2);
  tally.begin();
  for (const feature of [7, 9, 7, 0xffffffff]) tally.add(feature);
  tally.endBlock();
  for (const feature of [9, 9]) tally.add(feature);
  tally.endBlock();
  expect(blocksOf(tally.counted())).toEqual([{ 7: 2, 9: 1, 4294967295: 1 }, { 9: 2 }]);
});

test("thousands of features are counted right, and nothing of them is left for the next text", () => {
  const tally = makeTally(2);
  const many = Array.from({ length: 5000 }, (_, at) => 1 + Math.imul(at, 2048));
  tally.begin();
  tally.add(3);
  tally.endBlock();
  for (const feature of [...many, ...many]) tally.add(feature >>> 0);
  tally.endBlock();
  const [first, second] = blocksOf(tally.counted());
  expect(first).toEqual({ 3: 1 });
  expect(Object.keys(second ?? {}).length).toBe(5000);
  expect(new Set(Object.values(second ?? {}))).toEqual(new Set([2]));
  tally.begin();
  tally.add(2049);
  tally.endBlock();
  tally.endBlock();
  expect(blocksOf(tally.counted())).toEqual([{ 2049: 1 }, {}]);
});
