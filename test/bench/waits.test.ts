import { expect, test } from "vitest";
import { makeArrivals, openMinutes } from "../../bench/waits/arrivals.ts";

test("made-up arrivals are the same by the same seed; whoever is taken was there, and nobody waits beyond the day", () => {
  const all = makeArrivals(1, 3);
  expect(makeArrivals(1, 3)).toEqual(all);
  expect(makeArrivals(2, 3)).not.toEqual(all);
  expect(all.filter(({ taken }) => taken).length).toBeGreaterThan(50);
  expect(all.filter(({ taken }) => !taken).length).toBeGreaterThan(5);
  for (const { came, minutes } of all) {
    expect(minutes).toBeGreaterThanOrEqual(0);
    expect(Math.floor((came + minutes - 1e-6) / openMinutes)).toBe(Math.floor(came / openMinutes));
  }
  const taken = all.filter((one) => one.taken).toSorted((one, other) => one.came - other.came);
  const starts = taken.map(({ came, minutes }) => came + minutes);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
});
