import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stay } from "../../../src/domain/queue/wait.ts";
import { waitRange } from "../../../src/domain/queue/wait.ts";

const took = (minutes: number, ahead = 1): Stay => ({ minutes, taken: true, ahead });
const gaveUp = (minutes: number, ahead = 1): Stay => ({ minutes, taken: false, ahead });
const upTo = (many: number, make: (n: number) => Stay) => Array.from({ length: many }, (_, n) => make(n + 1));

describe("the range of a wait", () => {
  test("is not told while too few were taken", () => {
    expect(waitRange(upTo(11, took), 1)).toBeNull();
    expect(waitRange([...upTo(11, took), ...upTo(40, gaveUp)], 1)).toBeNull();
  });
  test("holds nine of ten of those who were taken lately", () => {
    expect(waitRange(upTo(20, took), 1)).toEqual({ low: 1, high: 19 });
    expect(waitRange(upTo(20, took), 1, 0, 0.5)).toEqual({ low: 5, high: 15 });
  });
  test("is longer where people gave up than where they were left out", () => {
    const taken = upTo(20, took);
    const without = waitRange(taken, 1);
    const withThem = waitRange([...taken, ...upTo(10, (n) => gaveUp(n + 8))], 1);
    expect(withThem?.high).toBeGreaterThan(without?.high ?? NaN);
  });
  test("is not told where those who waited longest all gave up", () => {
    expect(waitRange([...upTo(20, took), ...upTo(10, () => gaveUp(60))], 1)).toBeNull();
  });
  test("goes by those who began about as far back", () => {
    const short = upTo(60, () => took(3, 0));
    const long = upTo(60, () => took(30, 9));
    expect(waitRange([...short, ...long], 0)).toEqual({ low: 3, high: 4 });
    expect(waitRange([...short, ...long], 9)).toEqual({ low: 30, high: 31 });
  });
  test("from here on goes by those who waited as long", () => {
    const stays = upTo(40, took);
    expect(waitRange(stays, 1, 20)).toEqual({ low: 1, high: 19 });
  });
});

test("a range is whole minutes, its low end below its high end, whatever was measured", () => {
  const stay = fc.record({
    minutes: fc.double({ min: 0, max: 600, noNaN: true }),
    taken: fc.boolean(),
    ahead: fc.nat(50),
  });
  fc.assert(
    fc.property(
      fc.array(stay, { maxLength: 120 }),
      fc.nat(50),
      fc.double({ min: 0, max: 60, noNaN: true }),
      (stays, ahead, waited) => {
        const range = waitRange(stays, ahead, waited);
        if (range === null) return;
        expect([Number.isInteger(range.low), Number.isInteger(range.high)]).toEqual([true, true]);
        expect(range.low).toBeGreaterThanOrEqual(1);
        expect(range.high).toBeGreaterThan(range.low);
      },
    ),
  );
});
