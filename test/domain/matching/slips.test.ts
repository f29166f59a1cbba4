import { expect, test } from "vitest";
import { slips } from "../../../src/domain/matching/slips.ts";

test.each([
  ["lasku", "lasku", 0],
  ["lasku", "laksu", 1],
  ["lasku", "laku", 1],
  ["lasku", "lassku", 1],
  ["lasku", "laskx", 1],
  ["sopimus", "osipmus", 2],
  ["", "abc", 3],
  ["abc", "", 3],
])("from %s to %s it is so many slips: %i", (one, other, count) => {
  expect(slips(one, other)).toBe(count);
});
