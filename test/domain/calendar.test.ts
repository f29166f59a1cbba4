import { expect, test } from "vitest";
import { dayNumber, dayOfNumber, endOfDay, momentOf, wallTime } from "../../src/domain/calendar.ts";

const helsinki = "Europe/Helsinki";
const hour = 3_600_000;
const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, day: date };
};

test.each([
  ["an ordinary winter day", "2026-11-25", 8, "2026-11-25T06:00:00.000Z"],
  ["an ordinary summer day", "2026-07-01", 8, "2026-07-01T05:00:00.000Z"],
  ["a time beyond midnight", "2026-12-31", 26, "2027-01-01T00:00:00.000Z"],
  ["the spring night before the clocks are put on", "2026-03-29", 2.5, "2026-03-29T00:30:00.000Z"],
  [
    "a spring time that is left out: when the clocks are put on",
    "2026-03-29",
    3.5,
    "2026-03-29T01:00:00.000Z",
  ],
  ["the spring night after it", "2026-03-29", 4, "2026-03-29T01:00:00.000Z"],
  ["the autumn night before the clocks are put back", "2026-10-25", 2.5, "2026-10-24T23:30:00.000Z"],
  ["an autumn time that comes twice: its first one", "2026-10-25", 3.5, "2026-10-25T00:30:00.000Z"],
  ["the autumn night after it", "2026-10-25", 4, "2026-10-25T02:00:00.000Z"],
])("the walls in Helsinki on %s", (_what, date, hours, moment) => {
  expect(new Date(momentOf(day(date), hours * hour, helsinki)).toISOString()).toBe(moment);
});

test("in other zones too, where half hours are put on and the day begins elsewhere", () => {
  const at = (date: string, hours: number, zone: string) =>
    new Date(momentOf(day(date), hours * hour, zone)).toISOString();
  expect(at("2026-10-04", 2.25, "Australia/Lord_Howe")).toBe("2026-10-03T15:30:00.000Z");
  expect(at("2026-11-25", 8, "America/New_York")).toBe("2026-11-25T13:00:00.000Z");
  expect(at("2026-11-25", 8, "UTC")).toBe("2026-11-25T08:00:00.000Z");
});

test("what the walls show leads back to its moment, through both nights of the year", () => {
  for (const night of ["2026-03-29", "2026-10-25"]) {
    const began = momentOf(day(night), 0, helsinki);
    for (let at = began; at < began + 6 * hour; at += hour / 4) {
      const wall = wallTime(at, helsinki);
      const back = momentOf(wall, wall.ms, helsinki);
      expect([at, at - hour]).toContain(back);
      expect(wallTime(back, helsinki)).toEqual(wall);
    }
  }
});

test("a day ends at midnight, however long it was", () => {
  const lengthOf = (date: string) => {
    const began = momentOf(day(date), 0, helsinki);
    return (endOfDay(began, helsinki) + 1 - began) / hour;
  };
  expect(["2026-03-29", "2026-10-25", "2026-11-25"].map(lengthOf)).toEqual([23, 25, 24]);
});

test("days are counted over the ends of months and years", () => {
  expect(dayOfNumber(dayNumber(day("2026-12-31")) + 1)).toEqual(day("2027-01-01"));
  expect(dayNumber(day("2028-03-01")) - dayNumber(day("2028-02-28"))).toBe(2);
});
