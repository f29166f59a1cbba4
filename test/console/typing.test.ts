import { expect, test } from "vitest";
import { makeFeed } from "../../src/console/feed.ts";
import { conversationId } from "../../src/domain/ids.ts";
import type { StreamEvent } from "../../src/http/route.ts";
import { makeTyping, type Typed } from "../../src/turn/typing.ts";
import { openHouse, signedIn, waiting } from "./house.ts";
import { listen } from "./stream.ts";

const customer = (channelThreadId: string, channel = "directline"): Typed => ({
  from: "customer",
  channel,
  channelThreadId,
  name: null,
});

/** Riikka has taken a customer's matter in the window w1. */
async function taken() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const { id } = await waiting(house, riikka, "w1");
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  const told: Typed[] = [];
  house.typing.subscribe((typed) => told.push(typed));
  return { house, riikka, id, told };
}

test("while an agent writes, the customer's window is told by the first name, and nothing is kept of it", async () => {
  const { house, riikka, id, told } = await taken();
  const before = await house.storage.changes(0, 9);
  const { status, body } = await riikka.call("POST", `conversations/${id}/typing`, {});
  expect([status, body]).toEqual([204, null]);
  expect(told).toEqual([{ from: "agent", channel: "directline", channelThreadId: "w1", name: "Riikka" }]);
  expect(await house.storage.changes(0, 9)).toEqual(before);
});

test("nobody else can pretend to write: the customer is told nothing, and the other agent who has it", async () => {
  const { house, riikka, id, told } = await taken();
  const ville = await signedIn(house, "Ville");
  const refused = await ville.call("POST", `conversations/${id}/typing`, {});
  expect([refused.status, refused.body.code, refused.body.by]).toEqual([409, "taken", "Riikka"]);
  const nowhere = await riikka.call("POST", "conversations/none/typing", {});
  expect([nowhere.status, nowhere.body.code]).toEqual([404, "not-found"]);
  await riikka.call("POST", `conversations/${id}/close`, { key: "c", reason: "solved" });
  expect((await riikka.call("POST", `conversations/${id}/typing`, {})).body.code).toBe("closed");
  expect(told).toEqual([]);
});

test("a desk that never stops telling is held back", async () => {
  const house = await openHouse({ limits: true });
  const riikka = await signedIn(house, "Riikka");
  const statuses = [];
  for (let i = 0; i < 31; i += 1) {
    statuses.push((await riikka.call("POST", "conversations/none/typing", {})).status);
  }
  expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
});

test("while a customer whom people have writes, the desk is told, and the stream goes on where it was", async () => {
  const { house, riikka, id } = await taken();
  const stream = await listen(house, riikka, "?after=0");
  expect([(await stream.next()).event, (await stream.next()).event]).toEqual(["start", "conversation"]);
  house.typing.tell(customer("w1"));
  expect(await stream.next()).toEqual({ event: "typing", id: "", data: { id } });
  await house.say("w1", "vielä yksi asia");
  expect((await stream.next()).event).toBe("conversation");
  stream.cut();
});

test("of customers with the bot, of other channels and of the agents' own typing the desk hears nothing", async () => {
  const { house, riikka } = await taken();
  await house.say("w2", "voiko eräpäivää siirtää");
  const stream = await listen(house, riikka);
  await stream.next();
  for (const typed of [customer("w2"), customer("w1", "teams"), customer("none")]) house.typing.tell(typed);
  house.typing.tell({ ...customer("w1"), from: "agent", name: "Riikka" });
  await house.say("w1", "hei");
  expect((await stream.next()).event).toBe("conversation");
  stream.cut();
});

/** A feed over a desk that answers when it is told to, and one agent's stream of it. */
function makeWorld(withPeople: (thread: string) => Promise<ReturnType<typeof conversationId> | null>) {
  const troubles: unknown[] = [];
  const typing = makeTyping((error) => troubles.push(error));
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const feed = makeFeed({
    desk: {
      changes: () => begun.then(() => ({ changed: [], last: 7 })),
      withPeople: (_, thread) => withPeople(thread),
    },
    commits: { subscribe: () => () => {} },
    receipts: { subscribeReceipts: () => () => {} },
    typing,
    now: () => 0,
    trouble: (error) => troubles.push(error),
  });
  const seen: StreamEvent[] = [];
  const session = { idHash: "s", expiresAt: 1 };
  const leave = feed.follow({ after: null, session, end: () => {}, write: (event) => seen.push(event) });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { typing, begin, seen, troubles, leave, settle };
}

test("a stream begins with its start, whoever is writing before", async () => {
  const world = makeWorld(async () => conversationId("c1"));
  world.typing.tell(customer("w1"));
  await world.settle();
  expect(world.seen).toEqual([]);
  world.begin();
  await world.settle();
  world.typing.tell(customer("w1"));
  await world.settle();
  expect(world.seen.map(({ event }) => event)).toEqual(["start", "typing"]);
});

test("a store that cannot say whose window it is disturbs no stream", async () => {
  const world = makeWorld(async () => {
    throw new Error("no disk");
  });
  world.begin();
  await world.settle();
  world.typing.tell(customer("w1"));
  await world.settle();
  expect(world.troubles).toEqual([new Error("no disk")]);
  expect(world.seen.map(({ event }) => event)).toEqual(["start"]);
});

test("an agent who has gone hears no more, and no more is asked of the store", async () => {
  const asked: string[] = [];
  const world = makeWorld(async (thread) => {
    asked.push(thread);
    return conversationId("c1");
  });
  world.begin();
  await world.settle();
  world.leave();
  world.typing.tell(customer("w1"));
  await world.settle();
  expect([asked, world.seen.length]).toEqual([[], 1]);
});
