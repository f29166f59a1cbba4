import { expect, test } from "vitest";
import { publicHolidays } from "../../src/content/public-holidays.ts";
import { day } from "../domain/service/fixtures.ts";

const finnish = (year: number) => publicHolidays("FI", year) ?? [];
const dayOf = (name: string, year: number) => finnish(year).find((holiday) => holiday.name.fi === name)?.day;

test.each([
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter Sunday of %i is %s, and the days that follow it go with it", (year, easter) => {
  expect(dayOf("pääsiäispäivä", year)).toBe(day(easter));
  expect(dayOf("pitkäperjantai", year)).toBe(day(easter) - 2);
  expect(dayOf("helatorstai", year)).toBe(day(easter) + 39);
});

test.each([
  ["juhannusaatto", "2026-06-19"],
  ["juhannuspäivä", "2026-06-20"],
  ["juhannuspäivä", "2027-06-26"],
  ["pyhäinpäivä", "2026-10-31"],
  ["pyhäinpäivä", "2025-11-01"],
  ["jouluaatto", "2026-12-24"],
  ["tapaninpäivä", "2026-12-26"],
  ["loppiainen", "2027-01-06"],
])("%s is on %s", (name, date) => {
  expect(dayOf(name, Number(date.slice(0, 4)))).toBe(day(date));
});

test("a year has fifteen such days, each named in every language", () => {
  expect(new Set(finnish(2026).map((holiday) => holiday.day)).size).toBe(15);
  for (const { name } of finnish(2026)) expect(Object.keys(name).toSorted()).toEqual(["en", "fi", "sv"]);
});

test("a country that nobody has written down is not known", () => {
  expect(publicHolidays("XX", 2026)).toBeNull();
});
