import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { isError } from "../../src/content/problem.ts";
import { anyVoice as shipped, emptyFolder, folderWith, goodFile } from "./folders.ts";
import { today } from "./lint.ts";

function voiceProblems(text: string): readonly string[] {
  const flowsDir = folderWith({ "voice.yaml": text });
  const { content, problems } = loadContent(
    { faqDir: folderWith({ "a.yaml": goodFile("a", "A") }), flowsDir },
    today,
  );
  expect(content === null).toBe(problems.some(isError));
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

const lineOf = (part: string) => shipped.slice(0, shipped.indexOf(part)).split("\n").length;

test("the shipped voice says every line and button in every language", () => {
  expect(voiceProblems(shipped)).toEqual([]);
});

test("a line that one language lacks is told where the others stand", () => {
  const text = shipped.replace(/( {2}greeting:\n.*\n) {4}sv: .*\n/, "$1");
  expect(voiceProblems(text)).toEqual([
    `${lineOf("  greeting:") + 1}:5 missing "sv" is missing here; it must be text, in quotes if it looks like a number; where it tells how many, one for each of zero, one, other.`,
  ]);
});

test("a line that nobody says is refused by its name", () => {
  const told = voiceProblems(shipped.replace("lines:\n", "lines:\n  greting: { fi: a, sv: a, en: a }\n"));
  expect(told.length).toBe(1);
  expect(told[0]).toMatch(
    new RegExp(
      `^${lineOf("lines:\n") + 1}:3 unknown-key "greting" is not known here;.*known: greeting, greeting-closed, introduction,`,
    ),
  );
});

test("a variable that nothing gives is refused, for its sentence would silently never be said", () => {
  const told = voiceProblems(shipped.replace('"{agent} asiakaspalvelusta', '"{agnet} asiakaspalvelusta'));
  expect(told).toEqual([
    expect.stringMatching(
      /unknown-variable Nothing gives \{agnet\} to "agent-joined": .* known here: .*\{agent\}\.$/,
    ),
  ]);
});

test("a line that would leave nothing to say is refused", () => {
  const told = voiceProblems(
    shipped
      .replace("fi: Hei. Mitä asiasi koskee?", "fi: Avaamme {opens}.")
      .replace("sv: Hej. Vad gäller ditt ärende?", "sv: Hej. Vi öppnar {opens}.")
      .replace("en: Hello. What is it about?", "en: Hello. We open {opens}."),
  );
  expect(told).toEqual([expect.stringMatching(/may-say-nothing The line says nothing when/)]);
});

test("a button of more than 20 characters is refused, whatever it is made of", () => {
  const withButton = (text: string) => voiceProblems(shipped.replace("fi: Puhu ihmiselle", `fi: "${text}"`));
  expect(withButton("a\u0308".repeat(20))).toEqual([]);
  expect(withButton("ä".repeat(21))[0]).toMatch(/bad-value "fi" must have at most 20 characters/);
});

test.each(["{agent}n ", "a.a.", "{ ", "1 ", "🙂", "{a b}"])(
  "a line of 480,000 characters of %j is told in a second or two of work, in a hundred problems at most",
  (piece) => {
    // With the other lines still below the largest file that is read, at four bytes for two characters.
    const endless = piece.repeat(480_000 / piece.length);
    const began = process.cpuUsage();
    const told = voiceProblems(shipped.replace("fi: Hei. Mitä asiasi koskee?", `fi: "${endless}"`));
    const { user, system } = process.cpuUsage(began);
    expect(told.some((row) => row.includes("too-long"))).toBe(true);
    expect(told.length).toBeLessThanOrEqual(100);
    expect((user + system) / 1e6).toBeLessThan(10);
  },
);

test("without a voice nothing is loaded", () => {
  const folders = { faqDir: folderWith({ "a.yaml": goodFile("a", "A") }), flowsDir: emptyFolder() };
  const { content, problems } = loadContent(folders, today);
  expect(content).toBeNull();
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    [join(folders.flowsDir, "voice.yaml"), "unreadable"],
  ]);
});

const withStarters = (starters: string) =>
  voiceProblems(shipped.replace("starters: []", `starters: ${starters}`));

test("a starter that the FAQ lacks is told at its place", () => {
  const line = lineOf("starters:");
  expect(withStarters("[a, paper-invoice]")).toEqual([
    `${line}:15 unknown-starter There is no entry "paper-invoice" to begin with: the greeting goes without. Mend its spelling, or remove it here.`,
  ]);
});

test("starters are five different entries at most, and may be none", () => {
  expect(withStarters("[a]")).toEqual([]);
  expect(voiceProblems(shipped.replace("starters: []", ""))).toEqual([]);
  expect(withStarters("[a, b, c, d, e, f]")[0]).toMatch(/bad-value "starters" must have at most 5 entries/);
  expect(withStarters("[a, a]")[0]).toMatch(/bad-value "starters" must not name an entry twice/);
  expect(withStarters("[A b]")[0]).toMatch(/bad-value Item 1 of "starters" must be small letters/);
});

test("an unknown starter is not told while a file of the FAQ can't be read, for it may stand there", () => {
  const flowsDir = folderWith({ "voice.yaml": shipped.replace("starters: []", "starters: [b]") });
  const faqDir = folderWith({ "a.yaml": goodFile("a", "A"), "b.yaml": "title: [" });
  const { problems } = loadContent({ faqDir, flowsDir }, today);
  expect(problems.map(({ code }) => code)).not.toContain("unknown-starter");
  expect(problems.length).toBeGreaterThan(0);
});
