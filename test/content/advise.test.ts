import { basename } from "node:path";
import { expect, test } from "vitest";
import { advise } from "../../src/content/advise.ts";
import { entriesOf, readFaqFile } from "../../src/content/faq-file.ts";
import { goodFile } from "./folders.ts";

function advised(...texts: readonly string[]) {
  const files = texts.flatMap((text, at) => readFaqFile({ file: `faq/${at}.yaml`, text }).file ?? []);
  expect(files.length).toBe(texts.length);
  return advise(files, {
    entries: files.flatMap((file) => entriesOf(file, "Europe/Helsinki")),
    synonyms: {},
  }).map((problem) => ({
    place: `${basename(problem.file)}:${problem.line}:${problem.column} ${problem.severity} ${problem.code}`,
    message: problem.message,
  }));
}

/** A file with one entry for each list of questions. */
const fileOf = (entries: Readonly<Record<string, readonly string[]>>) =>
  `title: { fi: Laskut }\nentries:\n${Object.entries(entries)
    .map(
      ([id, questions]) =>
        `  - id: ${id}\n    texts:\n      fi:\n        title: ${id}\n        questions:\n${questions
          .map((question) => `          - ${question}\n`)
          .join("")}        answer: a\n        tests: [ testi ]\n`,
    )
    .join("")}`;

test("a language that others of the file have is missed by name", () => {
  const text = goodFile("a", "Eräpäivä") + "        tests: [ a ]\n";
  const swedish = "      sv: { title: Förfallodag, questions: [ När? ], answer: Nu, tests: [ a ] }\n";
  const other = text.slice(text.indexOf("  - id: a")).replace("id: a", "id: b").replaceAll("Eräpäivä", "Muu");
  const [told, ...more] = advised(text + swedish + other);
  expect(told?.place).toBe("0.yaml:13:7 warning missing-language");
  expect(told?.message).toMatch(/"b" lacks sv/);
  expect(more).toEqual([]);
});

test("an entry without tests is told by language, a file without any once", () => {
  const text = goodFile("a", "Eräpäivä");
  expect(advised(text).map(({ place }) => place)).toEqual(["0.yaml:3:3 warning no-tests"]);
  const swedish = "      sv: { title: Förfallodag, questions: [ När? ], answer: Nu, tests: [ a ] }\n";
  const [told, ...more] = advised(text + swedish);
  expect(told).toMatchObject({ place: "0.yaml:6:9 warning no-tests" });
  expect(told?.message).toMatch(/"a" has no tests in "fi"/);
  expect(more).toEqual([]);
});

const dueDate = [
  "Miten vaihdan laskun eräpäivän?",
  "Voiko laskun eräpäivää vaihtaa?",
  "laskun eräpäivän vaihto",
  "Haluan vaihtaa eräpäivän",
];
const sameAgain = [
  "Miten laskun eräpäivä vaihdetaan?",
  "eräpäivän vaihto laskulle",
  "Vaihtakaa laskun eräpäivä",
  "Saako eräpäivän vaihdettua?",
];
const meter = [
  "Kuka lukee mittarin?",
  "mittarin lukema",
  "Milloin mittari luetaan?",
  "Onko mittarissa vika?",
];

test("two entries that mean the same are told, with both names, examples and what to do", () => {
  const [told, ...more] = advised(fileOf({ "due-date": dueDate, meter, "change-due-date": sameAgain }));
  expect(told?.place).toMatch(/^0\.yaml:\d+:11 warning confusable$/);
  expect(told?.message).toMatch(/"due-date" and "change-due-date"|"change-due-date" and "due-date"/);
  expect(told?.message).toMatch(/of their 8 questions, \d are nearer .*eräpäivä.*make one entry of both/);
  expect(more).toEqual([]);
});

test("entries that differ are not told", () => {
  expect(advised(fileOf({ "due-date": dueDate, meter }))).toEqual([]);
});
