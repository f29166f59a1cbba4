import { expect, test } from "vitest";
import { type Checked, makeSelfCheck, type Recount } from "../../src/turn/self-check.ts";

const well: Recount = { open: 3, withoutOwner: 0, withoutNextAction: 0, overdueUnescalated: 0 };
const minute = 60_000;

function checked() {
  const clock = { now: 0 };
  const asked: number[] = [];
  const told: Checked[] = [];
  const house = { found: well };
  const check = makeSelfCheck({
    store: { recount: async (before) => (asked.push(before), house.found) },
    clock: () => clock.now,
    tell: (found) => void told.push(found),
    alarm: async () => {},
  });
  return { clock, asked, told, house, ...check };
}

test("it counts once a minute, first after a minute, and lets what is due take a minute", async () => {
  const { clock, asked, round } = checked();
  for (clock.now = 0; clock.now <= 3 * minute; clock.now += 1_000) expect(await round()).toBe(0);
  expect(asked).toEqual([0, minute, 2 * minute]);
});

test("what is broken is told once, told again when it changes, and so is that all is well again", async () => {
  const { clock, told, house, round } = checked();
  const broken = { ...well, overdueUnescalated: 1 };
  for (const found of [well, broken, broken, { ...broken, withoutOwner: 2 }, well, { ...well, open: 9 }]) {
    house.found = found;
    clock.now += minute;
    await round();
  }
  expect(
    told.map(({ checkedAt, withoutOwner, overdueUnescalated }) => [
      checkedAt / minute,
      withoutOwner,
      overdueUnescalated,
    ]),
  ).toEqual([
    [2, 0, 1],
    [4, 2, 1],
    [5, 0, 0],
  ]);
});

test("who asks reads what was counted last, and it is counted again when that is a minute old or from the future", async () => {
  const { clock, asked, latest } = checked();
  expect(await latest()).toEqual({ checkedAt: 0, ...well });
  clock.now = minute - 1;
  expect((await latest()).checkedAt).toBe(0);
  clock.now = minute;
  expect((await latest()).checkedAt).toBe(minute);
  clock.now = 1_000;
  expect((await latest()).checkedAt).toBe(1_000);
  expect(asked).toHaveLength(3);
});
