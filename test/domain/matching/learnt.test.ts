import { expect, test } from "vitest";
import type { Entry } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";
import type { Learnt } from "../../../src/domain/learning.ts";
import { build } from "../../../src/domain/matching/build.ts";
import { asWeak, withLearnt } from "../../../src/domain/matching/learnt.ts";
import { defaultThresholds } from "../../../src/domain/matching/match.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";

const entry = (
  id: string,
  title: string,
  questions: readonly string[],
  not: readonly string[] = [],
): Entry => ({
  id: entryId(id),
  topic: "invoices",
  handOver: "offer",
  followUps: [],
  isTrial: false,
  guidance: {},
  texts: { fi: { title, questions, not, answer: `Vastaus: ${title}.`, answerIn: {} } },
});
const entries = [
  entry("due-date", "Eräpäivä", ["Voiko eräpäivää siirtää?", "lisää maksuaikaa"], ["Koska eräpäivä on?"]),
  entry("e-invoice", "E-lasku", ["Miten tilaan e-laskun?", "e-laskun tilaus"]),
  entry("meter", "Mittari", ["Miten luen mittarin?", "mittarin lukema"]),
];
const said = (id: string, text: string, language: Learnt["language"] = "fi"): Learnt => ({
  entry: entryId(id),
  language,
  text,
});
const questionsOf = (learnt: readonly Learnt[]) =>
  withLearnt(entries, learnt).map(({ texts }) => texts["fi"]?.questions.slice(2));
const understand = (learnt: readonly Learnt[]) =>
  makeMatcher(asWeak(build({ entries: withLearnt(entries, learnt) }), entries, learnt));

test("what was learnt helps to understand others who say something alike", () => {
  const learnt = [said("due-date", "rahat tulee vasta tilipäivänä")];
  const asked = "rahat tulee tilipäivänä";
  expect(understand([])(asked).ranked[0]?.confidence).toBeLessThan(defaultThresholds.answerAt);
  expect(understand(learnt)(asked).ranked[0]).toMatchObject({ entry: "due-date" });
  expect(understand(learnt)(asked).ranked[0]?.confidence).toBeGreaterThan(defaultThresholds.answerAt);
});

test("an owner's own words go before all that was learnt", () => {
  const learnt = [
    said("meter", "lisää maksuaikaa!"),
    said("meter", "e-lasku"),
    said("due-date", "koska eräpäivä on"),
    said("due-date", "can I pay later", "en"),
    said("gone", "rahat tulee"),
    said("meter", "lukema"),
  ];
  expect(questionsOf(learnt)).toEqual([[], [], ["lukema"]]);
});

test("words that name no matter are answered only where an owner wrote them", () => {
  const learnt = [said("due-date", "mikä se on")];
  expect(understand(learnt)("mikä se on").ranked).toEqual([]);
  expect(understand(learnt)("lisää maksuaikaa").ranked[0]?.entry).toBe("due-date");
});

test("answers, titles and everything else of an entry stay as they are", () => {
  const [before, after] = [entries[0], withLearnt(entries, [said("due-date", "rahat tulee")])[0]];
  const text = after?.texts["fi"];
  expect(text?.questions).toEqual(["Voiko eräpäivää siirtää?", "lisää maksuaikaa", "rahat tulee"]);
  expect({ ...after, texts: { fi: { ...text, questions: before?.texts["fi"]?.questions } } }).toEqual(before);
  expect(withLearnt(entries, [])).toBe(entries);
});
