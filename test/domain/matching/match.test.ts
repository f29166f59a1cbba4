import { expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import { defaultThresholds, judge as judgeBy, type Thresholds } from "../../../src/domain/matching/match.ts";
import type { Scored } from "../../../src/domain/matching/understanding.ts";

const { answerAt, askAt } = defaultThresholds;
const judge = (ranked: readonly Scored[], own: Partial<Thresholds> = {}) =>
  judgeBy(ranked, { ...defaultThresholds, ...own });
const scored = (...confidences: readonly number[]) =>
  confidences.map((confidence, at) => ({ entry: entryId(`e${at}`), confidence }));

test("an entry that is sure enough is answered", () => {
  expect(judge(scored(answerAt, 0.3))).toEqual({ kind: "sure", entry: "e0", confidence: answerAt });
});

test("just below that the customer is asked instead", () => {
  expect(judge(scored(answerAt - 0.01, 0.3))).toMatchObject({ kind: "unsure", entries: ["e0", "e1"] });
});

test("at most three are offered, best first", () => {
  expect(judge(scored(0.4, 0.39, 0.38, 0.37, 0.36))).toMatchObject({ entries: ["e0", "e1", "e2"] });
});

test("an option far behind the first isn't offered, and one alone may be", () => {
  expect(judge(scored(0.4, 0.01))).toEqual({ kind: "unsure", entries: ["e0"], confidence: 0.4 });
});

test("when the best is too unsure to be offered, nothing fits", () => {
  expect(judge(scored(askAt - 0.001))).toEqual({ kind: "none" });
  expect(judge([])).toEqual({ kind: "none" });
});

test("when two are about as likely the customer is asked, however sure the first is", () => {
  expect(judge(scored(0.52, 0.41))).toMatchObject({ kind: "unsure", entries: ["e0", "e1"] });
  expect(judge(scored(0.52, 0.3))).toMatchObject({ kind: "sure", entry: "e0" });
});

test("an owner's thresholds decide instead", () => {
  expect(judge(scored(0.5), { answerAt: 0.51 }).kind).toBe("unsure");
  expect(judge(scored(0.1), { askAt: 0.1 }).kind).toBe("unsure");
  expect(judge(scored(0.52, 0.41), { rivalShare: 0.8 }).kind).toBe("sure");
  expect(judge(scored(0.4, 0.1), { optionShare: 0.26 })).toMatchObject({ entries: ["e0"] });
  expect(judge(scored(0.4, 0.39, 0.38), { mostOptions: 2 })).toMatchObject({ entries: ["e0", "e1"] });
});
