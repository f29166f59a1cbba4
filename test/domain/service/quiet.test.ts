import { expect, test } from "vitest";
import { nextQuiet } from "../../../src/domain/service/quiet.ts";
import { at } from "./fixtures.ts";

const zone = "Europe/Helsinki";

test.each([
  ["after midnight", "2026-11-25 00:10", "2026-11-25 03:30"],
  ["at noon", "2026-11-25 12:00", "2026-11-26 03:30"],
  ["at that moment: the next night", "2026-11-25 03:30", "2026-11-26 03:30"],
  ["at the end of a year", "2026-12-31 23:59", "2027-01-01 03:30"],
  ["the night that has no half past three", "2026-03-29 00:10", "2026-03-29 04:00"],
  ["the night after that", "2026-03-29 04:00", "2026-03-30 03:30"],
])("the quiet moment of the night comes next: %s", (_when, moment, next) => {
  expect(nextQuiet(at(moment), zone)).toBe(at(next));
});

test("the night that has half past three twice, the first is quiet, once", () => {
  const first = Date.UTC(2026, 9, 25, 0, 30);
  expect(nextQuiet(Date.UTC(2026, 9, 24, 20), zone)).toBe(first);
  expect(nextQuiet(first, zone)).toBe(at("2026-10-26 03:30"));
});

test("another zone has its own night", () => {
  expect(nextQuiet(Date.UTC(2026, 10, 25, 12), "America/New_York")).toBe(Date.UTC(2026, 10, 26, 8, 30));
});
