import { expect, test } from "vitest";
import { agentId } from "../../../src/domain/ids.ts";
import { makeWaitingForSeat } from "../../../src/turn/seats/hub-waiting.ts";
import { makeHouse } from "../../fixtures/house.ts";

const minute = 60_000;

/** A house in which so many wait, and what its seat reads; `lists` counts the pages of lists, `single` the rows by themselves. */
async function openWaiting(count: number) {
  const house = makeHouse();
  const { storage, clock } = house;
  const asks = (nth: number) => house.writes(`w${nth}`, "haluan puhua ihmiselle");
  for (let nth = 1; nth <= count; nth += 1) await asks(nth);
  const reads = { lists: 0, single: 0 };
  const waiting = makeWaitingForSeat({
    agent: agentId("hub-seat"),
    clock: () => clock.now,
    desk: {
      conversations: (...asked) => {
        reads.lists += 1;
        return storage.conversations(...asked);
      },
      conversation: (id) => {
        reads.single += 1;
        return storage.conversation(id);
      },
      changes: (...asked) => storage.changes(...asked),
    },
  });
  const threads = async () => (await waiting.read()).map(({ channelThreadId }) => channelThreadId);
  return { ...house, waiting, threads, asks, reads };
}

test("all of a long queue is read, and once a minute while it stands still", async () => {
  const { threads, reads, clock } = await openWaiting(130);
  expect(new Set(await threads()).size).toBe(130);
  const first = { ...reads };
  for (let seconds = 1; seconds < 60; seconds += 1) {
    clock.now += 1_000;
    expect(await threads()).toHaveLength(130);
  }
  expect(reads).toEqual(first);
  clock.now += minute;
  await threads();
  expect(reads.lists).toBe(2 * first.lists);
});

test("who comes, writes or is taken is read by themselves", async () => {
  const house = await openWaiting(3);
  const { threads, asks, reads } = house;
  await threads();
  const { lists } = reads;
  await asks(4);
  expect(await threads()).toEqual(["w1", "w2", "w3", "w4"]);
  const riikka = await house.hires("Riikka");
  await house.act({ kind: "take", conversation: (await house.matter("w2")).id, agent: riikka });
  expect(await threads()).toEqual(["w1", "w3", "w4"]);
  expect(reads).toEqual({ lists, single: 2 });
});

test("what is done with is left out until it changes", async () => {
  const { waiting, threads, writes } = await openWaiting(2);
  const [one] = await waiting.read();
  if (one === undefined) throw new Error("Nobody waits.");
  waiting.isDone(one);
  expect(await threads()).toEqual(["w2"]);
  await writes("w1", "oletteko siellä");
  expect(await threads()).toEqual(["w2", "w1"]);
});

test("where much has changed at once, the lists are read", async () => {
  const { threads, asks, reads } = await openWaiting(1);
  await threads();
  for (let nth = 2; nth <= 150; nth += 1) await asks(nth);
  expect(new Set(await threads()).size).toBe(150);
  expect(reads.single).toBe(0);
});
