import { expect, test } from "vitest";
import { standsAt } from "../../../../src/web/console/desk/window-standing.ts";

const hour = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();
const ends = { houseUntil: iso(24 * hour), personUntil: iso(168 * hour) };
const email = { kind: "email", value: "maija@esimerkki.example" } as const;

test.each([
  ["while all can write", 24 * hour - 1, { kind: "open", until: 168 * hour }],
  ["while only a person can", 24 * hour, { kind: "person", until: 168 * hour }],
  ["in a person's last moment", 168 * hour - 1, { kind: "person", until: 168 * hour }],
  ["after the end, by letter", 168 * hour, email],
] as const)("the desk tells how the customer is written to %s", (_, now, standing) => {
  expect(standsAt({ ...ends, besides: email }, now)).toEqual(standing);
});

test("after the end and without an address nothing can be written", () => {
  expect(standsAt({ ...ends, besides: null }, 168 * hour)).toEqual({ kind: "shut" });
});
