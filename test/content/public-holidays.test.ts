import { expect, test } from "vitest";
import { publicHolidays } from "../../src/content/public-holidays.ts";
import { day } from "../domain/service/fixtures.ts";

const finnish = (year: number) => publicHolidays({ country: "FI", eves: true }, year) ?? [];
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

test("a year has sixteen such days, each named in every language", () => {
  expect(new Set(finnish(2026).map((holiday) => holiday.day)).size).toBe(16);
  for (const { name } of finnish(2026)) expect(Object.keys(name).toSorted()).toEqual(["en", "fi", "sv"]);
});

test("the eves are open days unless the owner closes them", () => {
  const days = publicHolidays({ country: "FI", eves: false }, 2026)?.map((holiday) => holiday.day);
  expect(days).toContain(day("2026-12-25"));
  expect(days).not.toContain(day("2026-12-24"));
});

test("a part of a country has days of its own", () => {
  const days = (region: string) =>
    publicHolidays({ country: "DE", region, eves: false }, 2026)?.map((holiday) => holiday.day) ?? [];
  expect(days("BY")).toContain(day("2026-01-06"));
  expect(days("BE")).not.toContain(day("2026-01-06"));
});

test("a feast of several days closes them all", () => {
  const found = publicHolidays({ country: "SA", eves: false }, 2026) ?? [];
  const named = found.filter(({ name }) => String(name.en).includes("Fitr"));
  expect(named.length).toBeGreaterThan(2);
});

test.each([{ country: "XX" }, { country: "DE", region: "XX" }, { country: "XX", region: "BY" }])(
  "nobody knows the holidays of %o",
  (place) => {
    expect(publicHolidays({ ...place, eves: false }, 2026)).toBeNull();
  },
);
