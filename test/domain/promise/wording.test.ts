import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { promiseIn } from "../../../src/domain/promise/wording.ts";
import { at, office, table } from "../service/fixtures.ts";

/** A Tuesday, 9:00; the office is open Mon-Fri 8-16. */
const now = at("2026-11-24 09:00");
const hours = table(office());
const promised = (text: string) => promiseIn(text, now, hours);

interface Counted {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

/**
 * Sentences written before the rules, a hundred in each file, half of them with a promise ("+"). The rules were made on the
 * build half; the kept half was measured when they were done, and the hard ones were written after that.
 */
function counted(language: string, half: string): Counted {
  const file = join(import.meta.dirname, `../../fixtures/promises/${language}-${half}.txt`);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const count = (sign: string, found: boolean) =>
    lines.filter((line) => line.startsWith(sign) && (promised(line.slice(2)) !== null) === found).length;
  return { right: count("+", true), missed: count("+", false), wrong: count("-", true) };
}

test.each([
  ["fi", "build", 0.96, 0.96],
  ["sv", "build", 0.96, 0.96],
  ["en", "build", 0.96, 0.96],
  ["fi", "kept", 0.94, 0.92],
  ["sv", "kept", 0.94, 0.92],
  ["en", "kept", 0.94, 0.92],
  ["all", "hard", 0.94, 0.94],
])(
  "an agent is asked about promises, and seldom about anything else (%s, %s)",
  (language, half, precision, recall) => {
    const { right, missed, wrong } = counted(language, half);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(recall);
  },
);

test.each([
  [
    "Kiitos. Selvitän lukeman verkkoyhtiöltä ja palaan sinulle huomenna.",
    "palaan sinulle huomenna",
    "2026-11-25 16:00",
  ],
  ["Huomenna klo 14.30 soitan sinulle.", "Huomenna klo 14.30 soitan sinulle", "2026-11-25 14:30"],
  ["Palaan ke 25.11. klo 14. Mukavaa päivää!", "Palaan ke 25.11. klo 14", "2026-11-25 14:00"],
  ["mä selvitän tän tunnin sisällä", "selvitän tän tunnin sisällä", "2026-11-24 10:00"],
  ["Jag kollar upp saken och återkommer på fredag.", "återkommer på fredag", "2026-11-27 16:00"],
  ["We’ll call you by Friday 2 pm.", "We’ll call you by Friday 2 pm", "2026-11-27 14:00"],
])("the agent reads the own words, and by when they say it: %s", (text, quote, due) => {
  const found = promised(text);
  expect(found).toMatchObject({ quote, dueAt: at(due) });
  expect(text.slice(found?.start, found?.end)).toBe(quote);
});

test("words are heard however their dots are written", () => {
  expect(promised("Hyvää päivää. Selvitän tämän.".normalize("NFD"))?.quote).toBe("Selvitän tämän");
  expect(promised("Hyvaa paivaa. Selvitan taman.")?.quote).toBe("Selvitan taman");
});

test.each([
  "Odota hetki. Selvitän asian.",
  "Palaan hetken kuluttua.",
  "Löytyi, lähetän sen tähän.",
  "Soitan sinulle, jos haluat.",
  "Jag ringer dig om du vill.",
  "I'll call you if you like.",
  "I can't promise that I'll find out.",
  "Varmistan vielä, onko osoitteesi oikein?",
  "",
])("nobody is asked about %j", (text) => {
  expect(promised(text)).toBeNull();
});

test.each([
  "I can't answer right now, but I'll find out.",
  "En voi luvata, että ehdin, mutta selvitän asian.",
])("what is said before a but takes nothing back: %s", (text) => {
  expect(promised(text)).not.toBeNull();
});

test("a promise with a short question behind it is one", () => {
  expect(promised("Palaan huomenna, sopiiko?")?.quote).toBe("Palaan huomenna");
});

test("of two promises the one with a time is asked about", () => {
  expect(promised("Selvitän tämän. Soitan sinulle perjantaina.")?.quote).toBe("Soitan sinulle perjantaina");
});
