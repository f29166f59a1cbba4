import { expect, test } from "vitest";
import type { Entry, Span } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { build } from "../../../src/domain/matching/build.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { library } from "./library.ts";

const entry = (id: string, title: string, questions: readonly string[], valid?: Span): Entry => ({
  id: entryId(id),
  topic: "hours",
  handOver: "offer",
  followUps: [],
  isTrial: false,
  guidance: {},
  texts: { fi: { title, questions, not: [], answer: "…", answerIn: {} } },
  ...(valid === undefined ? {} : { valid }),
});
const questions = ["Milloin asiakaspalvelu on auki jouluna?", "Oletteko auki jouluaattona?"];
const first = entry("christmas-2025", "Joulun aukiolo", questions, { from: null, until: 100 });
const second = entry("christmas-2026", "Joulun aukiolo", questions, { from: 100, until: 200 });
const understand = makeMatcher(build({ entries: [...library, first, second] }));
const rankedAt = (text: string, at?: number) => understand(text, at).ranked.map((scored) => scored.entry);

test("an entry is found in its time, word for word and in other words", () => {
  for (const text of ["joulun aukiolo", "Oletteko auki jouluaattona", "ootteko jouluaattona auki"]) {
    expect(rankedAt(text, 99)[0]).toBe("christmas-2025");
    expect(rankedAt(text, 100)[0]).toBe("christmas-2026");
  }
});

test("out of its time it is no entry at all", () => {
  for (const text of ["joulun aukiolo", "Oletteko auki jouluaattona", "ootteko jouluaattona auki"]) {
    expect(rankedAt(text, 99)).not.toContain("christmas-2026");
    expect(rankedAt(text, 200).filter((id) => id.startsWith("christmas"))).toEqual([]);
  }
});

test("one that is out of its time takes no confidence from another with the same words", () => {
  const alone = makeMatcher(build({ entries: [...library, second] }));
  const [there] = alone("ootteko jouluaattona auki", 150).ranked;
  const [here] = understand("ootteko jouluaattona auki", 150).ranked;
  expect(here?.entry).toBe("christmas-2026");
  expect(Math.abs((here?.confidence ?? 0) - (there?.confidence ?? 0))).toBeLessThan(0.1);
});

test("a question that two entries share in the same time is nobody's alone, a title is its entry's", () => {
  const always = entry("opening", "Aukiolo", ["Oletteko auki jouluaattona?"]);
  const with3 = makeMatcher(build({ entries: [...library, always, second] }));
  const confidenceAt = (text: string, at: number) => with3(text, at).ranked[0];
  expect(confidenceAt("oletteko auki jouluaattona", 150)?.confidence).toBeLessThan(0.99);
  expect(confidenceAt("oletteko auki jouluaattona", 250)).toEqual({ entry: "opening", confidence: 0.99 });
  expect(confidenceAt("joulun aukiolo", 150)).toEqual({ entry: "christmas-2026", confidence: 0.99 });
});

test("without a time dates don't count", () => {
  expect(rankedAt("ootteko jouluaattona auki").slice(0, 2).toSorted()).toEqual([
    "christmas-2025",
    "christmas-2026",
  ]);
});
