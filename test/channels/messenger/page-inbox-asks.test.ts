import { afterEach, beforeEach, expect, test } from "vitest";
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

/** Somebody in the inbox moves the conversation there from what the bot has. */
const isAskedFor = async () => {
  house.clock.now += 1_000;
  await house.graph.inbox.asks(aino);
  await house.meta.settled();
};
const isTheirs = { state: "with-agent", owner: { id: "page-inbox" } };

test("who asks for a customer whom the bot talks to has them, and the bot is silent", async () => {
  await house.writes("voiko eräpäivää siirtää");
  const told = house.read().length;
  await isAskedFor();
  expect(house.owner()).toBe(inboxApp);
  expect(await house.matter()).toMatchObject(isTheirs);
  await house.answers("Hei, täällä Kerttu. Katson.");
  await house.writes("kiitos");
  await house.tick();
  expect(house.read()).toHaveLength(told);
  expect((await house.lines()).slice(-2)).toEqual(["agent: Hei, täällä Kerttu. Katson.", "customer: kiitos"]);
  expect(house.graph.complaints).toEqual([]);
});

test("our last words go before the thread does", async () => {
  house.clock.now += 1_000;
  await house.meta.writes(aino, "voiko eräpäivää siirtää");
  const asked = house.graph.inbox.asks(aino);
  await expect.poll(() => house.logged.length).toBeGreaterThan(0);
  expect(house.owner()).not.toBe(inboxApp);
  await house.drain();
  await asked;
  expect(house.owner()).toBe(inboxApp);
  expect(await house.matter()).toMatchObject(isTheirs);
  expect(house.graph.complaints).toEqual([]);
});

test("what one of our own agents has stays with that agent, who reads once that it was asked for", async () => {
  await house.writes("voiko eräpäivää siirtää");
  const riikka = await house.hires("Riikka");
  const { id } = await house.matter();
  await house.act({ kind: "take", conversation: id, agent: riikka });
  await house.drain();
  const call = house.graph.inbox.bodies.asks(aino);
  await house.meta.bring(call);
  await house.meta.bring(call);
  expect(await house.matter()).toMatchObject({ owner: { name: "Riikka" } });
  expect(house.owner()).not.toBe(inboxApp);
  const notes = await house.deskNotes();
  expect(notes.filter((note) => note === "asked-for:Page-inbox")).toHaveLength(1);
});

test("what came back from there because nobody answered is theirs again when they ask for it", async () => {
  await house.asks();
  await house.wait(16);
  await house.tick(2_000);
  expect(await house.matter()).toMatchObject({ state: "queued" });
  await isAskedFor();
  expect(await house.matter()).toMatchObject(isTheirs);
  expect(house.owner()).toBe(inboxApp);
});

test("what they have by our log and Meta has given to nobody is passed to them", async () => {
  await house.asks();
  await house.answers("Siirsin eräpäivän.");
  house.graph.inbox.letsGo(aino);
  await isAskedFor();
  expect(house.owner()).toBe(inboxApp);
  expect(await house.matter()).toMatchObject(isTheirs);
});

test("a customer whose matter has ended goes to them, and what they write then is theirs", async () => {
  await house.writes("voiko eräpäivää siirtää");
  for (let hours = 0; hours < 80; hours += 1) await house.tick(60 * minute);
  expect(await house.matter()).toMatchObject({ state: "closed" });
  await isAskedFor();
  expect(house.owner()).toBe(inboxApp);
  await house.writes("vielä yksi asia laskusta");
  expect(await house.matter()).toMatchObject(isTheirs);
});

test("what Meta refuses to pass stays where it was", async () => {
  await house.writes("voiko eräpäivää siirtää");
  house.graph.faults.addTo("/me/pass_thread_control", { kind: "error", status: 400, code: 100 });
  await isAskedFor();
  await house.tick();
  expect(await house.matter()).toMatchObject({ state: "bot" });
  expect(house.owner()).not.toBe(inboxApp);
  const told = house.read().length;
  await house.writes("voiko eräpäivää siirtää");
  expect(house.read().length).toBeGreaterThan(told);
});

test("an old wish, and another app's, change nothing", async () => {
  await house.writes("voiko eräpäivää siirtää");
  const old = house.graph.inbox.bodies.asks(aino);
  await house.meta.bring(house.graph.inbox.bodies.asks(aino, "4711"));
  house.clock.now += 10 * minute;
  await house.meta.bring(old);
  expect(await house.matter()).toMatchObject({ state: "bot" });
  expect(house.owner()).not.toBe(inboxApp);
});
