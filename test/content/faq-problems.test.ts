import { expect, test } from "vitest";
import { goodFile } from "./folders.ts";
import { entry, lint, rest } from "./lint.ts";

/** Files that are YAML but no FAQ, and exactly where that is told. */
const bad: readonly (readonly [what: string, text: string, places: readonly string[], says: RegExp])[] = [
  ["a list instead of keys", "- 1\n", ["a.yaml:1:1 error wrong-type"], /The file must have keys and values/],
  [
    "keys that are missing",
    "title: { fi: Laskut }\nentries:\n  - id: due-date\n    texts:\n      fi:\n        questions: [ a ]\n",
    ["a.yaml:6:9 error missing"],
    /"title" is missing here; it must be text/,
  ],
  [
    "a misspelt key",
    entry(`        titel: Eräpäivä\n        title: Eräpäivä\n${rest}`),
    ["a.yaml:6:9 error unknown-key"],
    /"titel" is not known here; .*\(known: title, questions,/,
  ],
  [
    "a number for a title",
    entry(`        title: 1.0\n${rest}`),
    ["a.yaml:6:16 error wrong-type"],
    /"title" must be text; put it in quotes/,
  ],
  [
    "an empty question",
    entry('        title: a\n        questions: [ a, " " ]\n        answer: b\n'),
    ["a.yaml:7:25 error bad-value"],
    /Item 2 of "questions" must not be empty/,
  ],
  [
    "no question",
    entry("        title: a\n        questions: []\n        answer: b\n"),
    ["a.yaml:7:20 error bad-value"],
    /at least one question/,
  ],
  [
    "a title over two lines",
    entry(`        title: "a\\nb"\n${rest}`),
    ["a.yaml:6:16 error bad-value"],
    /one line/,
  ],
  [
    "an id with capitals",
    "title: { fi: a }\nentries:\n  - id: Due_Date\n    texts: { fi: { title: a, questions: [ a ], answer: b } }\n",
    ["a.yaml:3:9 error bad-value"],
    /small letters/,
  ],
  [
    "no language",
    "title: { fi: a }\nentries:\n  - id: a\n    texts: {}\n",
    ["a.yaml:4:12 error bad-value"],
    /at least one, such as fi/,
  ],
  [
    "a language that is none",
    "title: { suomi1: a }\nentries:\n  - id: a\n    texts: { fi: { title: a, questions: [ a ], answer: b } }\n",
    ["a.yaml:1:10 error bad-key"],
    /language tag/,
  ],
  ["no entry", "title: { fi: a }\nentries: []\n", ["a.yaml:2:10 error bad-value"], /at least one entry/],
  [
    "a word that hand_over does not know",
    "title: { fi: a }\nentries:\n  - id: a\n    hand_over: never\n    texts: { fi: { title: a, questions: [ a ], answer: b } }\n",
    ["a.yaml:4:16 error bad-value"],
    /"offer" or "always"/,
  ],
  [
    "a day that does not exist",
    "title: { fi: a }\nreview_by: 2027-02-30\nentries:\n  - id: a\n    texts: { fi: { title: a, questions: [ a ], answer: b } }\n",
    ["a.yaml:2:12 error bad-value"],
    /a day that exists/,
  ],
];

test.each(bad)("%s is told with its place and what to do", (_what, text, places, says) => {
  const told = lint({ "a.yaml": text });
  expect(told.places).toEqual(places);
  expect(told.messages.join("\n")).toMatch(says);
  expect(told.content).toBeNull();
});

test("ids, titles and questions that stand twice over all files are told where they stand again", () => {
  const told = lint({
    "a.yaml": goodFile("due-date", "Eräpäivä"),
    "b.yaml": goodFile("due-date", "eräpäivä"),
  });
  expect(told.places).toEqual(["b.yaml:3:9 error duplicate-id", "b.yaml:6:16 error duplicate-title"]);
  expect(told.messages[0]).toMatch(/a\.yaml:3/);
});

test("a question that two entries share is a warning, in one entry it is nothing", () => {
  const shared = goodFile("b", "Muu").replace('"Muu?"', '"ERÄPÄIVÄ", "eräpäivä"');
  const told = lint({ "a.yaml": goodFile("a", "Eräpäivä"), "b.yaml": shared });
  expect(told.places).toEqual([
    "b.yaml:7:22 warning duplicate-question",
    "b.yaml:7:34 warning duplicate-question",
  ]);
  expect(told.messages[0]).toMatch(/"a" \(.*a\.yaml:7\)/);
  expect(told.content).not.toBeNull();
});

test("an answer that nobody would read to its end is refused", () => {
  const told = lint({ "a.yaml": goodFile("a", "A").replace("Vastaus on A.", "a".repeat(10_001)) });
  expect(told.places).toEqual(["a.yaml:8:17 error bad-value"]);
  expect(told.messages[0]).toMatch(/at most 10000 characters/);
});

test("an entry to follow that does not exist is an error, unless a file could not be read", () => {
  const text = goodFile("a", "Eräpäivä").replace("    texts:", "    then: [ a, gone ]\n    texts:");
  expect(lint({ "a.yaml": text }).places).toEqual(["a.yaml:4:16 error unknown-then"]);
  expect(lint({ "a.yaml": text, "b.yaml": "- 1" }).places).toEqual(["b.yaml:1:1 error wrong-type"]);
});

test("a long title, a missing answer and an overdue review are warnings, and the FAQ loads", () => {
  const told = lint({
    "a.yaml": `title: { fi: a }\nowner: laskutus\nreview_by: 2026-11-24\nentries:\n  - id: a\n    review_by: 2026-11-25\n    texts:\n      fi:\n        title: ${"ä".repeat(41)}\n        questions: [ a ]\n`,
  });
  expect(told.places).toEqual([
    "a.yaml:3:12 warning review-overdue",
    "a.yaml:9:9 warning no-answer",
    "a.yaml:9:16 warning long-title",
  ]);
  expect(told.messages[0]).toMatch(/owner: laskutus/);
  expect(told.content?.entries.length).toBe(1);
});

test("an answer that Messenger would not take is told, unless it has a shorter one for it", () => {
  const answer = (length: number, more = "") =>
    lint({
      "a.yaml": entry(
        `        title: a\n        questions: [ a ]\n        answer: ${"b".repeat(length)}\n${more}`,
      ),
    });
  expect(answer(1_999).places).toEqual([]);
  expect(answer(2_000).places).toEqual(["a.yaml:8:17 warning long-answer"]);
  expect(answer(2_000).messages[0]).toMatch(/has 2000 characters; Messenger takes less than 2000/);
  expect(answer(2_000, "        answer_in: { messenger: Lyhyesti. }\n").places).toEqual([]);
  expect(answer(1, `        answer_in: { messenger: ${"c".repeat(2_000)} }\n`).places).toEqual([
    "a.yaml:9:33 warning long-answer",
  ]);
});

test("all problems of all files come at once, in the order of files and lines", () => {
  const told = lint({
    "b.yaml": "title: { fi: 1 }\nentries: 2\nowner: [3]\n",
    "a.yaml": "titel: 1\n",
  });
  expect(told.places).toEqual([
    "a.yaml:1:1 error missing",
    "a.yaml:1:1 error missing",
    "a.yaml:1:1 error unknown-key",
    "b.yaml:1:14 error wrong-type",
    "b.yaml:2:10 error wrong-type",
    "b.yaml:3:8 error wrong-type",
  ]);
});

test("trial is true or false, and guidance is text by language", () => {
  const told = lint({
    "a.yaml": goodFile("a", "A").replace("    texts:", "    trial: maybe\n    guidance: Kysy.\n    texts:"),
  });
  expect(told.places).toEqual(["a.yaml:4:12 error wrong-type", "a.yaml:5:15 error wrong-type"]);
  expect(told.messages.join("\n")).toMatch(/"trial" must be true or false.*\n.*"guidance" must have keys/);
});
