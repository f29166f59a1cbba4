import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, iso, riikka, row } from "./house.ts";

async function opened(kit = makeKit()) {
  const window = await openWindow(kit);
  await kit.clock.advance(1_000);
  const happens = async (change: () => void) => {
    change();
    for (const id of kit.house.rows.keys()) window.hint("conversation", { id, change: kit.house.last() });
    await kit.clock.advance(2_000);
    return [window.desk.arrivals.value, window.seen.sounds];
  };
  return { ...kit, ...window, kit, happens };
}

test("whoever waits when the desk opens is no news, even while it is not looked at", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk, seen, look } = await opened(kit);
  look(false);
  await kit.clock.advance(60_000);
  expect([desk.arrivals.value, seen.sounds]).toEqual([0, 0]);
});

test("new in the queue is counted and rings while the desk is not looked at, and looking at it takes the number away", async () => {
  const { house, happens, look, desk } = await opened();
  expect(await happens(() => house.say("w1"))).toEqual([0, 0]);
  look(false);
  expect(await happens(() => house.change("w1"))).toEqual([0, 0]);
  expect(await happens(() => house.say("w2"))).toEqual([1, 1]);
  expect(await happens(() => house.say("w2"))).toEqual([1, 1]);
  look(true);
  expect(desk.arrivals.value).toBe(0);
  look(false);
  expect(await happens(() => house.change("w2"))).toEqual([0, 1]);
});

test("a customer's new message to this agent is news; the agent's own words and the bot's talks are not", async () => {
  const kit = makeKit();
  kit.house.say("m1");
  kit.house.change("m1", held(riikka));
  const { house, happens, look, clock } = await opened(kit);
  look(false);
  const reply = { author: "agent", agentName: riikka.name, at: iso(5) } as const;
  expect(await happens(() => house.say("m1", reply))).toEqual([0, 0]);
  const botsTalk = () => {
    house.change("b1", row("b1", { state: "bot", owner: { kind: "bot" } }));
    house.say("b1");
  };
  expect(await happens(botsTalk)).toEqual([0, 0]);
  await clock.advance(5_000);
  expect(await happens(() => house.say("m1", { at: iso(6) }))).toEqual([1, 1]);
  await clock.advance(5_000);
  expect(await happens(() => house.say("m1", { at: iso(7) }))).toEqual([2, 2]);
});

test("what comes through in one go rings once, and not at all with the sound off, which a reload keeps", async () => {
  const { kit, desk, house, happens, look } = await opened();
  look(false);
  expect(await happens(() => ["w1", "w2", "w3"].forEach((id) => house.say(id)))).toEqual([3, 1]);
  desk.sound.value = false;
  desk.dispose();
  const again = await opened(kit);
  again.look(false);
  expect(again.desk.sound.value).toBe(false);
  expect(await again.happens(() => house.say("w4"))).toEqual([1, 0]);
});

test("of several windows one rings, and none while one of them is looked at", async () => {
  const one = await opened();
  const other = await opened(one.kit);
  one.look(false);
  other.look(false);
  await one.clock.advance(30_000);
  one.house.say("w1");
  await one.clock.advance(31_000);
  expect([one.desk.arrivals.value, other.desk.arrivals.value]).toEqual([1, 1]);
  expect(one.seen.sounds + other.seen.sounds).toBe(1);
  other.look(true);
  expect([one.desk.arrivals.value, other.desk.arrivals.value]).toEqual([0, 0]);
  one.house.say("w2");
  await one.clock.advance(31_000);
  expect([one.desk.arrivals.value, one.seen.sounds + other.seen.sounds]).toEqual([0, 1]);
});
