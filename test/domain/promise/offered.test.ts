import { expect, test } from "vitest";
import { timesToOffer } from "../../../src/domain/promise/offered.ts";
import { tableOf } from "../../../src/domain/service/slots.ts";
import { at, office } from "../service/fixtures.ts";
import { defaultService } from "../../../src/domain/service/service.ts";

const offered = (now: string, service = office()) =>
  timesToOffer(at(now), tableOf({ service, language: "fi" }));

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
  expect(timesToOffer(at("2026-11-24 09:00"), { zone: "Europe/Helsinki", stretchesOn: () => [] })).toEqual(
    [],
  );
});
