import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closeToday as command } from "../../src/content/commands/close-today.ts";
import { closeToday } from "../../src/content/close-today.ts";
import { loadService, readService } from "../../src/content/service-file.ts";
import { closingOf } from "../../src/domain/service/hours.ts";
import { timetableOf } from "../../src/domain/service/timetable.ts";
import { at } from "../domain/service/fixtures.ts";
import { folderWith } from "./folders.ts";

const described = `teams:
  - id: desk # a note of the owner's
    name: { fi: a, sv: b, en: c }
    hours: { fi: { mon-fri: 8-16 } }
  - id: night
    name: { fi: a, sv: b, en: c }
    hours: { sv: { mon-fri: 8-16 } }
`;
const now = at("2026-11-25 12:00");
const order = { now, closes: "14:00", team: null, reason: {} } as const;
const flows = (files: Readonly<Record<string, string>> = {}) =>
  folderWith({ "service.yaml": described, ...files });
const written = (flowsDir: string) => readFileSync(join(flowsDir, "exceptions.yaml"), "utf8");

/** When the doors close in a language, as the house would read it now. */
function closes(flowsDir: string, language: "fi" | "sv", moment = now) {
  const { service } = loadService(readService(flowsDir), "2026-11-25");
  const table = service === null ? null : timetableOf(service, language);
  if (table === null) throw new Error("The files should be good.");
  return closingOf(table, moment);
}

test("today ends early for everybody, tomorrow as always, and the owner's own file isn't touched", () => {
  const flowsDir = flows();
  expect(closeToday({ ...order, flowsDir })).toMatchObject({ ok: true, day: "2026-11-25" });
  expect([closes(flowsDir, "fi"), closes(flowsDir, "sv")]).toEqual([
    at("2026-11-25 14:00"),
    at("2026-11-25 14:00"),
  ]);
  expect(closes(flowsDir, "fi", at("2026-11-26 12:00"))).toBe(at("2026-11-26 16:00"));
  expect(readFileSync(join(flowsDir, "service.yaml"), "utf8")).toBe(described);
  expect(readdirSync(flowsDir).toSorted()).toEqual(["exceptions.yaml", "service.yaml"]);
});

test("one team's day ends early for it alone, with its reason", () => {
  const flowsDir = flows();
  closeToday({ ...order, flowsDir, team: "desk", reason: { fi: "koulutus: osa 1", sv: undefined } });
  expect([closes(flowsDir, "fi"), closes(flowsDir, "sv")]).toEqual([
    at("2026-11-25 14:00"),
    at("2026-11-25 16:00"),
  ]);
  const { service } = loadService(readService(flowsDir), "2026-11-25");
  expect(service?.exceptions[0]?.reason).toEqual({ fi: "koulutus: osa 1" });
});

test("the day is the service's own, whatever the clock of the machine says", () => {
  const flowsDir = flows();
  expect(closeToday({ ...order, flowsDir, now: Date.parse("2026-11-24T22:30:00Z") })).toMatchObject({
    day: "2026-11-25",
  });
});

test("said again it takes the place of what was said before; taken back, the day ends as always", () => {
  const flowsDir = flows();
  for (const time of ["14:00", "13:00"]) closeToday({ ...order, flowsDir, closes: time });
  closeToday({ ...order, flowsDir, team: "night", closes: "15" });
  expect(written(flowsDir).match(/closes/g)).toHaveLength(2);
  expect(closes(flowsDir, "fi")).toBe(at("2026-11-25 13:00"));
  closeToday({ ...order, flowsDir, closes: null });
  expect(closes(flowsDir, "fi")).toBe(at("2026-11-25 16:00"));
  expect(closes(flowsDir, "sv")).toBe(at("2026-11-25 15:00"));
});

test("what others wrote there stays while its days come, and goes when they have passed", () => {
  const flowsDir = flows({
    "exceptions.yaml":
      "exceptions:\n  - { day: 2026-11-24, closed: true }\n  - { from: 2026-11-24, until: 2026-12-01, opens: 9 }\n",
  });
  closeToday({ ...order, flowsDir });
  expect(written(flowsDir)).not.toMatch(/day: "?2026-11-24/);
  expect(written(flowsDir)).toMatch(/until: "?2026-12-01/);
});

describe("nothing is written", () => {
  const refused = (more: Partial<Parameters<typeof closeToday>[0]>, files = {}) => {
    const flowsDir = flows(files);
    const before = readdirSync(flowsDir);
    const told = closeToday({ ...order, flowsDir, ...more });
    expect(readdirSync(flowsDir)).toEqual(before);
    return told;
  };
  test("for a time that is none, or a team that nobody knows", () => {
    expect(refused({ closes: "25:00" })).toMatchObject({ ok: false, code: "bad-time" });
    expect(refused({ team: "dawn" })).toMatchObject({
      ok: false,
      code: "unknown-team",
      message: 'There is no team "dawn". Name one of desk, night.',
    });
  });
  test("over a file with errors, which is told with its place", () => {
    const broken = { "exceptions.yaml": "exceptions:\n  - { day: tomorrow, closed: true }\n" };
    expect(refused({}, broken)).toMatchObject({
      ok: false,
      code: "broken-files",
      message: expect.stringMatching(/exceptions\.yaml:2:12 error bad-value/) as unknown,
    });
  });
});

describe("the command", () => {
  const run = async (flowsDir: string, ...args: readonly string[]) => {
    let told = "";
    const world = {
      folders: { faqDir: "", flowsDir },
      now,
      readEvidence: () => {
        throw new Error("not asked for");
      },
      write: (text: string) => void (told += text),
    };
    const code = await command.run(args, world);
    return { code, told };
  };
  test("tells the day, the time and the file, and takes it back", async () => {
    const flowsDir = flows();
    const file = join(flowsDir, "exceptions.yaml");
    expect(await run(flowsDir, "14:00", "--reason", "koulutus", "--team", "desk")).toEqual({
      code: 0,
      told: `2026-11-25 ends at 14:00 for desk: written to ${file}\n`,
    });
    expect(closes(flowsDir, "fi")).toBe(at("2026-11-25 14:00"));
    expect((await run(flowsDir, "--undo", "--team", "desk")).told).toMatch(/ends as on other days for desk/);
    expect(closes(flowsDir, "fi")).toBe(at("2026-11-25 16:00"));
  });
  test.each([
    [[]],
    [["14:00", "--undo"]],
    [["14:00", "15:00"]],
    [["noon"]],
    [["14:00", "--lang", "de", "--reason", "x"]],
  ])("says how it is called when it is called otherwise: %j", async (args) => {
    const flowsDir = flows();
    await expect(run(flowsDir, ...args)).rejects.toThrow(/Usage: npm run faq -- close-today 14:00/);
    expect(existsSync(join(flowsDir, "exceptions.yaml"))).toBe(false);
  });
});

test("an exception that another file breaks is told in both files at once", () => {
  const flowsDir = flows({
    "exceptions.yaml": "exceptions:\n  - { day: 2026-12-01, closed: true, team: dawn }\n",
  });
  expect(
    loadService(readService(flowsDir), "2026-11-25").problems.map(({ line, code }) => [line, code]),
  ).toEqual([[2, "unknown-team"]]);
  writeFileSync(join(flowsDir, "service.yaml"), "teams: 1\n");
  expect(loadService(readService(flowsDir), "2026-11-25").problems.map(({ code }) => code)).toEqual([
    "wrong-type",
  ]);
});
