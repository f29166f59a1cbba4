import { describe, expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { isForCustomers } from "../../src/domain/faq.ts";
import { anyVoice, folderWith, goodFile } from "./folders.ts";
import { lint, today } from "./lint.ts";

const dated = (dates: string, id = "a", title = "Joulun aukiolo") =>
  goodFile(id, title).replace("    texts:", `${dates.replace(/^/gm, "    ")}\n    texts:`);

/** Whether the entry of the file holds at each of these moments. */
function heldAt(dates: string, moments: readonly string[], service = "") {
  const flowsDir = folderWith({
    "voice.yaml": anyVoice,
    ...(service === "" ? {} : { "service.yaml": service }),
  });
  const { content } = loadContent({ faqDir: folderWith({ "a.yaml": dated(dates) }), flowsDir }, today);
  const [entry] = content?.entries ?? [];
  if (entry === undefined) throw new Error("The file has errors.");
  return moments.map((moment) => isForCustomers(entry.id, new Map([[entry.id, entry]]), Date.parse(moment)));
}

describe("an entry holds", () => {
  test("from the first minute of its first day to the last of its last, in the service's zone", () => {
    const moments = [
      "2026-12-23T21:59:59Z",
      "2026-12-23T22:00:00Z",
      "2026-12-26T21:59:59Z",
      "2026-12-26T22:00:00Z",
    ];
    const dates = "valid_from: 2026-12-24\nvalid_until: 2026-12-26";
    expect(heldAt(dates, moments)).toEqual([false, true, true, false]);
    expect(heldAt(dates, moments, "time_zone: Europe/Stockholm\n")).toEqual([false, false, true, true]);
  });
  test("from and until a time of a day, when one is written", () => {
    const moments = [
      "2026-12-24T09:59:59Z",
      "2026-12-24T10:00:00Z",
      "2026-12-24T12:29:59Z",
      "2026-12-24T12:30:00Z",
    ];
    expect(heldAt("valid_from: 2026-12-24 12:00\nvalid_until: 2026-12-24T14:30", moments)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  test("without end or beginning, when only one is written", () => {
    const moments = ["1999-01-01T00:00:00Z", "2099-01-01T00:00:00Z"];
    expect(heldAt("valid_from: 2026-12-24", moments)).toEqual([false, true]);
    expect(heldAt("valid_until: 2026-12-24", moments)).toEqual([true, false]);
  });
});

test.each([
  ["valid_from: 2026-12-24\nvalid_until: 2026-12-24", []],
  ["valid_from: 2026-12-25\nvalid_until: 2026-12-24", ["a.yaml:5:18 error bad-value"]],
  ["valid_from: 2026-12-24 14:00\nvalid_until: 2026-12-24 14:00", ["a.yaml:5:18 error bad-value"]],
  ["valid_from: 2026-02-30", ["a.yaml:4:17 error bad-value"]],
  ["valid_from: 24.12.2026", ["a.yaml:4:17 error bad-value"]],
  ["valid_from: 2026-12-24 25:00", ["a.yaml:4:17 error bad-value"]],
  ["valid_until: 2026-11-24", ["a.yaml:4:18 warning expired"]],
  ["valid_until: 2026-11-25", []],
])("dates that can't be meant are told at their place: %s", (dates, places) => {
  expect(lint({ "a.yaml": dated(dates) }).places).toEqual(places);
});

describe("two entries with the same question", () => {
  const christmas = "valid_from: 2026-12-24\nvalid_until: 2026-12-26";
  const both = (one: string, other: string) =>
    lint({
      "a.yaml": dated(one),
      "b.yaml": dated(other, "b").replace('"Joulun aukiolo?"', '"joulun aukiolo"'),
    });
  test("and dates that don't meet are fine: each has its time", () => {
    expect(both(christmas, "valid_from: 2026-12-27").places).toEqual([]);
  });
  test("and dates that meet contradict each other", () => {
    const told = both(christmas, "valid_from: 2026-12-26");
    expect(told.places).toEqual([
      "b.yaml:7:16 error duplicate-title",
      "b.yaml:8:22 warning overlapping-dates",
    ]);
    expect(told.messages[1]).toMatch(/"a" \(.*a\.yaml:9\) has the same question and holds on the same days/);
  });
  test("contradict each other too when one of them always holds", () => {
    const told = lint({
      "a.yaml": goodFile("a", "Aukiolo"),
      "b.yaml": dated(christmas, "b").replace('"Joulun aukiolo?"', '"aukiolo"'),
      "c.yaml": dated("valid_from: 2026-12-27", "c", "Loppiainen").replace('"Loppiainen?"', '"aukiolo"'),
    });
    expect(told.places).toEqual([
      "b.yaml:9:22 warning overlapping-dates",
      "c.yaml:8:22 warning overlapping-dates",
    ]);
  });
  test("may not share an id, whatever their dates", () => {
    const told = lint({ "a.yaml": dated(christmas), "b.yaml": dated("valid_from: 2026-12-27", "a", "Muu") });
    expect(told.places).toEqual(["b.yaml:3:9 error duplicate-id"]);
  });
});
