import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inboxApp } from "../../helpers/routing.ts";
import { type InboxHouse, minute, openInboxHouse } from "./inbox-house.ts";
import { aino } from "./messenger-house.ts";

let house: InboxHouse;
beforeEach(async () => {
  house = await openInboxHouse();
});
afterEach(async () => {
  await house.close();
});

describe("a matter for a person", () => {
  test("is the Page Inbox's once our last words have gone and Meta has said yes", async () => {
    await house.writes("voiko eräpäivää siirtää");
    house.clock.now += 1_000;
    await house.meta.writes(aino, "haluan puhua ihmiselle");
    await house.seat().round();
    expect(house.owner()).not.toBe(inboxApp);
    expect((await house.matter()).state).toBe("queued");
    await house.drain();
    const told = house.read();
    await house.tick();
    expect(house.owner()).toBe(inboxApp);
    expect(await house.matter()).toMatchObject({
      state: "with-agent",
      owner: { kind: "agent", id: "page-inbox", name: "Page-inbox" },
      nextAction: "reply",
    });
    expect(house.read()).toEqual(told);
    expect(house.graph.complaints).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test("is answered there: what people write is in the log as an agent's, once, and goes out from there alone", async () => {
    await house.asks();
    const told = house.read().length;
    await house.answers("Siirsin eräpäivän.");
    await house.tick();
    expect((await house.lines()).at(-1)).toBe("agent: Siirsin eräpäivän.");
    expect(house.read()).toHaveLength(told);
    expect(await house.matter()).toMatchObject({ state: "with-agent", awaits: "customer" });
    expect(house.graph.complaints).toEqual([]);
  });

  test("what the customer writes meanwhile is in the log at its own time, and the bot is silent", async () => {
    await house.asks();
    await house.answers("Mistä laskusta on kyse?");
    const told = house.read().length;
    await house.writes("voiko eräpäivää siirtää");
    await house.tick();
    expect((await house.rowsOf(aino)).at(-1)).toMatchObject({
      author: "customer",
      text: "voiko eräpäivää siirtää",
    });
    expect(await house.matter()).toMatchObject({ state: "with-agent", nextAction: "reply" });
    expect(house.read()).toHaveLength(told);
    expect(house.graph.actions.filter(({ action }) => action === "mark_seen")).toHaveLength(2);
  });
});

test("when it is done there the bot has it again, and answers", async () => {
  await house.asks();
  await house.answers("Siirsin eräpäivän.");
  await house.isDone();
  expect(await house.matter()).toMatchObject({ state: "bot" });
  const told = house.read().length;
  await house.writes("voiko eräpäivää siirtää");
  expect(house.read().length).toBeGreaterThan(told);
  expect(house.graph.complaints).toEqual([]);
});

describe("who answers there without having been given it", () => {
  test("takes the matter from the bot with the first word, and what the customer writes then is only heard", async () => {
    await house.writes("voiko eräpäivää siirtää");
    const told = house.read().length;
    await house.answers("Hei, täällä Riikka. Katson.");
    expect(await house.matter()).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
    expect((await house.lines()).at(-1)).toBe("agent: Hei, täällä Riikka. Katson.");
    await house.writes("kiitos");
    await house.tick();
    expect(house.read()).toHaveLength(told);
    expect(house.graph.complaints).toEqual([]);
  });

  test("has a new matter when the customer writes to them", async () => {
    house.graph.inbox.takes(aino);
    await house.writes("hei, lasku puuttuu");
    await house.tick();
    expect(await house.matter()).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
    expect(await house.lines()).toEqual(["customer: hei, lasku puuttuu"]);
    expect(house.read()).toEqual([]);
  });

  test("takes it from the queue before it was given", async () => {
    await house.writes("voiko eräpäivää siirtää");
    await house.writes("haluan puhua ihmiselle");
    await house.answers("Hei.");
    await house.tick();
    await house.tick();
    expect(await house.matter()).toMatchObject({ state: "with-agent", awaits: "customer" });
    expect((await house.lines()).filter((line) => line.startsWith("agent:"))).toEqual(["agent: Hei."]);
    expect(house.graph.complaints).toEqual([]);
  });

  test("is read beside a matter that one of our own agents has, whose next word takes the thread back", async () => {
    await house.writes("voiko eräpäivää siirtää");
    const riikka = await house.hires("Riikka");
    const { id } = await house.matter();
    await house.act({ kind: "take", conversation: id, agent: riikka });
    await house.drain();
    await house.answers("Minäkin katson.");
    expect(await house.matter()).toMatchObject({ owner: { name: "Riikka" } });
    expect(await house.deskNotes()).toContain("Minäkin katson.");
    await house.act({ kind: "reply", conversation: id, agent: riikka, text: "Asia on hoidossa." });
    await house.drain();
    await house.tick(2_000);
    expect(house.read().at(-1)).toBe("Asia on hoidossa.");
    expect(house.owner()).not.toBe(inboxApp);
  });
});

test("a matter that has ended and is written to again is told of by us, and then theirs anew", async () => {
  await house.asks();
  await house.answers("Siirsin eräpäivän.");
  await house.wait(1);
  for (let hours = 0; hours < 80; hours += 1) await house.tick(60 * minute);
  expect(await house.matter()).toMatchObject({ state: "closed" });
  expect(house.owner()).not.toBe(inboxApp);
  const told = house.read().length;
  await house.writes("vielä yksi asia laskusta");
  expect(house.read().length).toBeGreaterThan(told);
  await house.tick();
  expect(await house.matter()).toMatchObject({ state: "with-agent", owner: { id: "page-inbox" } });
  expect(house.owner()).toBe(inboxApp);
  expect(house.graph.complaints).toEqual([]);
});

test("what one of our own agents promised stands while people there answer, and is told by us when it is late", async () => {
  await house.writes("voiko eräpäivää siirtää");
  const riikka = await house.hires("Riikka");
  const { id } = await house.matter();
  await house.act({ kind: "take", conversation: id, agent: riikka });
  const dueAt = house.clock.now + 3 * 60 * minute;
  const made = await house.act({
    kind: "promise",
    conversation: id,
    agent: riikka,
    text: "Vastaan tähän iltapäivällä.",
    dueAt,
    contact: { kind: "chat" },
  });
  expect(made).toMatchObject({ ok: true });
  await house.tick();
  const passed = await house.act({
    kind: "transfer",
    conversation: id,
    agent: riikka,
    to: house.seat().agent,
    note: "",
  });
  expect(passed).toMatchObject({ ok: true });
  await house.tick();
  expect(await house.matter()).toMatchObject({ state: "promised" });
  await house.writes("miten asia etenee");
  await house.tick();
  expect(house.owner()).toBe(inboxApp);
  const told = house.read().length;
  await house.answers("Selvitän yhä.");
  await house.tick();
  expect(await house.matter()).toMatchObject({ state: "promised", promisedFor: dueAt });
  expect(house.read()).toHaveLength(told);
  expect(house.owner()).not.toBe(inboxApp);
  for (let hours = 0; hours < 5; hours += 1) await house.tick(60 * minute);
  expect(house.read().length).toBeGreaterThan(told);
  expect((await house.lines()).filter((line) => line.startsWith("agent:"))).toContain("agent: Selvitän yhä.");
  expect(house.faults).toEqual([]);
});
