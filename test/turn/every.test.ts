import { expect, test } from "vitest";
import { makeEvery } from "../../src/turn/every.ts";

const minute = 60_000;
const hour = 60 * minute;

test("it is time at once, and then no sooner than after the whole of it", () => {
  const isTime = makeEvery(minute);
  expect([0, 1, minute - 1, minute, minute + 1, 2 * minute].map(isTime)).toEqual([
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test("the first time waits as long as it is told, though that is longer than all others", () => {
  const isTime = makeEvery(minute, hour, 5 * minute);
  expect([0, 1, 4, 5, 5.5, 6].map((at) => isTime(hour + at * minute))).toEqual([
    false,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test.each([
  ["back by an hour", -hour],
  ["back by a day", -24 * hour],
  ["forward by a day", 24 * hour],
])("a clock that is set %s doesn't hold it up", (_, jump) => {
  const began = 100 * hour;
  const isTime = makeEvery(minute);
  expect(isTime(began)).toBe(true);
  expect([0, 1, minute].map((later) => isTime(began + jump + later))).toEqual([true, false, true]);
});
