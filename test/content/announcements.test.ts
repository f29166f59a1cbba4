import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { advise } from "../../src/content/advise.ts";
import { readEntryFiles } from "../../src/content/announcements-file.ts";
import { readFaqFile } from "../../src/content/faq-file.ts";
import { loadContent } from "../../src/content/load.ts";
import { anyFlows, folderWith, goodFile } from "./folders.ts";

const one = (more = "", topic = "Sähkökatko Lahdessa") => `announcements:
  - id: outage
${more === "" ? "" : `    ${more}\n`}    valid_from: 2026-11-25 08:00
    texts:
      fi: { topic: "${topic}", text: "Vikaa korjataan.", questions: ["miksi sähköt ovat poikki"] }
      sv: { topic: Elavbrott i Lahtis, text: Felet repareras., questions: [varför är elen borta] }
      en: { topic: Power cut in Lahti, text: It is being repaired., questions: [why is the power out] }
`;

const load = (text: string, today = "2026-11-25") => {
  const faqDir = folderWith({
    "invoices.yaml": goodFile("due-date", "Laskun eräpäivä"),
    "announcements.yaml": text,
  });
  return loadContent({ faqDir, flowsDir: anyFlows() }, today);
};

test("a known problem is an entry of its time, in every language, behind those that last", () => {
  const { content, problems } = load(one("next_update: 2026-11-25 14:00"));
  expect(problems).toEqual([]);
  expect(content?.entries.map(({ id }) => id)).toEqual(["due-date", "outage"]);
  expect(content?.entries[1]).toMatchObject({
    topic: "announcements",
    valid: { from: Date.UTC(2026, 10, 25, 6), until: null },
    announcement: { isFixed: false, nextUpdate: Date.UTC(2026, 10, 25, 12) },
    texts: { fi: { title: "Sähkökatko Lahdessa", answer: "Vikaa korjataan." }, sv: {}, en: {} },
  });
});

test("an update by a mere day comes by its end, and an empty list announces nothing", () => {
  const { content } = load(one("next_update: 2026-11-26"));
  expect(content?.entries[1]?.announcement?.nextUpdate).toBe(Date.UTC(2026, 10, 26, 22));
  expect(load("announcements: []\n")).toMatchObject({
    problems: [],
    content: { entries: [{ id: "due-date" }] },
  });
});

test("the version changes with it, so that a server takes it up", () => {
  const [open, fixed] = [load(one()), load(one("state: fixed"))];
  expect(fixed.content?.version).not.toBe(open.content?.version);
  expect(fixed.content?.entries[1]?.announcement?.isFixed).toBe(true);
});

describe("lint refuses", () => {
  test.each([
    ["an end before the beginning", one("valid_until: 2026-11-24"), "bad-value", /valid_until/],
    ["an update before the beginning", one("next_update: 2026-11-25 07:00"), "bad-value", /next_update/],
    ["a day that doesn't exist", one("next_update: 2026-11-31"), "bad-value", /next_update/],
    ["a state that nobody knows", one("state: mended"), "bad-value", /"open" or "fixed"/],
    ["a language that is missing", one().replace(/ +sv: .*\n/, ""), "missing", /"sv"|sv/],
    ["the id of an entry", one().replace("id: outage", "id: due-date"), "duplicate-id", /due-date/],
    ["the title of an entry", one("", "Laskun eräpäivä"), "duplicate-title", /Laskun eräpäivä/],
    ["what is not safe markdown", one().replace("Vikaa korjataan.", "<b>Vikaa"), "markdown", /./],
    ["a key that nobody knows", one("until: 2026-11-26"), "unknown-key", /until/],
  ])("%s", (_, text, code, why) => {
    const { content, problems } = load(text);
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ severity: "error", code, message: expect.stringMatching(why) }]);
    expect(problems[0]?.file).toMatch(/announcements\.yaml$/);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
});

test("what is over without a word of its end is told, and so is an update that never came", () => {
  const codes = (text: string) =>
    load(text, "2026-11-28").problems.map(({ code, severity }) => [severity, code]);
  expect(codes(one("valid_until: 2026-11-27"))).toEqual([["warning", "expired"]]);
  expect(codes(one("next_update: 2026-11-27"))).toEqual([["warning", "update-overdue"]]);
  expect(
    codes(one("valid_until: 2026-11-27").replace("    valid_from", "    state: fixed\n    valid_from")),
  ).toEqual([]);
});

test("it stands in for usual entries, and a name that none has is told", () => {
  const { content, problems } = load(one("instead_of: [due-date, due-dat]"));
  expect(content?.entries[1]).toMatchObject({
    announcement: { insteadOf: ["due-date", "due-dat"] },
    followUps: ["due-date", "due-dat"],
  });
  expect(problems).toMatchObject(
    [{ severity: "warning", code: "unknown-instead-of", line: 3, message: /"due-dat"/ }].map((one) => ({
      ...one,
      message: expect.stringMatching(one.message),
    })),
  );
});

test("an end that comes by tomorrow is told beforehand, since customers may wait for a word of it", () => {
  const codes = (today: string, more = "") =>
    load(one(`${more}valid_until: 2026-11-30`), today).problems.map(({ code }) => code);
  expect(codes("2026-11-28")).toEqual([]);
  expect(codes("2026-11-29")).toEqual(["ends-soon"]);
  expect(codes("2026-11-30")).toEqual(["ends-soon"]);
  expect(codes("2026-12-01")).toEqual(["expired"]);
  expect(codes("2026-11-30", "state: fixed\n    ")).toEqual([]);
});

test("a change of the file is checked as it would be, without writing it", () => {
  const faqDir = folderWith({ "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") });
  const folders = { faqDir, flowsDir: anyFlows() };
  const text = one("state: mended");
  expect(loadContent(folders, "2026-11-25", { topic: "announcements", text }).problems).toMatchObject([
    { code: "bad-value", file: join(faqDir, "announcements.yaml") },
  ]);
});

test("an entry is never called confusable with a known problem that disturbs it", () => {
  const questions = Array.from({ length: 8 }, (_, at) => `miksi sähköt ovat poikki ${"abcdefgh"[at]}`);
  const list = JSON.stringify(questions);
  const faqDir = folderWith({
    "power.yaml": goodFile("power-cut", "Sähkökatko").replace('[ "Sähkökatko?" ]', list),
    "announcements.yaml": one().replace('["miksi sähköt ovat poikki"]', list),
  });
  const { content } = loadContent({ faqDir, flowsDir: anyFlows() }, "2026-11-25");
  const files = readEntryFiles(faqDir).sources.flatMap((source) => readFaqFile(source).file ?? []);
  expect(files).toHaveLength(1);
  expect(advise(files, content ?? { entries: [] }).map(({ code }) => code)).not.toContain("confusable");
});
