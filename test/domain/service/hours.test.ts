import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addOpenTime,
  closingOf,
  isOpen,
  nextOpening,
  openTimeBetween,
} from "../../../src/domain/service/hours.ts";
import { timetableOf } from "../../../src/domain/service/timetable.ts";
import { at, day, everyDay, except, hour, houseOf, office, stretch, table, weekdays } from "./fixtures.ts";

const christmas = ["2026-12-24", "2026-12-25", "2026-12-26"].map((date) => ({ day: day(date), name: {} }));
const midsummer = ["2026-06-19", "2026-06-20"].map((date) => ({ day: day(date), name: {} }));
const closedDays = table(office({ holidays: [...christmas, ...midsummer] }));
const ordinary = table(office());

test.each([
  ["on a Wednesday", "2026-11-25 12:00", true],
  ["at the first moment of the day", "2026-11-25 08:00", true],
  ["just before it", "2026-11-25 07:59", false],
  ["just before closing", "2026-11-25 15:59", true],
  ["at closing", "2026-11-25 16:00", false],
  ["on a Saturday", "2026-11-28 12:00", false],
  ["on Christmas Eve", "2026-12-24 10:00", false],
  ["on the Wednesday before it", "2026-12-23 10:00", true],
  ["on Midsummer's Eve, a Friday", "2026-06-19 10:00", false],
])("somebody is at work %s: %s", (_when, moment, open) => {
  expect(isOpen(closedDays, at(moment))).toBe(open);
});

test.each([
  ["in the morning", "2026-11-25 06:00", "2026-11-25 08:00"],
  ["in the evening", "2026-11-25 16:00", "2026-11-26 08:00"],
  ["on a Friday evening", "2026-11-27 20:00", "2026-11-30 08:00"],
  ["before Christmas, which a weekend follows", "2026-12-23 16:00", "2026-12-28 08:00"],
  ["before Midsummer", "2026-06-18 17:00", "2026-06-22 08:00"],
  ["before the clocks are put on", "2026-03-27 16:00", "2026-03-30 08:00"],
  ["before the clocks are put back", "2026-10-23 16:00", "2026-10-26 08:00"],
  ["while open: at once", "2026-11-25 12:00", "2026-11-25 12:00"],
])("the next opening %s", (_when, moment, opens) => {
  expect(nextOpening(closedDays, at(moment))).toBe(at(opens));
});

test.each([
  ["within the day", "2026-11-25 10:00", 4, "2026-11-25 14:00"],
  ["up to the moment of closing", "2026-11-25 10:00", 6, "2026-11-25 16:00"],
  ["over the night", "2026-11-25 15:00", 2, "2026-11-26 09:00"],
  ["from a Saturday", "2026-11-28 12:00", 0.25, "2026-11-30 08:15"],
  ["two working days over Christmas", "2026-12-22 16:00", 16, "2026-12-28 16:00"],
  ["two working days over Midsummer", "2026-06-17 16:00", 16, "2026-06-22 16:00"],
  ["over the weekend when the clocks are put on", "2026-03-27 15:00", 2, "2026-03-30 09:00"],
  ["over the weekend when the clocks are put back", "2026-10-23 15:00", 2, "2026-10-26 09:00"],
  ["nothing, while closed", "2026-11-28 12:00", 0, "2026-11-28 12:00"],
])("so much open time from then on: %s", (_how, since, hours, until) => {
  expect(addOpenTime(closedDays, at(since), hours * hour)).toBe(at(until));
});

describe("a night shift", () => {
  const nights = houseOf(everyDay(stretch(22, 30)));
  test.each([
    ["in an ordinary night", "2026-11-25 12:00", 8],
    ["in the night when the clocks are put on", "2026-03-28 12:00", 7],
    ["in the night when the clocks are put back", "2026-10-24 12:00", 9],
  ])("is as long as the night really is: %s", (_when, noon, hours) => {
    expect(openTimeBetween(nights, at(noon), at(noon) + 24 * hour)).toBe(hours * hour);
  });
  test("goes on past midnight", () => {
    expect(isOpen(nights, at("2026-11-26 03:00"))).toBe(true);
    expect(closingOf(nights, at("2026-11-25 23:00"))).toBe(at("2026-11-26 06:00"));
    expect(nextOpening(nights, at("2026-11-26 06:00"))).toBe(at("2026-11-26 22:00"));
  });
  test("belongs to the day on which it begins: a holiday ends no shift from the day before", () => {
    const table = houseOf(everyDay(stretch(22, 30)), { holidays: christmas });
    expect(isOpen(table, at("2026-12-24 05:59"))).toBe(true);
    expect(isOpen(table, at("2026-12-24 22:00"))).toBe(false);
    expect(nextOpening(table, at("2026-12-24 06:00"))).toBe(at("2026-12-27 22:00"));
  });
  test("that is closed early in the morning ends then", () => {
    const early = except("2026-11-26", { kind: "closes", atMs: 4 * hour });
    const table = houseOf(everyDay(stretch(22, 30)), { exceptions: [early] });
    expect(closingOf(table, at("2026-11-25 23:00"))).toBe(at("2026-11-26 04:00"));
    expect(isOpen(table, at("2026-11-26 22:30"))).toBe(false);
    expect(isOpen(table, at("2026-11-27 22:30"))).toBe(true);
  });
});

describe("the hour that the clocks change", () => {
  const small = houseOf(everyDay(stretch(3, 4)));
  test("has no work where it is left out", () => {
    expect(openTimeBetween(small, at("2026-03-28 12:00"), at("2026-03-29 12:00"))).toBe(0);
    expect(nextOpening(small, at("2026-03-28 12:00"))).toBe(at("2026-03-30 03:00"));
  });
  test("has two hours of work where it comes twice", () => {
    expect(openTimeBetween(small, at("2026-10-24 12:00"), at("2026-10-25 12:00"))).toBe(2 * hour);
  });
});

test("closing is told as the walls show it, over lunch too, and never where it never closes", () => {
  expect(closingOf(ordinary, at("2026-11-25 09:00"))).toBe(at("2026-11-25 16:00"));
  expect(closingOf(ordinary, at("2026-11-25 07:00"))).toBeNull();
  const lunch = houseOf(weekdays(stretch(8, 11), stretch(12, 16)));
  expect(closingOf(lunch, at("2026-11-25 09:00"))).toBe(at("2026-11-25 11:00"));
  const meeting = houseOf(weekdays(stretch(8, 12), stretch(12, 16)));
  expect(closingOf(meeting, at("2026-11-25 09:00"))).toBe(at("2026-11-25 16:00"));
  const always = houseOf(everyDay(stretch(0, 24)));
  expect(closingOf(always, at("2026-11-25 09:00"))).toBeNull();
  expect(isOpen(always, at("2026-10-25 03:30"))).toBe(true);
});

describe("an exception", () => {
  const on = (change: Parameters<typeof except>[1], team: string | null = null) =>
    table(office({ holidays: christmas, exceptions: [except("2026-12-23", change, team)] }));
  test("closes early, for the hours in every language that go on longer", () => {
    const closes = on({ kind: "closes", atMs: 14 * hour });
    expect(closingOf(closes, at("2026-12-23 13:00"))).toBe(at("2026-12-23 14:00"));
    expect(addOpenTime(closes, at("2026-12-23 13:00"), 2 * hour)).toBe(at("2026-12-28 09:00"));
  });
  test("closes before the day has begun: nobody comes", () => {
    expect(nextOpening(on({ kind: "closes", atMs: 7 * hour }), at("2026-12-23 00:00"))).toBe(
      at("2026-12-28 08:00"),
    );
  });
  test("opens late, closes for the day, or gives other hours", () => {
    expect(nextOpening(on({ kind: "opens", atMs: 10 * hour }), at("2026-12-23 00:00"))).toBe(
      at("2026-12-23 10:00"),
    );
    expect(nextOpening(on({ kind: "closed" }), at("2026-12-23 00:00"))).toBe(at("2026-12-28 08:00"));
    const other = on({ kind: "hours", stretches: [stretch(17, 19)] });
    expect(nextOpening(other, at("2026-12-23 00:00"))).toBe(at("2026-12-23 17:00"));
  });
  test("opens a holiday", () => {
    const opened = table(
      office({
        holidays: christmas,
        exceptions: [except("2026-12-24", { kind: "hours", stretches: [stretch(9, 12)] })],
      }),
    );
    expect(nextOpening(opened, at("2026-12-23 16:00"))).toBe(at("2026-12-24 09:00"));
  });
  test("of another team changes nothing", () => {
    expect(closingOf(on({ kind: "closes", atMs: 14 * hour }, "other"), at("2026-12-23 13:00"))).toBe(
      at("2026-12-23 16:00"),
    );
  });
});

describe("hours are those of the language", () => {
  const opensIn = (language: "fi" | "sv" | "en") => {
    const found = timetableOf(office(), language);
    return found === null ? null : nextOpening(found, at("2026-11-25 00:00"));
  };
  test("as somebody answers in it", () => {
    expect(opensIn("sv")).toBe(at("2026-11-25 09:00"));
  });
  test("and those of anybody where nobody ever answers in it", () => {
    expect(opensIn("en")).toBe(at("2026-11-25 08:00"));
  });
  test("and nobody knows them where none are described", () => {
    expect(timetableOf({ ...office(), teams: [] }, "fi")).toBeNull();
  });
});

test("a house that is never open has no next opening, and time never passes in it", () => {
  const never = houseOf(weekdays());
  expect(nextOpening(never, at("2026-11-25 12:00"))).toBeNull();
  expect(addOpenTime(never, at("2026-11-25 12:00"), hour)).toBeNull();
  expect(openTimeBetween(never, at("2026-11-25 12:00"), at("2026-12-25 12:00"))).toBe(0);
});

test("whenever one begins, so much open time lies until it has passed, and it ends while open", () => {
  const weeks = [
    weekdays(stretch(8, 16)),
    everyDay(stretch(22, 30)),
    weekdays(stretch(0, 24)),
    weekdays(stretch(3, 4), stretch(12, 13.5)),
  ].map((week) => houseOf(week, { holidays: christmas }));
  const year = at("2027-01-01") - at("2026-01-01");
  fc.assert(
    fc.property(
      fc.constantFrom(...weeks),
      fc.integer({ min: 0, max: year }),
      fc.integer({ min: 1, max: 40 * hour }),
      (table, offset, ms) => {
        const since = at("2026-01-01") + offset;
        const until = addOpenTime(table, since, ms);
        if (until === null) throw new Error("It is open every week.");
        expect(openTimeBetween(table, since, until)).toBe(ms);
        expect(isOpen(table, until - 1)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
