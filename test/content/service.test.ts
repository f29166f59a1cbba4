import { describe, expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { isError } from "../../src/content/problem.ts";
import { defaultThresholds } from "../../src/domain/matching/match.ts";
import { nextOpening } from "../../src/domain/service/hours.ts";
import { timetableOf } from "../../src/domain/service/timetable.ts";
import { at, day, hour } from "../domain/service/fixtures.ts";
import { anyVoice, folderWith, goodFile, shippedFaq, shippedFlows } from "./folders.ts";
import { today } from "./lint.ts";

const faqDir = () => folderWith({ "a.yaml": goodFile("a", "A") });

function load(service: string | Uint8Array) {
  const flowsDir = folderWith({ "voice.yaml": anyVoice, "service.yaml": service });
  const { content, problems } = loadContent({ faqDir: faqDir(), flowsDir }, today);
  expect(content === null).toBe(problems.some(isError));
  const told = problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
  return { content, told };
}

test("a house without the file goes by the usual thresholds", () => {
  const { content } = loadContent(
    { faqDir: faqDir(), flowsDir: folderWith({ "voice.yaml": anyVoice }) },
    today,
  );
  expect(content?.service.matching).toEqual(defaultThresholds);
});

test("an owner sets the thresholds that matter, and the usual ones hold beside them", () => {
  const { content } = load("matching:\n  answer_at: 0.6\n  most_options: 2\n");
  expect(content?.service.matching).toEqual({ ...defaultThresholds, answerAt: 0.6, mostOptions: 2 });
});

test("the firm's name is one line that fits beside the languages, or none", () => {
  expect(load("name: Napavirta Oy\n").content?.service.name).toBe("Napavirta Oy");
  expect(load("covers: []\n").content?.service.name).toBeNull();
  expect(load(`name: ${"x".repeat(41)}\n`).told).toEqual([
    '1:7 bad-value "name" must have at most 40 characters.',
  ]);
});

test("other thresholds are another version of the content", () => {
  const version = (at: number) => load(`matching: { answer_at: ${at} }\n`).content?.version;
  expect(version(0.6)).not.toBe(version(0.7));
});

test("a threshold that can't be one is told at its place", () => {
  const told = (line: string) => load(`matching:\n  ${line}\n`).told;
  expect(told("answer_at: 60")).toEqual([
    '2:14 bad-value "answer_at" must be a number from 0 to 1, such as 0.5.',
  ]);
  expect(told('ask_at: "0.2"')[0]).toMatch(/^2:11 wrong-type "ask_at" must be a number/);
  expect(told("rival_share: -1")[0]).toMatch(/^2:16 bad-value "rival_share" must be a number from 0 to 1/);
  expect(told("most_options: 2.5")[0]).toMatch(/^2:17 \S+ "most_options" must be a whole number from 1 to 5/);
  expect(told("most_options: 6")[0]).toMatch(/^2:17 bad-value/);
  expect(told("answer: 0.5")[0]).toMatch(
    /^2:3 unknown-key "answer" is not known here.*known: answer_at, ask_at/,
  );
});

test("asking must begin below answering, also where one of the two isn't written", () => {
  expect(load("matching:\n  answer_at: 0.4\n  ask_at: 0.4\n").told).toEqual([
    '3:11 bad-value "ask_at" must be less than "answer_at" (0.5 where that is not written).',
  ]);
  expect(load("matching:\n  ask_at: 0.7\n").told[0]).toMatch(/^2:11 bad-value "ask_at" must be less/);
  expect(load("matching:\n  answer_at: 0.1\n").told[0]).toMatch(
    /^2:3 missing "ask_at" is missing here; it must be less/,
  );
});

test("a description that can't be read keeps the house from loading", () => {
  expect(load("matching: [").told).toHaveLength(1);
  expect(load(new Uint8Array([0xff, 0xfe, 0x00])).told[0]).toMatch(/^1:1 not-utf8/);
});

const team = (hours: string) =>
  `teams:\n  - id: desk\n    name: { fi: a, sv: b, en: c }\n    hours:\n      fi: ${hours}\n`;
const hoursOf = (hours: string) => load(team(hours)).content?.service.teams[0]?.hours.fi;

describe("hours as an owner writes them", () => {
  test("are those of each weekday that is named, and the others are closed", () => {
    const week = hoursOf("{ mon-thu: 8-16, fri: [8-11:30, '12.15-14'], sun: 22-6 }");
    expect(
      week?.map((stretches) => stretches.map(({ fromMs, toMs }) => [fromMs / hour, toMs / hour])),
    ).toEqual([
      [[8, 16]],
      [[8, 16]],
      [[8, 16]],
      [[8, 16]],
      [
        [8, 11.5],
        [12.25, 14],
      ],
      [],
      [[22, 30]],
    ]);
  });
  test.each([
    ["{ mon-fri: 8-25 }", /^5:22 bad-value "mon-fri" must be hours such as 8-16/],
    ["{ mon-fri: 24-8 }", /^5:22 bad-value "mon-fri" must be hours/],
    ["{ mon-fri: 24:30-8 }", /^5:22 bad-value "mon-fri" must be hours/],
    ["{ mon-fri: 8 }", /^5:22 bad-value "mon-fri" must be hours/],
    ["{ mon-fri: [9-12, 11-16] }", /^5:22 bad-value "mon-fri" must be in the order of the day/],
    ["{ maanantai: 8-16 }", /^5:13 bad-key The key "maanantai" must be a weekday/],
    ["{ fri-mon: 8-16 }", /^5:13 bad-key The key "fri-mon" must be a weekday/],
    ["{ mon-fri: 8-16, wed: 9-12 }", /^5:11 bad-value "fi" names a weekday twice/],
    ["8-16", /^5:11 wrong-type "fi" must have weekdays beneath it/],
  ])("are told at their place when they are none: %s", (hours, says) => {
    const { told } = load(team(hours));
    expect(told).toEqual([expect.stringMatching(says)]);
  });
});

describe("an exception as an owner writes it", () => {
  const written = (lines: string) => load(`exceptions:\n  - ${lines.replaceAll("\n", "\n    ")}\n`);
  const oneOf = (lines: string) => written(lines).content?.service.exceptions[0];
  test("is one change to a day, or to a run of days", () => {
    expect(oneOf("day: 2026-12-31\ncloses: 12:00\nreason: { fi: aatto }")).toEqual({
      firstDay: day("2026-12-31"),
      lastDay: day("2026-12-31"),
      team: null,
      change: { kind: "closes", atMs: 12 * hour },
      reason: { fi: "aatto" },
    });
    expect(oneOf("from: 2026-12-28\nuntil: 2026-12-30\nhours: 10-14")).toMatchObject({
      firstDay: day("2026-12-28"),
      lastDay: day("2026-12-30"),
      change: { kind: "hours", stretches: [{ fromMs: 10 * hour, toMs: 14 * hour }] },
    });
    expect(oneOf("day: 2026-12-31\ncloses: 14")?.change).toEqual({ kind: "closes", atMs: 14 * hour });
    expect(oneOf("day: 2026-12-31\nclosed: true")?.change).toEqual({ kind: "closed" });
    expect(oneOf("day: 2026-12-31\nopens: '10.30'")?.change).toEqual({ kind: "opens", atMs: 10.5 * hour });
  });
  test.each([
    ["closed: true", /"day" is missing here; it must name one day/],
    [
      "day: 2026-12-31\nfrom: 2026-12-30\nuntil: 2027-01-02\nclosed: true",
      /"day" must name one day, or leave it out/,
    ],
    ["from: 2026-12-31\nclosed: true", /"until" is missing here; it must stand together with "from"/],
    ["from: 2026-12-31\nuntil: 2026-12-30\nclosed: true", /"until" must not be before "from"/],
    ["day: 2026-12-31", /Item 1 of "exceptions" must say one of closed, hours, opens, closes/],
    ["day: 2026-12-31\nclosed: true\nopens: 10", /must say one of/],
    ["day: 2026-12-31\ncloses: 14.5", /"closes" must be a time of the day/],
    ["day: 2026-12-31\ncloses: noon", /"closes" must be a time of the day, such as 14:00/],
    ["day: 2026-12-31\nclosed: true\nteam: night", /unknown-team There is no team "night"/],
  ])("is told when it can't be meant: %s", (lines, says) => {
    expect(written(lines).told).toEqual([expect.stringMatching(says)]);
  });
});

test.each([
  ["time_zone: Helsinki", /^1:12 bad-value "time_zone" must be a time zone/],
  ["holidays: { country: XX }", /^1:\d+ unknown-country/],
  ["holidays: { country: DE, region: XX }", /^1:\d+ unknown-country/],
  ["promises: { slot: 1 hour, per_slot: 6 }", /^1:19 bad-value "slot" must be a time such as "15 min"/],
  ["retention: { files: 90 }", /^1:21 wrong-type "files" must be days, such as "365 days"/],
  ["covers: [{ fi: a, sv: b }]", /^1:10 missing "en" is missing here/],
  [
    "not_ours: [{ what: { fi: a, sv: b, en: c }, who: { fi: a, sv: b, en: c }, link: www }]",
    /^1:\d+ bad-value "link" must be an address/,
  ],
  [
    "channels: [{ id: a, name: { fi: a, sv: b, en: c }, role: chat }]",
    /^1:\d+ bad-value "role" must be one of solve, guide, feedback/,
  ],
])("a description that can't be meant is told at its place: %s", (line, says) => {
  expect(load(`${line}\n`).told).toEqual([expect.stringMatching(says)]);
});

test("the shipped description loads without a word, and knows its hours over Christmas", () => {
  const { content, problems } = loadContent({ faqDir: shippedFaq, flowsDir: shippedFlows }, today);
  expect(problems).toEqual([]);
  const table = content === null ? null : timetableOf(content.service, "fi");
  if (table === null) throw new Error("The shipped service has no hours.");
  expect(nextOpening(table, at("2026-12-23 16:00"))).toBe(at("2026-12-28 08:00"));
  expect(nextOpening(table, at("2026-12-31 12:00"))).toBe(at("2027-01-04 08:00"));
});
