import { expect, test } from "vitest";
import { isRising, periodsAt, usualOf } from "../../src/domain/rising.ts";

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 25, 12);

test("the hours up to now are compared with the same hours of the weeks before", () => {
  const [today, ...before] = periodsAt(now, 0);
  expect(today).toEqual({ from: now - 3 * hour, until: now });
  expect(before.map(({ until }) => (now - until) / hour)).toEqual([168, 336, 504, 672]);
});

test("a week that the log doesn't know as a whole tells nothing of what is usual", () => {
  const first = now - 14 * 24 * hour - 3 * hour;
  expect(periodsAt(now, first)).toHaveLength(3);
  expect(periodsAt(now, first + 1)).toHaveLength(2);
  expect(periodsAt(now, null)).toHaveLength(1);
});

test("many more customers than usual are a rise, a few more are not", () => {
  expect(isRising(12, [1, 0, 2, 1])).toBe(true);
  expect(isRising(5, [1, 0, 2, 1])).toBe(false);
  expect(isRising(60, [50, 55, 45, 50])).toBe(false);
  expect(isRising(100, [50, 55, 45, 50])).toBe(true);
});

test("a topic that nobody knew rises with a handful of customers, and never in a house without a week behind it", () => {
  expect(usualOf([0, 0, 0, 0])).toBe(0.25);
  expect(isRising(5, [0, 0, 0, 0])).toBe(true);
  expect(isRising(3, [0, 0, 0, 0])).toBe(false);
  expect(isRising(500, [])).toBe(false);
});

test("at the usual rate it cries wolf in one of 10,000 looks at most", () => {
  for (const rate of [1, 4, 20]) {
    const chance = Array.from({ length: 200 }, (_, count) => count)
      .filter((count) => isRising(count, [rate, rate, rate, rate - 1]))
      .reduce((sum, count) => sum + poisson(count, rate), 0);
    expect(chance).toBeLessThan(1e-4);
    expect(chance).toBeGreaterThan(0);
  }
});

const poisson = (count: number, rate: number): number =>
  Array.from({ length: count }, (_, at) => rate / (at + 1)).reduce(
    (sofar, one) => sofar * one,
    Math.exp(-rate),
  );
