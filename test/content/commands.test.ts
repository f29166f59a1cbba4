import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UsageError, type Command } from "../../src/content/commands/command.ts";
import { lint } from "../../src/content/commands/lint.ts";
import { newEntry } from "../../src/content/commands/new.ts";
import { writeSchemas } from "../../src/content/commands/schema.ts";
import { testEntries } from "../../src/content/commands/test.ts";
import { anyFlows, emptyFolder, folderWith, goodFile } from "./folders.ts";
import { today } from "./lint.ts";

/** Runs a command in this process on a folder of answers. */
async function run(command: Command, faqDir: string, ...args: readonly string[]) {
  let out = "";
  const code = await command.run(args, {
    folders: { faqDir, flowsDir: anyFlows() },
    now: Date.parse(`${today}T12:00Z`),
    readEvidence: () => {
      throw new Error("There is no evidence here.");
    },
    write: (text) => {
      out += text;
    },
  });
  return { code, out };
}

test("a new entry's skeleton is written where it was asked for, and is good as it stands", async () => {
  const dir = folderWith({ "a.yaml": goodFile("due-date", "Eräpäivä") });
  const made = await run(newEntry, dir, "gift-card", "--title", "Lahjakortti", "--file", "a.yaml");
  expect(made.out).toMatch(/a\.yaml:10:1 now holds "gift-card"/);
  await run(newEntry, dir, "other");
  expect(readdirSync(dir).toSorted()).toEqual(["a.yaml", "other.yaml"]);
  const told = await run(lint, dir, "--json");
  expect(told.code).toBe(0);
  const rows = told.out.trim().split("\n");
  expect(rows.map((row) => JSON.parse(row) as unknown)).toMatchObject([
    { severity: "warning", code: "no-tests" },
    { severity: "warning", code: "no-answer", line: 17 },
    { severity: "warning", code: "no-tests" },
    { severity: "warning", code: "no-answer" },
  ]);
});

test.each([
  ["an id that exists", ["due-date", "--title", "Muu"], /duplicate-id/],
  ["a title that exists", ["other", "--title", "eräpäivä"], /duplicate-title/],
])("%s is refused, and nothing is written", async (_what, args, says) => {
  const dir = folderWith({ "a.yaml": goodFile("due-date", "Eräpäivä") });
  await expect(run(newEntry, dir, ...args)).rejects.toThrow(says);
  expect(readdirSync(dir)).toEqual(["a.yaml"]);
});

test("beside a file that is broken nothing is written, for its ids are not known", async () => {
  const dir = folderWith({ "a.yaml": "- 1\n" });
  await expect(run(newEntry, dir, "gift-card")).rejects.toThrow(/a\.yaml:1:1 error/);
  expect(readdirSync(dir)).toEqual(["a.yaml"]);
});

test.each([
  [[]],
  [["Gift card"]],
  [["gift-card", "more"]],
  [["gift-card", "--title", "a\nb"]],
  [["gift-card", "--title", " "]],
  [["gift-card", "--file", "../outside.yaml"]],
  [["gift-card", "--file", "Gifts.yml"]],
])("new %j says how it is called", async (args) => {
  await expect(async () => run(newEntry, emptyFolder(), ...args)).rejects.toThrow(UsageError);
});

test("the entries' own tests are run, told by line or as objects, and the exit code says whether all hold", async () => {
  const tests = (sentence: string) => `        tests: [ "${sentence}" ]\n`;
  const dir = folderWith({
    "a.yaml": goodFile("due-date", "Laskun eräpäivä") + tests("laskun eräpäivä mulle"),
    "b.yaml": goodFile("meter", "Sähkömittarin lukema") + tests("haluan puhua ihmiselle"),
  });
  const failed = await run(testEntries, dir);
  expect(failed.code).toBe(1);
  expect(failed.out).toMatch(
    /^.*b\.yaml:9:18 error test-no-answer "haluan puhua ihmiselle" .*asked-human.*\nfi: 1 answered, 1 missed\n$/,
  );
  const objects = (await run(testEntries, dir, "--json")).out.trim().split("\n");
  expect(objects.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { entry: "due-date", verdict: "answered", problem: null },
    { entry: "meter", verdict: "missed", problem: { line: 9, column: 18, code: "test-no-answer" } },
  ]);
});

test("the schemas are written where they are asked for", async () => {
  const dir = join(emptyFolder(), "schema");
  const { out } = await run(writeSchemas, emptyFolder(), "--out", dir);
  expect(readdirSync(dir)).toEqual([
    "announcements.json",
    "faq.json",
    "flow.json",
    "service.json",
    "synonyms.json",
    "voice.json",
  ]);
  expect(out.split("\n")[0]).toBe(join(dir, "announcements.json"));
  const shipped = join(import.meta.dirname, "../../docs/schema/faq.json");
  expect(readFileSync(join(dir, "faq.json"), "utf8")).toBe(readFileSync(shipped, "utf8"));
});
