import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import type { SelfCheckAnswer } from "../../../../src/console/protocol.ts";
import { breachesIn, watchSelfCheck } from "../../../../src/web/console/desk/self-check.ts";
import { makeClock } from "./clock.ts";
import { iso } from "./house.ts";

const well: SelfCheckAnswer = {
  checkedAt: iso(0),
  open: 12,
  withoutOwner: 0,
  withoutNextAction: 0,
  overdueUnescalated: 0,
};

test("a supervisor hears within a minute what is broken, and that it no longer is; nobody else asks", async () => {
  const clock = makeClock(0);
  const isSupervisor = signal(false);
  const server = { now: well, asked: 0 };
  const get = async () => {
    server.asked += 1;
    return { ok: true, body: server.now };
  };
  const { latest } = watchSelfCheck(clock, { get: get as never }, isSupervisor);
  await clock.advance(120_000);
  expect(server.asked).toBe(0);
  isSupervisor.value = true;
  await clock.advance(0);
  expect(breachesIn(latest.value)).toEqual([]);
  server.now = { ...well, withoutOwner: 1, overdueUnescalated: 3 };
  await clock.advance(60_000);
  expect(breachesIn(latest.value)).toEqual([
    { kind: "withoutOwner", n: 1 },
    { kind: "overdueUnescalated", n: 3 },
  ]);
  server.now = well;
  await clock.advance(60_000);
  expect(breachesIn(latest.value)).toEqual([]);
});

test("before anything was counted nothing is said to be broken", () => {
  expect(breachesIn(null)).toEqual([]);
});
