import { expect, test } from "vitest";
import type {
  ActAnswer,
  CloseBody,
  ConversationsAnswer,
  ReplyBody,
  TakeBody,
  TranscriptAnswer,
} from "../../src/console/protocol.ts";
import { openHouse, signedIn, start, waiting } from "./house.ts";

const iso = (at: number) => new Date(at).toISOString();

test("an agent sees who waits, since when and why, and nothing of it is invented", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const row = await waiting(house, riikka, "w1");
  expect(row).toEqual({
    id: expect.any(String),
    state: "queued",
    owner: { kind: "queue" },
    awaits: "us",
    reason: "asked-human",
    urgency: expect.any(Number),
    waitingSince: iso(start),
    queuedAt: iso(start),
    escalatedAt: null,
    nextAction: "first-human-word",
    nextActionAt: expect.stringMatching(/^2026-11-23T.*Z$/),
    startedAt: iso(start),
    closedAt: null,
    closeReason: null,
    channel: "directline",
    channelConversationId: "w1",
    customer: { id: expect.any(String), name: "Aino Laine", verified: false, reference: null },
    language: "fi",
    last: {
      at: "2026-11-23T08:00:00.000Z",
      author: "customer",
      text: "haluan puhua ihmiselle",
    },
    title: null,
    previous: null,
    alsoOpen: null,
    handOvers: 0,
    fits: true,
    promisedFor: null,
    waitReason: null,
    version: expect.any(Number),
  });
});

test("a long queue is read page by page, each once, to a last page without a next", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  for (let i = 0; i < 120; i += 1) await house.say(`w${i}`, "haluan puhua ihmiselle");
  const seen: string[] = [];
  const sizes: number[] = [];
  for (let after: string | null = ""; after !== null;) {
    const query: string = `conversations?view=waiting&after=${encodeURIComponent(after)}`;
    const { body } = await riikka.call<ConversationsAnswer>("GET", query);
    seen.push(...body.conversations.map((one) => one.channelConversationId));
    sizes.push(body.conversations.length);
    after = body.next;
  }
  expect(sizes).toEqual([50, 50, 20]);
  expect(new Set(seen).size).toBe(120);
});

test("the transcript reads as the customer read it, from the first word, and its rest can be asked for alone", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  await house.say("w1", "lasku asia");
  const { id } = await waiting(house, riikka, "w1");
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(body.conversation.id).toBe(id);
  const thread = await house.storage.thread("directline", "w1");
  if (thread === null) throw new Error("The thread is gone.");
  const read = await house.storage.customerLog(thread.id, 0, 100);
  const shown = body.messages.filter(({ audience }) => audience === "customer");
  expect(shown.map(({ id: at, seq, text }) => [at, seq, text])).toEqual(
    read.map((row) => [row.id, row.seq, row.text]),
  );
  expect(shown.map(({ author }) => author)).toEqual(["customer", "bot", "bot", "customer", "bot"]);
  expect(shown[2]?.options.map(({ title }) => title)).toContain("Eräpäivän muutos");
  const [, , third] = body.messages;
  const rest = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}?after=${third?.seq}`);
  expect(rest.body.messages).toEqual(body.messages.slice(3));
});

test("taken, answered and closed: each answer shows how it stands and the line that was written", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const { id } = await waiting(house, riikka);
  const act = (verb: string, body: TakeBody | ReplyBody | CloseBody) =>
    riikka.call<ActAnswer>("POST", `conversations/${id}/${verb}`, body);
  const reads = { ...house.storage };
  Object.assign(house.storage, { transcript: () => Promise.reject(new Error("Not for one line.")) });
  const taken = await act("take", { key: "k1" });
  expect(taken.status).toBe(200);
  expect(taken.body.message).toMatchObject({ audience: "customer", say: "agent-joined" });
  expect(taken.body.message?.text).toContain("Riikka");
  expect(taken.body.conversation).toMatchObject({
    state: "with-agent",
    owner: { kind: "agent", name: "Riikka Esimerkki" },
    awaits: "us",
  });
  const replied = await act("reply", { key: "k2", text: "  Hei, siirsin eräpäivän.\n" });
  expect(replied.body).toMatchObject({
    conversation: { awaits: "customer", waitingSince: null },
    message: {
      author: "agent",
      text: "Hei, siirsin eräpäivän.",
      audience: "customer",
      at: expect.any(String),
    },
  });
  const closed = await act("close", { key: "k3", reason: "solved" });
  expect(closed.body.conversation).toMatchObject({
    state: "closed",
    owner: null,
    nextAction: null,
    closeReason: "solved",
    closedAt: iso(start),
  });
  expect(closed.body.message).toMatchObject({ audience: "customer", say: "closing" });
  Object.assign(house.storage, reads);
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  const told = [taken, replied, closed].map(({ body: { message } }) => message);
  expect(body.messages.filter((one) => told.some((line) => line?.id === one.id))).toEqual(told);
});

test("two agents take at once: one gets it, the other is told by first name who did", async () => {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka"), await signedIn(house, "Ville")];
  for (let round = 0; round < 10; round += 1) {
    const { id } = await waiting(house, riikka, `w${round}`);
    const take = async (client: typeof riikka, key: string) =>
      client.call("POST", `conversations/${id}/take`, { key });
    const both = await Promise.all([take(ville, `v${round}`), take(riikka, `r${round}`)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const winner = both[0].status === 200 ? "Ville" : "Riikka";
    const loser = both.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      code: "taken",
      message: `${winner} has this conversation.`,
      by: winner,
    });
  }
});

test("an act sent again with its key answers the same and writes nothing more", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const { id } = await waiting(house, riikka);
  const twice = async (verb: string, body: object) => {
    const first = await riikka.call<ActAnswer>("POST", `conversations/${id}/${verb}`, body);
    const again = await riikka.call<ActAnswer>("POST", `conversations/${id}/${verb}`, body);
    expect([again.status, again.body]).toEqual([200, first.body]);
  };
  await twice("take", { key: "k1" });
  await twice("reply", { key: "k2", text: "Hei." });
  await twice("close", { key: "k3", reason: "no-reply-needed" });
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(body.messages.filter(({ text }) => text === "Hei.")).toHaveLength(1);
});

test("each refusal says which it is, and leaves the conversation as it was", async () => {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka"), await signedIn(house, "Ville")];
  const { id } = await waiting(house, riikka);
  const path = (verb: string) => `conversations/${id}/${verb}`;
  const refused = async (client: typeof riikka, verb: string, body: object) => {
    const before = await house.storage.changes(0, 10);
    const answer = await client.call("POST", path(verb), body);
    expect(await house.storage.changes(0, 10)).toEqual(before);
    return [answer.status, answer.body.code];
  };
  expect(await refused(ville, "reply", { key: "a", text: "Hei." })).toEqual([409, "not-yours"]);
  await riikka.call("POST", path("take"), { key: "b" });
  expect(await refused(ville, "reply", { key: "c", text: "Hei." })).toEqual([409, "taken"]);
  expect(await refused(ville, "take", { key: "b" })).toEqual([409, "taken"]);
  expect(await refused(riikka, "close", { key: "b", reason: "solved" })).toEqual([409, "key-reused"]);
  await riikka.call("POST", path("close"), { key: "d", reason: "solved" });
  expect(await refused(riikka, "reply", { key: "e", text: "Hei." })).toEqual([409, "closed"]);
  const nowhere = await riikka.call("POST", "conversations/none/take", { key: "f" });
  expect([nowhere.status, nowhere.body.code]).toEqual([404, "not-found"]);
});

test.each([
  ["reply", { key: "k", text: " \n\t " }],
  ["reply", { key: "k", text: "x".repeat(4_001) }],
  ["reply", { key: "k" }],
  ["reply", { text: "Hei." }],
  ["reply", { key: "", text: "Hei." }],
  ["reply", { key: "k".repeat(101), text: "Hei." }],
  ["reply", { key: "k", text: "Hei.", author: "bot" }],
  ["reply", { key: "k", text: { toString: "Hei." } }],
  ["close", { key: "k", reason: "   " }],
  ["close", { key: "k", reason: "x".repeat(201) }],
  ["close", { key: "k" }],
  ["take", {}],
  ["take", []],
])("%s with %j is refused before it reaches the conversation", async (verb, body) => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const { id } = await waiting(house, riikka);
  const answer = await riikka.call("POST", `conversations/${id}/${verb}`, body);
  expect([answer.status, answer.body.code]).toEqual([400, "invalid-input"]);
});

test("a reply of exactly four thousand characters goes through whole", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "k1" });
  const text = "ä".repeat(4_000);
  const { body } = await riikka.call<ActAnswer>("POST", `conversations/${id}/reply`, { key: "k2", text });
  expect(body.message?.text).toBe(text);
});
