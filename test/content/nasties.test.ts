import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../../src/content/yaml/parse.ts";
import { readFolder } from "../../src/content/source.ts";
import { emptyFolder, folderWith, goodFile } from "./folders.ts";
import { lint } from "./lint.ts";

const keys = (count: number, key: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => `${key(n)}: 1\n`).join("");

/** How long this thread has worked so far, in seconds: what else the machine does meanwhile counts for nothing. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000_000;
}

/** Files made to hang, to swell or to break the reader. Each must become values, soon. */
const nasties: Readonly<Record<string, string | Uint8Array>> = {
  "20,000 keys": keys(20_000, (n) => `k${n}`),
  "20,000 times one key": keys(20_000, () => "k"),
  "a million brackets": "[".repeat(1_000_000),
  "a million braces": "{".repeat(1_000_000),
  "deep indentation": Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n)}- \n`).join(""),
  "many dashes in one line": "- ".repeat(400_000),
  "the billion laughs": `a: &a [x, x]\n${Array.from({ length: 9 }, (_, n) => `k${n + 1}: &k${n + 1} [*k${n}, *k${n}]\n`).join("")}`,
  "a million stars": "*a ".repeat(300_000),
  "one endless line": `title: ${"a".repeat(1_000_000)}`,
  "an endless open quote": `title: "${"a\n ".repeat(300_000)}`,
  "100,000 dashes without a value": `title: { fi: a }\nentries:\n${"-\n".repeat(100_000)}`,
  "as many wrong entries as may be": `title: { fi: a }\nentries:\n${"- {}\n".repeat(39_990)}`,
  "200,000 list items that are wrong": `title: { fi: a }\nentries:\n${"- x\n".repeat(200_000)}`,
  "200,000 questions that are empty": `title: { fi: a }\nentries: [ { id: a, texts: { fi: { title: a, questions: [${"'',".repeat(200_000)}] } } } ]`,
  "answers that are all wrong": `title: { fi: a }\nentries:\n${Array.from({ length: 100 }, (_, n) => `- { id: a${n}, texts: { fi: { title: a${n}, questions: [ a${n} ], answer: "${"<b>".repeat(3_300)}" } } }\n`).join("")}`,
  "an answer of brackets": goodFile("a", "A").replace("Vastaus on A.", `"${"[".repeat(9_990)} <b>"`),
  "two mebibytes": "a".repeat(2 * 1024 * 1024),
  "bytes that are not UTF-8": Uint8Array.of(0x74, 0x3a, 0x20, 0xff, 0xfe),
  "UTF-16": Buffer.from("\uFEFFtitle: a", "utf16le"),
  "only NUL": "\0".repeat(1000),
  "only tabs": "\t".repeat(100_000),
  "a merge key": "title: { <<: { fi: a } }\nentries: []\n",
  "prototype words": "constructor: 1\nprototype: 1\ntoString: 1\ntitle: { __proto__: { fi: a } }\n",
  "keys that are no text": "? [a, b]\n: 1\n? { a: 1 }\n: 2\n",
};

test.each(Object.entries(nasties))("%s is told as problems, for a second or two of work", (_what, text) => {
  const began = worked();
  const told = lint({ "a.yaml": text });
  expect(told.content).toBeNull();
  expect(told.places.length).toBeGreaterThan(0);
  expect(told.places.length).toBeLessThanOrEqual(100);
  expect(worked() - began).toBeLessThan(5);
});

test("whatever stands in a file, it is parsed or told, never thrown", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "- ",
      "? ",
      ": ",
      "a: ",
      "&a ",
      "*a",
      "!t ",
      "|\n",
      ">-\n",
      "[",
      "]",
      "{",
      "}",
      ",",
      "#",
      "%",
      "'",
      '"',
      "\\",
      "\n",
      "  ",
      "\t",
      "---\n",
      "...",
      "__proto__: ",
      "\u0000",
      "\uFEFF",
    ),
    fc.string({ unit: "grapheme", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { tree, flaws } = parseYaml(text);
      expect(tree === null).toBe(flaws.length > 0);
      for (const { offset } of flaws) expect(offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2_000 },
  );
});

test("a prototype cannot be poisoned from a file", () => {
  lint({ "a.yaml": 'title: { "__proto__": { polluted: yes } }\n__proto__: { polluted: yes }\n' });
  expect("polluted" in {}).toBe(false);
});

const codes = (dir: string) => readFolder(dir).problems.map(({ code }) => code);

test("a link out of the folder is refused, a link within it is followed", () => {
  const outside = folderWith({ "secret.yaml": goodFile("a", "Salainen") });
  const dir = folderWith({ "deep/real.yaml": goodFile("b", "Oma") });
  symlinkSync(join(outside, "secret.yaml"), join(dir, "out.yaml"));
  symlinkSync("deep/real.yaml", join(dir, "in.yaml"));
  symlinkSync("gone.yaml", join(dir, "broken.yaml"));
  expect(codes(dir)).toEqual(["unreadable", "outside-folder"]);
  expect(readFolder(dir).sources.map(({ text }) => text)).toEqual([goodFile("b", "Oma")]);
});

test("a folder with a file's name, and names that cannot be topics, are told; other files are left alone", () => {
  const dir = folderWith({
    "README.md": "a",
    ".hidden.yaml": "a",
    "Laskut.yaml": "a",
    "bills.yml": "a",
    "a--b.yaml": "a",
  });
  mkdirSync(join(dir, "folder.yaml"));
  expect(codes(dir)).toEqual(["bad-file-name", "bad-file-name", "bad-file-name", "not-a-file"]);
});

test("a folder that is not there, and one without a file, are told", () => {
  expect(codes(join(emptyFolder(), "gone"))).toEqual(["no-folder"]);
  expect(lint({}).places[0]).toMatch(/:1:1 error no-faq$/);
});

test("a byte order mark and Windows line ends change nothing", () => {
  const unix = goodFile("due-date", "Eräpäivä").replace(
    "answer: Vastaus on Eräpäivä.",
    "answer: |\n          a\n\n          - b",
  );
  const told = lint({ "a.yaml": `\uFEFF${unix.replaceAll("\n", "\r\n")}` });
  expect(told.places).toEqual([]);
  expect(told.content?.entries).toEqual(lint({ "a.yaml": unix }).content?.entries);
});
