import { expect, test } from "vitest";
import { clock, day, dayHeading, moment, waited } from "../../../src/web/shared/times.ts";

const at = (year: number, month: number, date: number, hour = 0, minute = 0) =>
  new Date(year, month - 1, date, hour, minute).getTime();
const now = at(2026, 11, 24, 13, 39);

test("a time of day reads with a point in Finnish and Swedish, with a colon in English", () => {
  expect([clock(now, "fi"), clock(now, "sv"), clock(now, "en")]).toEqual(["13.39", "13.39", "13:39"]);
  expect(clock(at(2026, 11, 24, 8, 5), "fi")).toBe("8.05");
});

test("a time to come is told with its day, full hours without minutes", () => {
  const told = (time: number) => (["fi", "sv", "en"] as const).map((one) => moment(time, now, one));
  expect(told(at(2026, 11, 26, 14))).toEqual([
    "to 26.11. klo\u00A014",
    "tors 26.11 kl.\u00A014",
    "Thu 26 Nov,\u00A014:00",
  ]);
  expect(told(at(2026, 11, 25, 9, 30))).toEqual([
    "huomenna klo\u00A09.30",
    "i morgon kl.\u00A09.30",
    "tomorrow,\u00A09:30",
  ]);
  expect(told(at(2026, 11, 24, 15))[0]).toBe("tänään klo\u00A015");
});

test("today and yesterday have their words, also across midnight", () => {
  expect([day(at(2026, 11, 24), now, "fi"), day(at(2026, 11, 23, 23, 59), now, "fi")]).toEqual([
    "tänään",
    "eilen",
  ]);
  expect([day(now, now, "sv"), day(at(2026, 11, 23), now, "sv")]).toEqual(["i dag", "i går"]);
  expect([day(now, now, "en"), day(at(2026, 11, 23), now, "en")]).toEqual(["today", "yesterday"]);
});

test("other days are named as the bot names them, to come and gone by", () => {
  const thursday = at(2026, 11, 26, 14);
  expect(["fi", "sv", "en"].map((one) => day(thursday, now, one as "fi"))).toEqual([
    "to 26.11.",
    "tors 26.11",
    "Thu 26 Nov",
  ]);
  expect(day(at(2026, 11, 22), now, "fi")).toBe("su 22.11.");
  expect(dayHeading(at(2026, 11, 21), now, "fi")).toBe("La 21.11.");
});

test("a day of another year tells the year", () => {
  const old = at(2025, 3, 5);
  expect(["fi", "sv", "en"].map((one) => day(old, now, one as "fi"))).toEqual([
    "ke 5.3.2025",
    "ons 5.3.2025",
    "Wed 5 Mar 2025",
  ]);
});

test("a wait is told in the two parts that matter", () => {
  const minute = 60_000;
  const waits = [-5, 0.5, 1, 9, 59, 60, 65, 26 * 60, 49 * 60].map((minutes) =>
    waited(minutes * minute, "fi"),
  );
  expect(waits).toEqual([
    "alle 1 min",
    "alle 1 min",
    "1 min",
    "9 min",
    "59 min",
    "1 t",
    "1 t 5 min",
    "1 pv",
    "2 pv",
  ]);
  expect([waited(65 * minute, "sv"), waited(65 * minute, "en")]).toEqual(["1 h 5 min", "1 h 5 min"]);
  expect([waited(30 * 60 * minute, "en"), waited(50 * 60 * minute, "en")]).toEqual(["1 day", "2 days"]);
});
