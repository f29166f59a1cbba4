import { expect, test } from "vitest";
import { makeReturnOfGone } from "../../../src/turn/queue/gone.ts";
import { makeActs } from "../../../src/turn/acts/agent-acts.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { makeHouse } from "../../fixtures/house.ts";

const minute = 60_000;

/** Riikka owes one customer a reply and waits for another. */
async function atDesk() {
  const house = makeHouse();
  const agent = await house.hires("Riikka");
  await house.storage.openSession({ idHash: "s", agent, at: house.clock.now, expiresAt: 9e15 });
  for (const window of ["w1", "w2"]) {
    await house.writes(window, "haluan puhua ihmiselle");
    const { id } = await house.matter(window);
    await house.act({ kind: "take", conversation: id, agent });
    if (window === "w2") await house.act({ kind: "reply", conversation: id, agent, text: "Hei." });
  }
  const { storage } = house;
  const round = makeReturnOfGone({
    accounts: storage,
    desk: storage,
    acts: makeActs(storage, () => knowledge),
    clock: () => house.clock.now,
  });
  return { house, round, agent };
}

test("nothing is taken from an agent who is at work", async () => {
  const { house, round, agent } = await atDesk();
  house.clock.now += 6 * minute;
  await house.storage.openSession({ idHash: "s2", agent, at: house.clock.now, expiresAt: 9e15 });
  expect(await round()).toBe(0);
  expect(await house.matter("w1")).toMatchObject({ state: "with-agent" });
});

test("an agent whose connection is lost leaves the waiting customer to the top of the queue, long before the reply is late", async () => {
  const { house, round } = await atDesk();
  house.clock.now += 3 * minute;
  expect(await round()).toBe(0);
  house.clock.now += 3 * minute;
  expect(await round()).toBe(1);
  expect(await house.matter("w1")).toMatchObject({ state: "queued", urgency: 4 });
  expect(await house.matter("w2")).toMatchObject({ state: "with-agent" });
  house.clock.now += minute;
  expect(await round()).toBe(0);
});

test.each([
  ["set on by an hour", 60],
  ["set on by a day", 24 * 60],
])(
  "a clock that is %s takes nothing from agents at work: they get the time to be seen again",
  async (_, jump) => {
    const { house, round } = await atDesk();
    house.clock.now += minute;
    await round();
    house.clock.now += jump * minute;
    expect(await round()).toBe(0);
    house.clock.now += 4 * minute;
    expect(await round()).toBe(0);
    house.clock.now += minute;
    expect(await round()).toBe(1);
  },
);

test("a clock that is set back by a day holds up nobody whose agent has gone", async () => {
  const { house, round, agent } = await atDesk();
  for (const minutes of [5, 1]) {
    house.clock.now += minutes * minute;
    await house.storage.openSession({ idHash: `s${minutes}`, agent, at: house.clock.now, expiresAt: 9e15 });
    await round();
  }
  house.clock.now -= 24 * 60 * minute;
  for (const session of ["s", "s5", "s1"]) await house.storage.closeSession(session);
  expect(await round()).toBe(1);
  expect(await house.matter("w1")).toMatchObject({ state: "queued" });
});
