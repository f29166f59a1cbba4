import { expect, test } from "vitest";
import { goodbyeAfterMs } from "../../src/domain/next-action.ts";
import { makeDue } from "../../src/turn/due.ts";
import { knowledge } from "../fixtures/knowledge.ts";
import { makeHouse, noLookups } from "../fixtures/house.ts";

test("conversations whose due work fails keep nobody else from theirs, and are tried again a minute later", async () => {
  const house = makeHouse();
  for (let at = 0; at < 60; at += 1) {
    house.clock.now += 1;
    await house.writes(`t${at}`, "voiko eräpäivää siirtää");
  }
  const spoilt = new Set(await house.storage.due(house.clock.now + goodbyeAfterMs, 50));
  let broken = true;
  const faults: unknown[] = [];
  const fireDue = makeDue({
    store: {
      due: (now, limit) => house.storage.due(now, limit),
      fire: async (id, now, think) => {
        if (broken && spoilt.has(id)) throw new Error("the disk has a bad place");
        return house.storage.fire(id, now, think);
      },
    },
    knowledge: () => knowledge,
    clock: () => house.clock.now,
    lookups: noLookups,
    fault: (error) => void faults.push(error),
  });
  house.clock.now += goodbyeAfterMs;
  expect([await fireDue(), faults.length]).toEqual([0, 50]);
  expect([await fireDue(), faults.length]).toEqual([10, 50]);
  expect([await fireDue(), faults.length]).toEqual([0, 50]);
  broken = false;
  house.clock.now += 60_000;
  expect(await fireDue()).toBe(50);
  expect(await house.rows("open")).toEqual([]);
});
