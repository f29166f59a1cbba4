import { basename } from "node:path";
import { expect, test } from "vitest";
import { tryTests } from "../../src/content/entry-tests.ts";
import { readFaqFile } from "../../src/content/faq-file.ts";
import type { Span } from "../../src/domain/faq.ts";
import { entryId } from "../../src/domain/ids.ts";
import type { Understanding } from "../../src/domain/matching/understanding.ts";
import { faq, knowledge, nothing } from "../fixtures/knowledge.ts";

/** A file with one entry whose only test stands at 8:18. */
const fileOf = (id: string, more = "") => `title: { fi: Laskut }
entries:
  - id: ${id}
    texts:
      fi:
        title: Otsikko
        questions: [ a ]
        tests: [ "voiko siirtää" ]
${more}`;

function tried(id: string, heard: Partial<Understanding>, more = "") {
  const { file } = readFaqFile({ file: "faq/a.yaml", text: fileOf(id, more) });
  if (file === null) throw new Error("The file should be readable.");
  const understand = () => ({ ...nothing, ...heard });
  const [one] = tryTests([file], { ...knowledge, faq, understand }, 0);
  if (one === undefined) throw new Error("There should be a test.");
  const { problem, verdict } = one;
  const place =
    problem === null
      ? null
      : `${basename(problem.file)}:${problem.line}:${problem.column} ${problem.severity} ${problem.code}`;
  return { verdict, place, message: problem?.message ?? "" };
}
const near = (...scores: readonly (readonly [string, number])[]) => ({
  ranked: scores.map(([id, confidence]) => ({ entry: entryId(id), confidence })),
});

test("a test that is answered with its entry needs no word", () => {
  expect(tried("due-date", near(["due-date", 0.9]))).toEqual({
    verdict: "answered",
    place: null,
    message: "",
  });
});

test("one that is only offered is a warning, and names what stands beside it", () => {
  const told = tried("due-date", near(["due-date", 0.4], ["e-invoice", 0.38]));
  expect(told).toMatchObject({ verdict: "offered", place: "a.yaml:8:18 warning test-offered" });
  expect(told.message).toMatch(/"voiko siirtää" is not answered but offered, beside "E-laskun tilaus"/);
});

test("one that another entry answers is an error which names that entry", () => {
  const told = tried("e-invoice", near(["due-date", 0.9]));
  expect(told).toMatchObject({ verdict: "missed", place: "a.yaml:8:18 error test-other-entry" });
  expect(told.message).toMatch(/answered with "Eräpäivän muutos" \(due-date\).*"not"/);
});

test("one that leads to a choice among others is an error", () => {
  const told = tried("debt", near(["due-date", 0.4], ["e-invoice", 0.38]));
  expect(told.place).toBe("a.yaml:8:18 error test-other-entry");
  expect(told.message).toMatch(/a choice without this entry: "Eräpäivän muutos".*"E-laskun tilaus"/);
});

test.each([
  ["nothing is near", {}, /no-match\)/],
  ["nothing is near enough", near(["due-date", 0.01]), /no-match, nearest is "Eräpäivän muutos"/],
  ["a person is called first", { wish: "asked-human", ...near(["due-date", 0.9]) }, /asked-human/],
  ["it is small talk", { smallTalk: "thanks" }, /small-talk/],
] as const)("one that is not answered because %s is an error which says why", (_why, heard, says) => {
  const told = tried("due-date", heard);
  expect(told.place).toBe("a.yaml:8:18 error test-no-answer");
  expect(told.message).toMatch(says);
});

test("one that is taken for another language is an error, for the answer would come in that", () => {
  const told = tried("due-date", { language: "sv", ...near(["due-date", 0.9]) });
  expect(told.place).toBe("a.yaml:8:18 error test-language");
  expect(tried("due-date", { language: "fi", ...near(["due-date", 0.9]) }).place).toBeNull();
});

test("an entry on trial is found when it is nearest, for it is never answered", () => {
  const onTrial = "    trial: true\n";
  expect(tried("due-date", near(["due-date", 0.9]), onTrial)).toMatchObject({
    verdict: "found",
    place: null,
  });
  expect(tried("due-date", near(["debt", 0.9], ["due-date", 0.1]), onTrial).verdict).toBe("missed");
});

test("an entry that holds at another time is tried in that time", () => {
  const { file } = readFaqFile({ file: "faq/a.yaml", text: fileOf("due-date") });
  const due = faq.get(entryId("due-date"));
  if (file === null || due === undefined) throw new Error("The file and the entry should be there.");
  const at = (valid: Span) => {
    const dated = new Map([...faq, [due.id, { ...due, valid }]]);
    const understand = () => ({ ...nothing, ...near(["due-date", 0.9]) });
    return tryTests([file], { ...knowledge, faq: dated, understand }, 500)[0]?.verdict;
  };
  expect(at({ from: 900, until: 1_000 })).toBe("answered");
  expect(at({ from: null, until: 100 })).toBe("answered");
  expect(at({ from: 400, until: null })).toBe("answered");
});

test("one that another entry would answer in another language only is asked about, as on a page in the test's language", () => {
  const swedish = "      sv: { title: Rubrik, questions: [ b ], tests: [ flytta ] }\n";
  const { file } = readFaqFile({ file: "faq/a.yaml", text: fileOf("e-invoice", swedish) });
  if (file === null) throw new Error("The file should be readable.");
  const understand = () => ({ ...nothing, ...near(["due-date", 0.9]) });
  const outcomes = tryTests([file], { ...knowledge, faq, understand }, 0).map(({ language, rehearsal }) => [
    language,
    rehearsal.reason,
  ]);
  expect(outcomes).toEqual([
    ["fi", "match"],
    ["sv", "other-language"],
  ]);
});
