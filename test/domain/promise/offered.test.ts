import { expect, test } from "vitest";
import { timesToOffer } from "../../../src/domain/promise/offered.ts";
import type { Booking } from "../../../src/domain/service/slots.ts";
import { at, hour, office, weekdays } from "../service/fixtures.ts";
import { defaultService } from "../../../src/domain/service/service.ts";

const offered = (now: string, service = office(), booked: readonly Booking[] = []) =>
  timesToOffer({ service, language: "fi", booked, now: at(now) });

test("an agent is offered noon and closing of this and the next working days", () => {
  expect(offered("2026-11-24 09:00")).toEqual(
    ["2026-11-24 12:00", "2026-11-24 16:00", "2026-11-25 12:00", "2026-11-25 16:00", "2026-11-26 12:00"].map(
      at,
    ),
  );
});

test("what is less than an hour ahead is not offered, and no day on which nobody works", () => {
  expect(offered("2026-11-27 15:30").slice(0, 2)).toEqual(["2026-11-30 12:00", "2026-11-30 16:00"].map(at));
});

test("a house that doesn't know its hours offers the hours of others", () => {
  expect(offered("2026-11-24 15:00", defaultService).slice(0, 2)).toEqual(
    ["2026-11-24 17:00", "2026-11-25 12:00"].map(at),
  );
});

test("a house that is never open offers nothing", () => {
  const [team] = office().teams;
  const never = office({ teams: team === undefined ? [] : [{ ...team, hours: { fi: weekdays() } }] });
  expect(offered("2026-11-24 09:00", never)).toEqual([]);
});

test("a time for which as much is promised as can be kept is left out", () => {
  const service = office({ promises: { slotMs: hour, perSlot: 2 } });
  const booked = [
    { dueAt: at("2026-11-24 11:30"), count: 2 },
    { dueAt: at("2026-11-24 16:00"), count: 1 },
  ];
  expect(offered("2026-11-24 09:00", service, booked).slice(0, 2)).toEqual(
    ["2026-11-24 16:00", "2026-11-25 12:00"].map(at),
  );
});
