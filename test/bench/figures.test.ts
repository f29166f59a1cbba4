import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as figures from "../../bench/match/figures.ts";
import type { Verdict } from "../../bench/match/figures.ts";

const verdict = (truth: string | null, guess: string | null, confidence: number): Verdict => ({
  truth,
  guess,
  confidence,
});

const someVerdicts = fc.array(
  fc.record({
    truth: fc.constantFrom("a", "b", "c", null),
    guess: fc.constantFrom("a", "b", "c"),
    confidence: fc.integer({ min: 1, max: 9 }).map((tenth) => tenth / 10),
  }),
  { minLength: 1, maxLength: 30 },
);

describe("AUROC", () => {
  test("is 1 when every message with an entry is surer, 0 when none is, half when all are alike", () => {
    expect(figures.auroc([0.8, 0.9], [0.1, 0.7])).toBe(1);
    expect(figures.auroc([0.1], [0.2, 0.3])).toBe(0);
    expect(figures.auroc([0.4, 0.4], [0.4])).toBe(0.5);
  });

  test("counts the pairs that stand the right way round", () => {
    expect(figures.auroc([0.9, 0.3], [0.5, 0.1])).toBe(0.75);
  });
});

describe("Matthews' correlation", () => {
  // 90 hits, 4 false alarms, 5 of 6 others seen: (90·1 − 4·5) / √(94·95·5·6) of the textbook formula for two classes.
  const textbook = [
    ...Array.from({ length: 90 }, () => verdict("a", "a", 0.9)),
    ...Array.from({ length: 4 }, () => verdict(null, "a", 0.9)),
    ...Array.from({ length: 5 }, () => verdict("a", "a", 0.1)),
    verdict(null, "a", 0.1),
  ];

  test("is the textbook's for two classes", () => {
    expect(figures.mccAt(textbook, 0.5)).toBeCloseTo((90 * 1 - 4 * 5) / Math.sqrt(94 * 95 * 5 * 6), 12);
  });

  test("is the covariance of truth and guess for more classes", () => {
    const three = [verdict("a", "a", 1), verdict("b", "b", 1), verdict("b", "a", 1), verdict(null, "b", 0)];
    // 3 right of 4; true a 1, b 2, none 1; guessed a 2, b 1, none 1.
    expect(figures.mccAt(three, 0.5)).toBeCloseTo((3 * 4 - 5) / Math.sqrt((16 - 6) * (16 - 6)), 12);
  });

  test("is 1 when all is right, and 0 when everything gets the same guess", () => {
    expect(figures.mccAt([verdict("a", "a", 1), verdict(null, "a", 0)], 0.5)).toBe(1);
    expect(figures.mccAt([verdict("a", "a", 1), verdict("b", "a", 1)], 0.5)).toBe(0);
  });

  test("is nowhere better than at the best threshold", () => {
    fc.assert(
      fc.property(someVerdicts, (verdicts) => {
        const best = figures.bestThreshold(verdicts);
        const everywhere = [0, ...verdicts.map(({ confidence }) => confidence), Infinity].map((threshold) =>
          figures.mccAt(verdicts, threshold),
        );
        expect(best.mcc).toBeCloseTo(Math.max(...everywhere), 12);
        expect(figures.mccAt(verdicts, best.threshold)).toBeCloseTo(best.mcc, 12);
      }),
    );
  });
});

describe("Calibration", () => {
  const claims = (confidence: number, right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
  ];

  test("has no error where 8 in 10 are right at .8", () => {
    expect(figures.calibrationError(claims(0.8, 8, 2))).toBeCloseTo(0, 12);
  });

  test("weighs each tenth's error by its claims", () => {
    const some = [...claims(0.9, 3, 3), ...claims(0.55, 2, 0)];
    expect(figures.calibrationError(some)).toBeCloseTo((6 * 0.4 + 2 * 0.45) / 8, 12);
    expect(figures.calibrationError([])).toBe(0);
  });

  test("puts a confidence at an edge into the tenth above, and 1 into the last", () => {
    const froms = [0.7, 0.3, 0.6, 1].map((confidence) => figures.tenths(claims(confidence, 1, 0))[0]?.from);
    expect(froms).toEqual([0.7, 0.3, 0.6, 0.9]);
  });
});

describe("Spread", () => {
  test("is the standard deviation of a sample", () => {
    expect(figures.spread([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(figures.spread([3])).toBe(0);
  });

  test("has the slow ones in its high quantiles", () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([figures.quantile(times, 0.5), figures.quantile(times, 0.99)]).toEqual([51, 100]);
  });
});
