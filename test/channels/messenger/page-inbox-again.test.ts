import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inboxApp } from "../../helpers/routing.ts";
import { type InboxHouse, minute, openInboxHouse } from "./inbox-house.ts";
import { seatInbox } from "./inbox-seat.ts";
import { aino } from "./messenger-house.ts";
import { graphOf } from "./server.ts";

let house: InboxHouse;
beforeEach(async () => {
  house = await openInboxHouse();
});
afterEach(async () => {
  await house.close();
});

const agentLines = async () => (await house.lines()).filter((line) => line.startsWith("agent:"));
const takes = async () => (await house.deskNotes()).filter((note) => note.startsWith("taken:"));

describe("what comes twice changes nothing", () => {
  test("an answer from there", async () => {
    await house.asks();
    const call = house.graph.inbox.bodies.echo(aino, "Siirsin eräpäivän.");
    await house.meta.bring(call);
    await house.meta.bring(call);
    await house.tick();
    await house.meta.bring(call);
    expect(await agentLines()).toEqual(["agent: Siirsin eräpäivän."]);
    expect(await house.deskNotes()).not.toContain("Siirsin eräpäivän.");
  });

  test("that it goes there, and that it comes back", async () => {
    await house.asks();
    const there = house.graph.inbox.bodies.told(aino, "pass", null, inboxApp);
    await house.meta.bring(there);
    expect(await takes()).toHaveLength(1);
    await house.answers("Valmista.");
    await house.isDone();
    const back = house.graph.inbox.bodies.told(aino, "pass", inboxApp, "1517776481860111");
    await house.meta.bring(back);
    await house.tick();
    expect(await house.matter()).toMatchObject({ state: "bot" });
    expect((await house.deskNotes()).filter((note) => note.startsWith("given-back"))).toHaveLength(1);
  });
});

describe("what comes late is of its own time", () => {
  test("that it went there, told after it came back", async () => {
    await house.asks();
    const there = house.graph.inbox.bodies.told(aino, "take", null, inboxApp);
    await house.answers("Valmista.");
    await house.isDone();
    await house.meta.bring(there);
    await house.tick();
    expect(await house.matter()).toMatchObject({ state: "bot" });
  });

  test("that it came back, told after it went there again", async () => {
    await house.asks();
    const back = house.graph.inbox.bodies.told(aino, "pass", inboxApp, "1517776481860111");
    await house.answers("Valmista.");
    await house.isDone();
    await house.writes("haluan puhua ihmiselle");
    await house.tick();
    expect(house.owner()).toBe(inboxApp);
    await house.meta.bring(back);
    await house.tick();
    expect(await house.matter()).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
  });

  test("an answer from there, told after it came back, is read by agents", async () => {
    await house.asks();
    const late = house.graph.inbox.bodies.echo(aino, "Vielä tämä.");
    await house.answers("Valmista.");
    await house.isDone();
    await house.meta.bring(late);
    expect(await house.deskNotes()).toContain("Vielä tämä.");
    expect(await house.matter()).toMatchObject({ state: "bot" });
  });
});

describe("a start in the middle", () => {
  test("of giving: Meta heard it and its answer was lost, so it isn't given twice", async () => {
    house.graph.faults.addTo("/me/pass_thread_control", { kind: "cut-after" });
    await house.asks();
    expect(house.owner()).toBe(inboxApp);
    const anew = await seatInbox(house, graphOf(house.graph));
    await anew.later(minute);
    expect(await house.matter()).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
    expect(await takes()).toHaveLength(1);
    expect(house.graph.complaints).toEqual([]);
  });

  test("of taking back: the thread is ours in the end", async () => {
    await house.asks();
    house.graph.faults.addTo("/me/take_thread_control", { kind: "cut-before" });
    for (let past = 0; past < 16; past += 1) await house.seat().later(minute);
    expect(await house.matter()).toMatchObject({ state: "queued" });
    const anew = await seatInbox(house, graphOf(house.graph));
    await anew.later(minute);
    await house.drain();
    expect(house.owner()).not.toBe(inboxApp);
    expect(house.read().at(-1)).toContain("taas asiakaspalvelun jonossa");
  });
});

test("a thread that was let go of without a word is the bot's with the customer's next one, when nothing is owed", async () => {
  await house.asks();
  await house.answers("Siirsin eräpäivän.");
  house.clock.now += 60 * minute;
  house.graph.inbox.letsGo(aino);
  const told = house.read().length;
  await house.writes("voiko eräpäivää siirtää");
  expect(await house.matter()).toMatchObject({ state: "bot" });
  expect(house.read().length).toBeGreaterThan(told);
});

test("that it goes to the inbox at once says nothing of how long customers wait for a person", async () => {
  await house.asks();
  expect(await house.matter()).toMatchObject({ owner: { id: "page-inbox" } });
  expect(await house.storage.endedStays(10)).toEqual([]);
});

test("what a supervisor takes from the inbox is ours, and so is the thread", async () => {
  await house.asks();
  const riikka = await house.hires("Riikka");
  const { id } = await house.matter();
  const from = house.seat().agent;
  await house.act({ kind: "take-from", conversation: id, agent: riikka, from, reason: "Iltavuoro." });
  await house.tick();
  expect(await house.matter()).toMatchObject({ state: "queued" });
  expect(house.owner()).not.toBe(inboxApp);
  await house.act({ kind: "take", conversation: id, agent: riikka });
  await house.act({ kind: "reply", conversation: id, agent: riikka, text: "Hei, katson asian." });
  await house.tick();
  expect(house.read().at(-1)).toBe("Hei, katson asian.");
  await house.writes("kiitos");
  expect((await house.lines()).at(-1)).toBe("customer: kiitos");
  expect(house.graph.complaints).toEqual([]);
});

test("what is passed to the inbox by a colleague from another channel comes back to the queue at once", async () => {
  await house.receive({
    kind: "message",
    key: "k1",
    channel: "directline",
    channelThreadId: "w",
    customer: { channelCustomerId: "c", name: null, verifiedAs: null },
    locale: "fi-FI",
    reference: null,
    text: "haluan puhua ihmiselle",
    files: [],
  });
  const riikka = await house.hires("Riikka");
  const [row] = await house.rows("waiting");
  if (row === undefined) throw new Error("Nothing waits.");
  await house.tick();
  expect((await house.rows("waiting")).map(({ id }) => id)).toEqual([row.id]);
  await house.act({ kind: "take", conversation: row.id, agent: riikka });
  const given = await house.act({
    kind: "transfer",
    conversation: row.id,
    agent: riikka,
    to: house.seat().agent,
    note: "",
  });
  expect(given).toMatchObject({ ok: true });
  await house.tick();
  expect((await house.rows("waiting")).map(({ id }) => id)).toEqual([row.id]);
  expect(house.graph.complaints).toEqual([]);
});
