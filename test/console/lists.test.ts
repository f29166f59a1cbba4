import { expect, test } from "vitest";
import type {
  ActAnswer,
  ConversationsAnswer,
  ConversationView,
  FiguresAnswer,
} from "../../src/console/protocol.ts";
import { type Client, openHouse, signedIn, start, waiting } from "./house.ts";

const iso = (at: number) => new Date(at).toISOString();

/** The windows of a list, with their states. */
async function list(client: Client, query: Readonly<Record<string, string>>) {
  const { body } = await client.call<ConversationsAnswer>(
    "GET",
    `conversations?${new URLSearchParams(query).toString()}`,
  );
  return body.conversations.map((one) => `${one.channelConversationId} ${one.state}`);
}

/** One of each: ended, with the bot, waiting, Riikka's and Ville's. */
async function busyHouse() {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka"), await signedIn(house, "Ville")];
  const { id: ended } = await waiting(house, riikka, "ended");
  await riikka.call("POST", `conversations/${ended}/take`, { key: "t" });
  await riikka.call("POST", `conversations/${ended}/close`, { key: "c", reason: "solved" });
  await house.say("with-bot", "voiko eräpäivää siirtää");
  for (const [who, thread] of [
    [riikka, "riikka"],
    [ville, "ville"],
  ] as const) {
    house.clock.at += 1_000;
    const { id } = await waiting(house, who, thread);
    await who.call("POST", `conversations/${id}/take`, { key: "t" });
  }
  house.clock.at += 1_000;
  await waiting(house, riikka, "in-queue");
  return { house, riikka, ville };
}

test("each view holds its own conversations, and without one all open ones are listed, the bot's too", async () => {
  const { riikka, ville } = await busyHouse();
  const open = ["riikka with-agent", "ville with-agent", "in-queue queued", "with-bot bot"];
  expect(await list(riikka, {})).toEqual(open);
  expect(await list(riikka, { view: "open" })).toEqual(open);
  expect(await list(riikka, { view: "waiting" })).toEqual(["in-queue queued"]);
  expect(await list(riikka, { view: "mine" })).toEqual(["riikka with-agent"]);
  expect(await list(ville, { view: "mine" })).toEqual(["ville with-agent"]);
  expect(await list(riikka, { view: "closed" })).toEqual(["ended closed"]);
});

test.each([
  "after=nonsense",
  "after=%00",
  `after=${"A".repeat(501)}`,
  "q=lasku&after=nonsense",
  "q=",
  "q=x",
  "q=%20x%20",
  `q=${"x".repeat(101)}`,
  "view=queued",
  "view=",
  "view=waiting&view=closed",
  "state=queued",
  "limit=5",
])("a list asked with %s is refused in words", async (query) => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const { status, body } = await riikka.call("GET", `conversations?${query}`);
  expect([status, body.code]).toEqual([400, "invalid-input"]);
});

test("a search looks through everything, open or ended, whatever the view, and the newest change comes first", async () => {
  const { riikka } = await busyHouse();
  const people = ["in-queue queued", "ville with-agent", "riikka with-agent", "ended closed"];
  expect(await list(riikka, { q: "PUHUA ihm" })).toEqual(people);
  expect(await list(riikka, { q: "puhua", view: "mine" })).toEqual(people);
  expect(await list(riikka, { q: "eräpäivää" })).toEqual(["with-bot bot"]);
  expect(await list(riikka, { q: "aino laine" })).toHaveLength(5);
  expect(await list(riikka, { q: "ei missään" })).toEqual([]);
});

test("a search finds notes, and not the codes of the desk", async () => {
  const { house, riikka } = await busyHouse();
  const { id } = await waiting(house, riikka, "in-queue");
  await riikka.call("POST", `conversations/${id}/note`, { key: "n", text: "Soitti myös puhelimella." });
  expect(await list(riikka, { q: "soitti myös" })).toEqual(["in-queue queued"]);
  expect(await list(riikka, { q: "queued:asked" })).toEqual([]);
});

test("what was masked cannot be found by anyone, in a message, a name or a note", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  await house.say("w1", "hetuni on 131052-308T ja tilini FI21 1234 5600 0007 85");
  const { id } = await waiting(house, riikka, "w1");
  await riikka.call("POST", `conversations/${id}/note`, { key: "n", text: "kortti 4111 1111 1111 1111" });
  for (const q of ["131052", "308T", "FI21", "0007 85", "4111"])
    expect([q, await list(riikka, { q })]).toEqual([q, []]);
  expect(await list(riikka, { q: "hetuni on" })).toEqual(["w1 queued"]);
});

test("a long search result is read page by page, each once", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  for (let i = 0; i < 60; i += 1) await house.say(`w${i}`, "haluan puhua ihmiselle");
  const first = await riikka.call<ConversationsAnswer>("GET", "conversations?q=puhua");
  const rest = await riikka.call<ConversationsAnswer>(
    "GET",
    `conversations?q=puhua&after=${first.body.next}`,
  );
  const seen = [...first.body.conversations, ...rest.body.conversations].map(({ id }) => id);
  expect([first.body.conversations.length, rest.body.conversations.length, rest.body.next]).toEqual([
    50,
    10,
    null,
  ]);
  expect(new Set(seen).size).toBe(60);
});

test("the figures tell who waits and since when, what is one's own, what is open and what is late", async () => {
  const { house, riikka } = await busyHouse();
  const figures = async () => (await riikka.call<FiguresAnswer>("GET", "figures")).body;
  expect(await figures()).toEqual({
    waiting: 1,
    oldestWaitingSince: iso(start + 3_000),
    mine: 1,
    open: 4,
    late: 0,
    promised: { conversations: 0, today: 0, atRisk: 0, late: 0 },
  });
  const empty = await openHouse();
  const olga = await signedIn(empty, "Olga");
  expect((await olga.call<FiguresAnswer>("GET", "figures")).body).toEqual({
    waiting: 0,
    oldestWaitingSince: null,
    mine: 0,
    open: 0,
    late: 0,
    promised: { conversations: 0, today: 0, atRisk: 0, late: 0 },
  });
  expect(house.faults).toEqual([]);
});

test("a conversation is called by what the FAQ calls it, and shows what was last said, cut to 200 characters", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  await house.say("w1", "voiko eräpäivää siirtää");
  const { id, title } = await waiting(house, riikka, "w1");
  expect(title).toBe("Eräpäivän muutos");
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  const text = `${"x".repeat(199)}😀 ja loput`;
  const { body } = await riikka.call<ActAnswer>("POST", `conversations/${id}/reply`, { key: "r", text });
  expect(body.conversation.last).toMatchObject({ author: "agent", text: "x".repeat(199) });
  expect(body.conversation.title).toBe("Eräpäivän muutos");
});

test("an entry that has gone from the FAQ leaves a conversation without a title, and nothing breaks", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  await house.say("w1", "voiko eräpäivää siirtää");
  house.forgets("due-date");
  const { body } = await riikka.call<{ conversations: readonly ConversationView[] }>("GET", "conversations");
  expect(body.conversations.map(({ title }) => title)).toEqual([null]);
});
