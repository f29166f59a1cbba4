import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultService, type Service } from "../../../src/domain/service/service.ts";
import {
  type Calendar,
  firstDue,
  freeSlots,
  partOfOpenTime,
  refusedThen,
  type Slot,
  workingDayBefore,
} from "../../../src/domain/service/slots.ts";
import { at, day, everyDay, except, hour, office, stretch, weekdays } from "./fixtures.ts";

const calendar = (now: string, more: Partial<Service> = {}, rest: Partial<Calendar> = {}): Calendar => ({
  service: office({ promises: { slotMs: hour, perSlot: 2 }, ...more }),
  language: "fi",
  booked: [],
  now: at(now),
  ...rest,
});
const spans = (slots: readonly Slot[]) => slots.map(({ from, to }) => [from, to]);
const span = (date: string, from: string, to: string) => [at(`${date} ${from}`), at(`${date} ${to}`)];
const team = (id: string, hours: NonNullable<Service["teams"][number]["hours"]>) => ({
  id,
  name: { fi: id, sv: id, en: id },
  hours,
});

describe("the slots of open time", () => {
  test("begin with the opening, the last one ends with the closing, and nights and weekends have none", () => {
    const slots = freeSlots(calendar("2026-11-20 14:30"), at("2026-11-20 14:30"), 4);
    expect(spans(slots)).toEqual([
      span("2026-11-20", "14:00", "15:00"),
      span("2026-11-20", "15:00", "16:00"),
      span("2026-11-23", "08:00", "09:00"),
      span("2026-11-23", "09:00", "10:00"),
    ]);
  });

  test("may last half an hour, and the last may be shorter", () => {
    const half = calendar("2026-11-23 08:00", {
      promises: { slotMs: hour / 2, perSlot: 1 },
      teams: [team("office", { fi: weekdays(stretch(8, 9.25)) })],
    });
    expect(spans(freeSlots(half, half.now + 1, 4))).toEqual([
      span("2026-11-23", "08:00", "08:30"),
      span("2026-11-23", "08:30", "09:00"),
      span("2026-11-23", "09:00", "09:15"),
      span("2026-11-24", "08:00", "08:30"),
    ]);
  });

  test("pass over holidays and days that are closed, and follow a day's own hours", () => {
    const christmas = calendar("2026-12-23 15:00", {
      holidays: [{ day: day("2026-12-25"), name: {} }],
      exceptions: [
        except("2026-12-24", { kind: "hours", stretches: [stretch(9, 11)] }),
        except("2026-12-28", { kind: "closed" }),
      ],
    });
    expect(spans(freeSlots(christmas, at("2026-12-23 15:30"), 4))).toEqual([
      span("2026-12-23", "15:00", "16:00"),
      span("2026-12-24", "09:00", "10:00"),
      span("2026-12-24", "10:00", "11:00"),
      span("2026-12-29", "08:00", "09:00"),
    ]);
  });

  test("are those of the people who answer in the customer's language", () => {
    const swedish = calendar("2026-11-23 07:00", {}, { language: "sv" });
    expect(spans(freeSlots(swedish, swedish.now, 1))).toEqual([span("2026-11-23", "09:00", "10:00")]);
  });

  test("begin where they did, though the shift that they began with has ended", () => {
    const two = {
      teams: [
        team("early", { fi: weekdays(stretch(8, 11.5)) }),
        team("late", { fi: weekdays(stretch(11.25, 16)) }),
      ],
    };
    expect(spans(freeSlots(calendar("2026-11-23 11:45", two), at("2026-11-23 11:45"), 1))).toEqual([
      span("2026-11-23", "11:00", "12:00"),
    ]);
  });

  test("last an hour of the clock on the wall's longest and shortest day", () => {
    const night = { teams: [team("night", { fi: everyDay(stretch(1, 6)) })] };
    const spring = freeSlots(calendar("2027-03-28 00:00", night), at("2027-03-28 00:30"), 5);
    expect(spring.map(({ from, to }) => to - from)).toEqual([hour, hour, hour, hour, hour]);
    expect(spring[4]?.from).toBe(at("2027-03-29 01:00"));
    const autumn = freeSlots(calendar("2026-10-25 00:00", night), at("2026-10-25 00:30"), 7);
    expect(autumn.filter(({ to }) => to <= at("2026-10-25 06:00"))).toHaveLength(6);
  });

  test("go on round the clock where the house doesn't know its hours, and hold as many as come", () => {
    const booked = [{ dueAt: at("2026-11-22 04:00"), count: 99 }];
    const unknown: Calendar = {
      service: defaultService,
      language: "fi",
      booked,
      now: at("2026-11-22 03:30"),
    };
    expect(spans(freeSlots(unknown, unknown.now, 1))).toEqual([span("2026-11-22", "03:00", "04:00")]);
    expect(refusedThen(unknown, at("2026-11-22 04:00"))).toBeNull();
  });

  test("are none in a house that is never open", () => {
    const never = calendar("2026-11-23 08:00", { teams: [team("none", { fi: weekdays() })] });
    expect(freeSlots(never, never.now, 3)).toEqual([]);
    expect(firstDue(never, 0)).toBeNull();
    expect(refusedThen(never, at("2026-11-24 12:00"))).toBe("closed-then");
    expect(workingDayBefore(never, at("2026-11-24 12:00"))).toBeNull();
  });
});

describe("room in a slot", () => {
  const booked = [
    { dueAt: at("2026-11-23 09:30"), count: 1 },
    { dueAt: at("2026-11-23 10:00"), count: 1 },
  ];

  test("counts what is due after its beginning, up to and with its end", () => {
    const busy = calendar("2026-11-23 08:00", {}, { booked });
    expect(refusedThen(busy, at("2026-11-23 09:00"))).toBeNull();
    expect(refusedThen(busy, at("2026-11-23 09:01"))).toBe("slot-full");
    expect(refusedThen(busy, at("2026-11-23 10:00"))).toBe("slot-full");
    expect(refusedThen(busy, at("2026-11-23 10:01"))).toBeNull();
  });

  test("sends the first time by which something can be done to the next slot that has some", () => {
    const busy = calendar("2026-11-23 08:00", {}, { booked });
    expect(firstDue(busy, 1.5 * hour)).toBe(at("2026-11-23 11:00"));
    expect(firstDue(busy, hour)).toBe(at("2026-11-23 09:00"));
    expect(firstDue(calendar("2026-11-20 15:30"), hour)).toBe(at("2026-11-23 09:00"));
  });
});

test("a slot that ends now is no time by which anything can be done", () => {
  expect(firstDue(calendar("2026-11-23 09:00"), 0)).toBe(at("2026-11-23 10:00"));
});

describe("shares of open time", () => {
  test("are counted over nights and weekends", () => {
    const friday = calendar("2026-11-20 14:00");
    const [from, to] = [friday.now, at("2026-11-23 14:00")];
    expect(partOfOpenTime(friday, from, to, 0.5)).toBe(at("2026-11-23 10:00"));
    expect(partOfOpenTime(friday, from, to, 0.25)).toBe(at("2026-11-20 16:00"));
  });
  test("pass over the weekend to the working day before a Monday", () => {
    expect(workingDayBefore(calendar("2026-11-20 14:00"), at("2026-11-23 14:00"))).toBe(
      at("2026-11-20 08:00"),
    );
  });
});

test("whatever the hours, the first time that is found may be promised, and every free slot has room", () => {
  const quarter = fc.integer({ min: 0, max: 95 }).map((n) => n / 4);
  const shift = fc
    .tuple(quarter, quarter)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => stretch(from, to));
  fc.assert(
    fc.property(
      fc.array(shift, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(0.25, 0.5, 1, 2).map((hours) => hours * hour),
      fc.array(
        fc.record({ dueAt: fc.integer({ min: 1, max: 7 * 24 }), count: fc.integer({ min: 1, max: 3 }) }),
        {
          maxLength: 20,
        },
      ),
      fc.integer({ min: 0, max: 7 * 24 * 60 }),
      (shifts, slotMs, taken, minute) => {
        // The clocks are put back in this week.
        const now = at("2026-10-22 00:00") + minute * 60_000;
        const booked = taken.map(({ dueAt, count }) => ({ dueAt: now + dueAt * hour, count }));
        const hours = { fi: everyDay(...shifts) };
        const busy: Calendar = {
          service: office({ promises: { slotMs, perSlot: 2 }, teams: [team("one", hours)] }),
          language: "fi",
          booked,
          now,
        };
        const due = firstDue(busy, hour);
        expect(due === null ? null : refusedThen(busy, due)).toBeNull();
        for (const { from, to } of freeSlots(busy, now, 20)) {
          const inside = booked.filter(({ dueAt }) => dueAt > from && dueAt <= to);
          expect(inside.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(2);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test.each([0.5, 0.8])("a warning stands at a whole millisecond, however its time is parted (%d)", (share) => {
  const tuesday = calendar("2026-11-24 09:00");
  const warned = partOfOpenTime(tuesday, tuesday.now, tuesday.now + 3_600_001, share);
  expect(Number.isInteger(warned)).toBe(true);
  expect(warned).toBeCloseTo(tuesday.now + 3_600_001 * share, -1);
});
