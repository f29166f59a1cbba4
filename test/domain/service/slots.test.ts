import { expect, test } from "vitest";
import { partOfOpenTime } from "../../../src/domain/service/slots.ts";
import { at, office } from "./fixtures.ts";

const now = at("2026-11-24 09:00");

test.each([0.5, 0.8])("a warning stands at a whole millisecond, however its time is parted (%d)", (share) => {
  const calendar = { service: office(), language: "fi", booked: [], now } as const;
  const warned = partOfOpenTime(calendar, now, now + 3_600_001, share);
  expect(Number.isInteger(warned)).toBe(true);
  expect(warned).toBeCloseTo(now + 3_600_001 * share, -1);
});
