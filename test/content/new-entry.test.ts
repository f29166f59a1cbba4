import { expect, test } from "vitest";
import { readFaqFile } from "../../src/content/faq-file.ts";
import { beginFile, extend } from "../../src/content/new-entry.ts";
import { goodFile } from "./folders.ts";

const title = "Lahjakortti: 20 €, [a] } # b";
const entry = { id: "gift-card", title, language: "fi" };

function extended(text: string) {
  const source = { file: "faq/a.yaml", text };
  const { file } = readFaqFile(source);
  if (file === null) throw new Error("The file should be readable.");
  return extend(source, file, entry);
}
const madeOf = (text: string) => {
  const made = extended(text);
  if ("severity" in made) throw new Error(made.message);
  return made;
};

test("an entry is put behind the others, on trial, and not a sign of what stood there is changed", () => {
  const before = `# Oma huomautus\n${goodFile("a", "Eräpäivä")}        # tämäkin jää\n`;
  const made = madeOf(before);
  expect(made.text.startsWith(before.trimEnd())).toBe(true);
  expect(made.text.split("\n")[made.line - 1]).toBe("  - id: gift-card");
  expect(made.file.content.entries).toMatchObject([
    { id: "a" },
    { id: "gift-card", trial: true, texts: { fi: { title } } },
  ]);
});

test.each([
  ["keys come after the entries", (text: string) => `${text}\n# Kuka lukee\nowner: laskutus\n`],
  [
    "entries are not indented",
    (text: string) => text.replace(/^ {2}(?=[- ])/gm, "").replace(/^( {2,})/gm, "$1"),
  ],
  ["lines end as on Windows", (text: string) => text.replaceAll("\n", "\r\n")],
  ["the last line does not end", (text: string) => text.trimEnd()],
  [
    "an answer has several lines",
    (text: string) => text.replace("answer: V", "answer: |\n          - a\n\n          V"),
  ],
])("it is put there too where %s", (_what, change) => {
  const text = change(goodFile("a", "Eräpäivä"));
  const made = madeOf(text);
  expect(made.file.content.entries.map(({ id }) => id)).toEqual(["a", "gift-card"]);
  expect(made.text.includes("\r\n")).toBe(text.includes("\r\n"));
  for (const row of text.split(/\r?\n/)) expect(made.text).toContain(row);
});

test("entries that are written in brackets are left alone, and that is told", () => {
  const flow = "title: { fi: a }\nentries: [ { id: a, texts: { fi: { title: a, questions: [ a ] } } } ]\n";
  expect(extended(flow)).toMatchObject({ severity: "error", code: "not-extended" });
});

test("a new file holds the entry alone, and names its schema", () => {
  const made = beginFile("faq/gifts.yaml", entry, "../docs/schema/faq.json");
  if ("severity" in made) throw new Error(made.message);
  expect(made.text).toMatch(/^# yaml-language-server: \$schema=\.\.\/docs\/schema\/faq\.json\n/);
  expect(made.text.split("\n")[made.line - 1]).toBe("  - id: gift-card");
  expect(made.file.content).toMatchObject({ title: { fi: title }, entries: [{ trial: true }] });
});
