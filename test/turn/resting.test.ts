import { expect, test } from "vitest";
import { makeResting } from "../../src/turn/resting.ts";

test("what failed rests for a minute, the others go on, and then it has its turn again", async () => {
  let now = 0;
  const faults: unknown[] = [];
  const resting = makeResting<string>(
    () => now,
    (error) => faults.push(error),
  );
  const broken = new Error("broken");
  expect(await resting.attempt("one", () => Promise.reject(broken))).toBe(false);
  expect(await resting.attempt("other", async () => true)).toBe(true);
  expect(faults).toEqual([broken]);
  now = 59_999;
  expect(["one", "other"].filter(resting.isFree)).toEqual(["other"]);
  expect(resting.count()).toBe(1);
  now = 60_000;
  expect(["one", "other"].filter(resting.isFree)).toEqual(["one", "other"]);
  expect(resting.count()).toBe(0);
});

test.each([
  ["an hour", 3_600_000],
  ["a day", 86_400_000],
])("a clock that is set back by %s ends the rest", async (_, back) => {
  let now = 10 * 86_400_000;
  const resting = makeResting<string>(
    () => now,
    () => {},
  );
  await resting.attempt("one", () => Promise.reject(new Error("broken")));
  expect(resting.isFree("one")).toBe(false);
  now -= back;
  expect([resting.isFree("one"), resting.count()]).toEqual([true, 0]);
});
