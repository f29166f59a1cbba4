import fc from "fast-check";
import { expect, test } from "vitest";
import type { Case } from "../../src/content/cases.ts";
import { gather } from "../../src/content/import-cases.ts";
import { writeFaq } from "../../src/content/write-faq.ts";
import { isError } from "../../src/content/problem.ts";
import { loadContent } from "../../src/content/load.ts";
import { anyFlows, folderWith } from "./folders.ts";
import { today } from "./lint.ts";

const cases = (...rows: readonly (readonly [sentence: string, label: string])[]): readonly Case[] =>
  rows.map(([sentence, label], at) => ({ line: at + 2, sentence, label }));

/** What the loader makes of the files that were written. */
function load(rows: readonly Case[], language = "fi") {
  const { entries, problems } = gather(rows, "cases.csv");
  expect(problems).toEqual([]);
  const files = writeFaq(entries, language);
  const faqDir = folderWith(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const loaded = loadContent({ faqDir, flowsDir: anyFlows() }, today);
  return {
    names: files.map(({ name }) => name),
    entries: loaded.content?.entries,
    errors: loaded.problems.filter(isError),
  };
}

test("a label becomes an id and a title in words", () => {
  const { entries } = load(
    cases(["missä tilaukseni", "ORDER_STATUS"], ["x", "--Return & Exchange!--"], ["y", "käyttöpaikka 2"]),
  );
  expect(entries?.map(({ id, texts }) => [id, texts["fi"]?.title, texts["fi"]?.answer])).toEqual([
    ["order-status", "Order status", "Order status"],
    ["return-exchange", "Return exchange", "Return exchange"],
    ["k-ytt-paikka-2", "Käyttöpaikka 2", "Käyttöpaikka 2"],
  ]);
});

test("labels that differ only in case and separators are one entry", () => {
  const { entries } = gather(cases(["a", "Order Status"], ["b", "order_status"]), "cases.csv");
  expect(entries.map(({ id, questions }) => [id, questions])).toEqual([["order-status", ["a", "b"]]]);
});

test("labels that mean different things but give one id are refused by line, and so is one that gives none", () => {
  const { problems } = gather(cases(["a", "kä"], ["b", "kö"], ["c", "???"]), "cases.csv");
  expect(problems).toMatchObject([
    { file: "cases.csv", line: 3, code: "bad-label" },
    { file: "cases.csv", line: 4, code: "bad-label" },
  ]);
  expect(problems[0]?.message).toMatch(/"kö" and "kä" \(line 2\) .* "k"/);
});

test("messages that belong to no entry, and empty ones, are left out and counted", () => {
  const { entries, skipped } = gather(
    cases(["a", "NO_NODES_DETECTED"], ["b", "HUMAN"], ["c", "ANGRY"], [" \u0000\n", "x"], ["d", "x"]),
    "cases.csv",
  );
  expect(skipped).toBe(4);
  expect(entries.map(({ questions }) => questions)).toEqual([["d"]]);
});

test("a sentence of any kind is still the same question after it has been written and loaded", () => {
  const strange = [
    "no",
    "null",
    "1.0",
    "2027-05-31",
    "~",
    "a: b",
    "# a",
    "- a",
    "'a'",
    '"a"',
    "*a",
    "&a",
    "!a",
    "%a",
    "@a",
    "`a`",
    "{a}",
    "[a]",
    "a #b",
    "😀 emoji",
    "|",
    ">",
    "? a",
    "yes",
    "0x1F",
    "12:30:45",
    "<<",
    "__proto__",
    "\\n",
    "---",
    "...",
    "=",
    "a\u2028b",
    "e\u0301",
  ];
  const sentence = fc.oneof(
    fc.constantFrom(...strange),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
      const rows = cases(...sentences.map((text) => [text, "null"] as const), ["aina", "null"]);
      const expected = gather(rows, "cases.csv").entries[0]?.questions;
      const { entries, errors } = load(rows, "no");
      expect(errors).toEqual([]);
      expect(entries?.[0]?.texts["no"]?.questions).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("more than one file holds becomes several that load", () => {
  const rows = Array.from({ length: 150 }, (_, label) =>
    Array.from(
      { length: 100 },
      (_, n) => [`kysymys ${label} ${n} ${"ä".repeat(40)}`, `label ${label}`] as const,
    ),
  ).flat();
  const { names, entries, errors } = load(cases(...rows));
  expect(errors).toEqual([]);
  expect(names).toEqual(["imported-1.yaml", "imported-2.yaml"]);
  expect(entries?.length).toBe(150);
  expect(entries?.flatMap(({ texts }) => texts["fi"]?.questions ?? []).length).toBe(15_000);
});

test("a file with as many short questions as one may hold loads", () => {
  const rows = Array.from({ length: 45_000 }, (_, n) => [String(n), `label ${n % 50}`] as const);
  const { names, errors } = load(cases(...rows));
  expect(errors).toEqual([]);
  expect(names.length).toBe(2);
});
