import { expect, test } from "vitest";
import { masked, partLeft, standsAt } from "../../../../src/web/console/desk/promise-standing.ts";
import { iso } from "./house.ts";
import { promise } from "./settling.ts";

const at = (minutes: number) => Date.parse(iso(minutes));

test("a promise is in time, then at risk from its warning on, then late", () => {
  const one = promise("p1", { dueAt: iso(100), atRiskFrom: iso(80) });
  expect([standsAt(one, at(79)), standsAt(one, at(80)), standsAt(one, at(100))]).toEqual([
    "in-time",
    "at-risk",
    "late",
  ]);
  expect(standsAt({ ...one, atRiskFrom: null }, at(10))).toBe("at-risk");
});

test("the ring empties from the moment it was made, or last moved, until it is due", () => {
  const one = promise("p1", { madeAt: iso(0), dueAt: iso(100) });
  expect([partLeft(one, at(0)), partLeft(one, at(25)), partLeft(one, at(130))]).toEqual([1, 0.75, 0]);
  const moved = { ...one, moves: [{ at: iso(50), from: iso(60), reason: "kiire", by: "us" as const }] };
  expect(partLeft(moved, at(75))).toBe(0.5);
});

test("numbers and addresses keep their middle to themselves", () => {
  expect(masked("phone", "+358401234512")).toBe("040 ••• ••12");
  expect(masked("email", "aino.lehtonen@posti.example")).toBe("ai•••@posti.example");
  expect(masked("email", "a@posti.example")).toBe("a•••@posti.example");
});
