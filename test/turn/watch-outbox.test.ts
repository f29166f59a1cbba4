import { expect, test } from "vitest";
import { makeWatchOutbox } from "../../src/turn/watch-outbox.ts";
import { makeHouse } from "../fixtures/house.ts";

const minute = 60_000;

test("what waits for ten minutes is told once for its channel, and again when it waits anew", async () => {
  const { storage, clock, writes } = makeHouse();
  const told: string[] = [];
  const watch = makeWatchOutbox({
    store: storage,
    clock: () => clock.now,
    tell: (channel, waiting) => void told.push(`${channel} ${waiting}`),
  });
  const passes = async (minutes: number) => {
    for (let at = 0; at < minutes; at++) {
      clock.now += minute;
      await watch();
    }
  };
  const sendsAll = async () => {
    for (;;) {
      const rows = await storage.claim(clock.now, 10, minute);
      if (rows.length === 0) return;
      for (const row of rows) await storage.sent(row.key, row.attempts, clock.now);
    }
  };
  const asks = () => writes("w", "voiko eräpäivää siirtää", { channel: "pushed", reference: "{}" });

  await asks();
  await passes(9);
  expect(told).toEqual([]);
  await passes(5);
  expect(told).toEqual(["pushed 2"]);
  await sendsAll();
  await passes(2);
  await asks();
  await passes(30);
  expect(told).toEqual(["pushed 2", "pushed 1"]);
});

test("what waits is looked at once a minute", async () => {
  const { storage, clock } = makeHouse();
  let looks = 0;
  const watch = makeWatchOutbox({
    store: {
      standings: () => {
        looks += 1;
        return storage.standings();
      },
    },
    clock: () => clock.now,
    tell: () => {},
  });
  for (let at = 0; at < 120; at++) {
    await watch();
    clock.now += 1_000;
  }
  expect(looks).toBe(2);
});
