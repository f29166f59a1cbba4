import { describe, expect, test } from "vitest";
import type { KeptAnswer } from "../../../../src/console/protocol.ts";
import { shareOf, weekNumber } from "../../../../src/web/console/overview/kept-weeks.ts";

test.each([
  ["2026-11-16", 47],
  ["2026-12-28", 53],
  ["2027-01-04", 1],
  ["2024-12-30", 1],
  ["2026-01-05", 2],
])("the week that begins on %s is number %i", (monday, number) => {
  expect(weekNumber(monday)).toBe(number);
});

const row = (week: string, keptInTime: number, late: number): KeptAnswer["rows"][number] => ({
  week,
  team: null,
  made: 9,
  kept: keptInTime,
  keptInTime,
  late,
  moved: 0,
  released: 0,
  notReached: 0,
  open: 0,
  share: null,
});

describe("how much was kept in a week", () => {
  const rows = [row("2026-11-16", 9, 1), row("2026-11-16", 1, 1), row("2026-11-09", 0, 0)];
  test("weighs each promise the same, whatever the team", () => {
    expect(shareOf(rows, "2026-11-16")).toBeCloseTo(10 / 12);
  });
  test("is unknown while nothing has been due, or nothing was promised", () => {
    expect([shareOf(rows, "2026-11-09"), shareOf(rows, "2026-11-02"), shareOf([], undefined)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
