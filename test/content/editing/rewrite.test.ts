/* oxlint-disable unicorn/no-thenable -- "then" is the owners' word for what comes next: a list, never called */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { placesOfEntries } from "../../../src/content/editing/place-of-entry.ts";
import { rewriteEntry } from "../../../src/content/editing/rewrite.ts";
import { shippedFaq } from "../folders.ts";

const entry = `id: due-date
then: [e-invoice] # next
trial: true
texts:
  fi:
    # in their words
    title: 'Eräpäivä'
    questions:
      - Voiko eräpäivää siirtää? # spoken
      # own remark
      - "eräpäivä: siirto"
      - Koska maksan?
    answer: |
      Siirrä se **omilla sivuilla**.

      Tai soita.
  sv: # Swedish
    title: Förfallodag
    questions: [Kan jag?]
`;

interface Fields {
  [key: string]: unknown;
  texts: Record<string, Record<string, unknown>>;
}
const fieldsOf = (yaml: string) => parse(yaml) as Fields;
const text = (fields: Fields, language: string) => fields.texts[language] ?? {};

/** The entry after its fields were changed. */
function after(change: (fields: Fields) => void): string {
  const fields = fieldsOf(entry);
  change(fields);
  return `${rewriteEntry(entry, fields)}\n`;
}

test("the same fields leave every byte as it is", () => {
  expect(after(() => {})).toBe(entry);
});

test("a changed title changes its line alone", () => {
  expect(after((fields) => (text(fields, "fi")["title"] = "Eräpäivän siirto"))).toBe(
    entry.replace("'Eräpäivä'", "Eräpäivän siirto"),
  );
});

test("a question that comes, goes or changes leaves the others with their quotes and remarks", () => {
  const questions = (fields: Fields) => text(fields, "fi")["questions"] as string[];
  expect(after((fields) => questions(fields).push("Uusi?"))).toBe(
    entry.replace("Koska maksan?\n", "Koska maksan?\n      - Uusi?\n"),
  );
  expect(after((fields) => questions(fields).unshift("Eka: x"))).toBe(
    entry.replace("      - Voiko", '      - "Eka: x"\n      - Voiko'),
  );
  expect(after((fields) => questions(fields).splice(1, 1))).toBe(
    entry.replace('      - "eräpäivä: siirto"\n', ""),
  );
  expect(after((fields) => questions(fields).splice(2, 1, "Milloin?"))).toBe(
    entry.replace("Koska maksan?", "Milloin?"),
  );
  expect(after((fields) => questions(fields).splice(0, 1))).toBe(
    entry.replace("      - Voiko eräpäivää siirtää? # spoken\n", ""),
  );
});

test("keys come and go in the owners' order, and those beside them stay", () => {
  expect(
    after((fields) => {
      fields["owner"] = "laskutus";
      delete fields["trial"];
      text(fields, "fi")["not"] = ["Maksettu jo"];
    }),
  ).toBe(
    entry
      .replace("id: due-date\n", "id: due-date\nowner: laskutus\n")
      .replace("trial: true\n", "")
      .replace("    answer: |", "    not:\n      - Maksettu jo\n    answer: |"),
  );
});

test("a language comes behind the others and goes with all that is its", () => {
  const more = after(
    (fields) => (fields.texts["en"] = { title: "Due date", questions: ["When?"], answer: "A\nB" }),
  );
  expect(more).toBe(
    `${entry}  en:\n    title: Due date\n    questions:\n      - When?\n    answer: |\n      A\n      B\n`,
  );
  expect(after((fields) => delete fields.texts["fi"])).toBe(entry.replace(/  fi:\n[^]*?(?=  sv)/, ""));
  expect(after((fields) => delete fields.texts["sv"])).toBe(entry.replace(/  sv: [^]*$/, ""));
});

test("the first remaining key of a map may be a new one", () => {
  const fields = { id: "x", texts: { fi: { questions: ["A"], title: "Ensin" } } };
  const before = "id: x\ntexts:\n  fi:\n    questions:\n      - A";
  expect(rewriteEntry(before, fields)).toBe(
    before.replace("    questions", "    title: Ensin\n    questions"),
  );
});

test("where there is nothing to keep, it is written as owners do", () => {
  const fields = {
    id: "new",
    then: ["a", "b"],
    texts: { fi: { title: "Uusi", questions: ["Mitä: tämä?", "no"], answer: "Rivi\n\nToinen", not: [] } },
  };
  const written = `id: new
then: [a, b]
texts:
  fi:
    title: Uusi
    questions:
      - "Mitä: tämä?"
      - no
    answer: |
      Rivi

      Toinen`;
  expect(rewriteEntry(null, fields)).toBe(written);
  expect(rewriteEntry("texts: [", fields)).toBe(written);
});

const line = fc.string({ unit: "grapheme", maxLength: 30 }).map((one) => one.trim());
const words = line.filter((one) => one !== "");
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join("\n"));
const someText = fc.record(
  {
    title: words,
    questions: fc.array(words, { minLength: 1, maxLength: 4 }),
    not: fc.array(words, { minLength: 1, maxLength: 2 }),
    answer: lines,
  },
  { requiredKeys: ["title", "questions"] },
);
const someFields = fc.record(
  {
    id: fc.constant("due-date"),
    owner: words,
    trial: fc.boolean(),
    then: fc.array(fc.constantFrom("a", "b-c"), { minLength: 1, maxLength: 3 }),
    guidance: fc.record({ fi: lines }),
    texts: fc.dictionary(fc.constantFrom("fi", "sv", "en", "et"), someText, { minKeys: 1 }),
  },
  { requiredKeys: ["id", "texts"] },
);

/** As the schema reads it: blanks around a text don't count. */
const asSaid = (value: unknown): unknown => {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(asSaid);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asSaid(one)]));
};

const shipped = readdirSync(shippedFaq)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => [
    ...(placesOfEntries(readFileSync(join(shippedFaq, name), "utf8"))?.places.values() ?? []),
  ])
  .map(({ yaml }) => yaml);

test("whatever was written before, what is read afterwards is what was wanted", () => {
  fc.assert(
    fc.property(fc.constantFrom(entry, ...shipped), someFields, someFields, (before, one, two) => {
      const first = rewriteEntry(before, one);
      expect(asSaid(parse(first))).toEqual(asSaid(one));
      expect(asSaid(parse(rewriteEntry(first, two)))).toEqual(asSaid(two));
      expect(rewriteEntry(first, one)).toBe(first);
    }),
    { numRuns: 100 },
  );
});
