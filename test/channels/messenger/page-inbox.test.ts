import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inboxApp } from "../../helpers/routing.ts";
import { aino, type MessengerHouse, openMessengerHouse } from "./messenger-house.ts";

const minute = 60_000;
let house: MessengerHouse;
beforeEach(async () => {
  house = await openMessengerHouse({ withInbox: true });
});
afterEach(async () => {
  await house.close();
});

/** The clock goes on a second, and all that is due is done: as the house does again and again. */
const tick = async (ms = 1_000) => {
  await house.inbox?.later(ms);
  await house.drain();
  await house.meta.settled();
};
const writes = async (text: string) => {
  house.clock.now += 1_000;
  await house.meta.writes(aino, text);
  await house.drain();
};
const asks = async () => {
  await writes("voiko eräpäivää siirtää");
  await writes("haluan puhua ihmiselle");
  await tick();
};
const answers = async (text: string) => {
  house.clock.now += 1_000;
  await house.graph.inbox.writes(aino, text);
  await house.meta.settled();
};
const read = () => house.graph.reads(aino);
const owner = () => house.graph.routing.ownerOf(aino);

describe("a matter for a person", () => {
  test("is the Page Inbox's once our last words have gone and Meta has said yes", async () => {
    await writes("voiko eräpäivää siirtää");
    house.clock.now += 1_000;
    await house.meta.writes(aino, "haluan puhua ihmiselle");
    await house.inbox?.round();
    expect(owner()).not.toBe(inboxApp);
    expect((await house.matterOf(aino)).state).toBe("queued");
    await house.drain();
    const told = read();
    await tick();
    expect(owner()).toBe(inboxApp);
    expect(await house.matterOf(aino)).toMatchObject({
      state: "with-agent",
      owner: { kind: "agent", id: "page-inbox", name: "Page-inbox" },
      nextAction: "reply",
    });
    expect(read()).toEqual(told);
    expect(house.graph.complaints).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test("is answered there: what people write is in the log as an agent's, once, and goes out from there alone", async () => {
    await asks();
    const told = read().length;
    await answers("Siirsin eräpäivän.");
    await tick();
    expect((await house.log(aino)).at(-1)).toBe("agent: Siirsin eräpäivän.");
    expect(read()).toHaveLength(told);
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", awaits: "customer" });
    expect(house.graph.complaints).toEqual([]);
  });

  test("what the customer writes meanwhile is in the log at its own time, and the bot is silent", async () => {
    await asks();
    await answers("Mistä laskusta on kyse?");
    const told = read().length;
    await writes("voiko eräpäivää siirtää");
    await tick();
    expect((await house.rowsOf(aino)).at(-1)).toMatchObject({
      author: "customer",
      text: "voiko eräpäivää siirtää",
    });
    expect(await house.matterOf(aino)).toMatchObject({ state: "with-agent", nextAction: "reply" });
    expect(read()).toHaveLength(told);
    expect(house.graph.actions.filter(({ action }) => action === "mark_seen")).toHaveLength(2);
  });
});

test("when it is done there the bot has it again, and answers", async () => {
  await asks();
  await answers("Siirsin eräpäivän.");
  house.clock.now += minute;
  house.graph.inbox.isDone(aino);
  await house.meta.settled();
  await tick();
  expect(await house.matterOf(aino)).toMatchObject({ state: "bot" });
  const told = read().length;
  await writes("voiko eräpäivää siirtää");
  expect(read().length).toBeGreaterThan(told);
  expect(house.graph.complaints).toEqual([]);
});
