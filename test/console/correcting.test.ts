import { expect, test } from "vitest";
import type { ActAnswer, CorrectBody, RefusalBody, TranscriptAnswer } from "../../src/console/protocol.ts";
import { entryId } from "../../src/domain/ids.ts";
import { whatIsLearnt } from "../../src/turn/learning.ts";
import { type Client, openHouse, signedIn, waiting } from "./house.ts";

const correct = (client: Client, id: string, body: Partial<CorrectBody>) =>
  client.call<ActAnswer & RefusalBody>("POST", `conversations/${id}/correct`, body);

/** A customer asked something that the bot could not answer, and waits; Riikka reads it. */
async function asked() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  await house.say("w1", "mitä jos maksan vasta ensi viikolla");
  const { id } = await waiting(house, riikka);
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  const messageOf = (author: string) => body.messages.find((one) => one.author === author)?.id ?? "";
  const evidence = () => house.storage.evidence(entryId("due-date"), 9);
  return { house, riikka, id, customers: messageOf("customer"), bots: messageOf("bot"), evidence };
}

test("any agent can say which entry a message asked for: agents read it, and the conversation stays as it is", async () => {
  const { riikka, id, customers, evidence } = await asked();
  const before = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  const { status, body } = await correct(riikka, id, { key: "c", messageId: customers, entry: "due-date" });
  expect([status, body.message]).toEqual([200, null]);
  const { version, ...same } = before.body.conversation;
  expect(body.conversation).toEqual({ ...same, version: version + 1 });
  const after = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(after.body.messages.slice(0, -1)).toEqual(before.body.messages);
  expect(after.body.messages.at(-1)).toMatchObject({
    author: "system",
    audience: "desk",
    text: "corrected:1:Riikka:Eräpäivän muutos",
  });
  expect(await evidence()).toMatchObject([
    { kind: "corrected", text: "mitä jos maksan vasta ensi viikolla", language: "fi" },
  ]);
});

test("that no entry has the answer takes an earlier correction back, and is read by agents too", async () => {
  const { house, riikka, id, customers, evidence } = await asked();
  await correct(riikka, id, { key: "c", messageId: customers, entry: "due-date" });
  house.clock.at += 1_000;
  expect(await whatIsLearnt(house.storage, [entryId("due-date")])).toHaveLength(1);
  expect((await correct(riikka, id, { key: "d", messageId: customers, entry: null })).status).toBe(200);
  expect(await evidence()).toHaveLength(1);
  expect(await whatIsLearnt(house.storage, [entryId("due-date")])).toEqual([]);
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(body.messages.at(-1)?.text).toBe("corrected:1:Riikka:");
});

test("the same key is the same correction, also when the entry has gone from the FAQ since", async () => {
  const { house, riikka, id, customers, evidence } = await asked();
  const body = { key: "c", messageId: customers, entry: "due-date" };
  const first = await correct(riikka, id, body);
  house.forgets("due-date");
  expect(await correct(riikka, id, body)).toMatchObject({ status: 200, body: first.body });
  expect((await correct(riikka, id, { ...body, entry: "debt" })).body.code).toBe("key-reused");
  expect(await evidence()).toHaveLength(1);
});

test("what the customer did not write, in this conversation, cannot be corrected", async () => {
  const { house, riikka, id, customers, bots, evidence } = await asked();
  const other = await waiting(house, riikka, "w2");
  const tried = async (key: string, where: string, messageId: string, entry = "due-date") => {
    const { status, body } = await correct(riikka, where, { key, messageId, entry });
    return [status, body.code];
  };
  expect(await tried("1", id, bots)).toEqual([409, "no-words"]);
  expect(await tried("2", other.id, customers)).toEqual([404, "not-found"]);
  expect(await tried("3", "none", customers)).toEqual([404, "not-found"]);
  expect(await tried("4", id, "none")).toEqual([404, "not-found"]);
  expect(await tried("5", id, customers, "no-such-entry")).toEqual([409, "unknown-entry"]);
  expect(await tried("6", id, customers, "constructor")).toEqual([409, "unknown-entry"]);
  expect(await evidence()).toEqual([]);
});

test("a file without words cannot be corrected: nobody can be expected to say the same", async () => {
  const { house, riikka, id } = await asked();
  await house.say("w1", "", [
    { name: "lasku.jpg", contentType: "image/jpeg", bytes: new Uint8Array([1, 2, 3]) },
  ]);
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  const file = body.messages.find(({ attachments }) => attachments.length > 0)?.id ?? "";
  const refused = await correct(riikka, id, { key: "c", messageId: file, entry: "due-date" });
  expect(refused.body.code).toBe("no-words");
});

test.each([
  { key: "k", messageId: "m" },
  { key: "k", entry: "due-date" },
  { messageId: "m", entry: "due-date" },
  { key: "k", messageId: "", entry: "due-date" },
  { key: "k", messageId: "m", entry: "due-date", text: "Vastaus." },
])("a correction of %j is refused before it reaches the conversation", async (body) => {
  const { riikka, id } = await asked();
  expect(await correct(riikka, id, body)).toMatchObject({ status: 400, body: { code: "invalid-input" } });
});
