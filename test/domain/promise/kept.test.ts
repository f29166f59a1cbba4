import { describe, expect, test } from "vitest";
import { keptShare, lastWeeks, type MadeByTeam, ofTeams } from "../../../src/domain/promise/kept.ts";
import { at } from "../service/fixtures.ts";

const zone = "Europe/Helsinki";
const row = (team: string | null, more: Partial<MadeByTeam> = {}): MadeByTeam => ({
  team,
  made: 3,
  kept: 2,
  keptInTime: 1,
  late: 1,
  moved: 1,
  released: 0,
  notReached: 0,
  open: 1,
  ...more,
});

describe("a week", () => {
  test.each(["2026-11-23 00:00", "2026-11-25 12:00", "2026-11-29 23:59"])(
    "of %s begins on its Monday, and those before follow without a gap",
    (now) => {
      expect(lastWeeks(2, { now: at(now), zone })).toEqual([
        { monday: "2026-11-23", from: at("2026-11-23 00:00"), to: at("2026-11-30 00:00") },
        { monday: "2026-11-16", from: at("2026-11-16 00:00"), to: at("2026-11-23 00:00") },
      ]);
    },
  );

  test("in which the clocks are put back is an hour longer", () => {
    const [week] = lastWeeks(1, { now: at("2026-10-22 12:00"), zone });
    expect(week).toMatchObject({ monday: "2026-10-19", to: at("2026-10-26 00:00") });
    expect((week?.to ?? 0) - (week?.from ?? 0)).toBe((7 * 24 + 1) * 3_600_000);
  });
});

describe("what was promised", () => {
  test("is the only team's, whoever had it", () => {
    const sums = { made: 6, kept: 4, keptInTime: 2, late: 2, moved: 2, open: 2 };
    expect(ofTeams([row(null), row("gone")], [{ id: "service" }])).toEqual([row("service", sums)]);
    expect(ofTeams([], [{ id: "service" }])).toEqual([]);
  });

  test("stays apart where there are several teams, or none", () => {
    const rows = [row(null), row("sales")];
    expect(ofTeams(rows, [{ id: "service" }, { id: "sales" }])).toEqual(rows);
    expect(ofTeams(rows, [])).toEqual(rows);
  });

  test("was kept in time in that share of what was kept in time or late", () => {
    expect(keptShare(row(null, { keptInTime: 3, late: 1 }))).toBe(0.75);
    expect(keptShare(row(null, { keptInTime: 0, late: 2 }))).toBe(0);
  });

  test("has no share where nothing was kept or late yet", () => {
    expect(keptShare(row(null, { keptInTime: 0, late: 0 }))).toBeNull();
  });
});
