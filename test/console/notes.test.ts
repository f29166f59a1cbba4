import { expect, test } from "vitest";
import type { ActAnswer, NoteBody, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type Client, openHouse, signedIn, waiting } from "./house.ts";

const note = (client: Client, id: string, body: Partial<NoteBody>) =>
  client.call<ActAnswer & { readonly code?: string }>("POST", `conversations/${id}/note`, body);

/** A customer waits; Riikka and Ville are at the desk. */
async function waits() {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka Esimerkki"), await signedIn(house, "Ville Malli")];
  const { id } = await waiting(house, riikka);
  const read = async () => {
    const thread = await house.storage.thread("directline", "w1");
    return thread === null ? [] : house.storage.customerLog(thread.id, 0, 100);
  };
  return { house, riikka, ville, id, read };
}

test("a note is read by the other agents with its writer's name, and never by the customer", async () => {
  const { riikka, ville, id, read } = await waits();
  const before = await read();
  const written = await note(riikka, id, { key: "n1", text: "  Soitti myös puhelimella.\n" });
  expect(written.body.message).toMatchObject({
    author: "agent",
    agentName: "Riikka Esimerkki",
    audience: "desk",
    text: "Soitti myös puhelimella.",
    say: null,
  });
  expect(written.body.conversation).toMatchObject({ state: "queued", owner: { kind: "queue" } });
  const { body } = await ville.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(body.messages.at(-1)).toEqual(written.body.message);
  expect(await read()).toEqual(before);
});

test("another agent's closed conversation takes a note and stays closed and as it was", async () => {
  const { riikka, ville, id } = await waits();
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  const ended = await riikka.call<ActAnswer>("POST", `conversations/${id}/close`, {
    key: "c",
    reason: "solved",
  });
  const { status, body } = await note(ville, id, { key: "n", text: "Hyvitys meni läpi." });
  expect(status).toBe(200);
  const { version, ...rest } = ended.body.conversation;
  expect(body.conversation).toEqual({ ...rest, version: version + 1 });
});

test("a note sent again is written once, also when both come at the same time", async () => {
  const { riikka, id } = await waits();
  const body = { key: "n1", text: "Soitti myös." };
  const [one, two] = await Promise.all([note(riikka, id, body), note(riikka, id, body)]);
  const again = await note(riikka, id, body);
  expect([one.body.message?.id, two.body.message?.id]).toEqual([
    again.body.message?.id,
    again.body.message?.id,
  ]);
  const { body: shown } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(shown.messages.filter(({ author }) => author === "agent")).toHaveLength(1);
  expect((await note(riikka, id, { ...body, text: "Muuta." })).body.code).toBe("key-reused");
});

test("a note neither answers the customer nor puts the owed reply off", async () => {
  const { house, riikka, id } = await waits();
  const taken = await riikka.call<ActAnswer>("POST", `conversations/${id}/take`, { key: "t" });
  house.clock.at += 60_000;
  const { body } = await note(riikka, id, { key: "n", text: "Selvitän laskutuksesta." });
  const { awaits, waitingSince, nextAction, nextActionAt } = taken.body.conversation;
  expect(body.conversation).toMatchObject({ awaits, waitingSince, nextAction, nextActionAt });
  expect(body.conversation.waitingSince).not.toBeNull();
});

test("identity codes, card numbers and account numbers in a note are covered before anyone reads them", async () => {
  const { riikka, id } = await waits();
  const text = "Hetu 131052-308T, kortti 4111 1111 1111 1111, tili FI21 1234 5600 0007 85.";
  const { body } = await note(riikka, id, { key: "n", text });
  expect(body.message?.text).toContain("Hetu");
  expect(body.message?.text).not.toMatch(/308T|1111|7 85/);
});

test("a colleague's note that was not read yet keeps an agent from closing over it", async () => {
  const { riikka, ville, id } = await waits();
  const taken = await riikka.call<ActAnswer>("POST", `conversations/${id}/take`, { key: "t" });
  const seen = taken.body.message?.seq;
  const written = await note(ville, id, { key: "n", text: "Älä sulje vielä." });
  const close = (key: string, upTo: number | undefined) =>
    riikka.call("POST", `conversations/${id}/close`, { key, reason: "solved", seen: upTo });
  expect((await close("c1", seen)).body.code).toBe("newer-message");
  expect((await close("c2", written.body.message?.seq)).status).toBe(200);
});

test("a note on the customer's earlier matter keeps nobody from closing the one at hand", async () => {
  const { house, riikka, id } = await waits();
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  await riikka.call("POST", `conversations/${id}/close`, { key: "c", reason: "solved" });
  house.clock.at += 30 * 86_400_000;
  const [again, malli] = [await signedIn(house, "Riikka Uusi"), await signedIn(house, "Ville Uusi")];
  const now = await waiting(house, again);
  const { body } = await again.call<ActAnswer>("POST", `conversations/${now.id}/take`, { key: "t" });
  await note(malli, id, { key: "n", text: "Vanha asia oli hyvitetty." });
  const seen = body.message?.seq;
  const closed = await again.call("POST", `conversations/${now.id}/close`, {
    key: "c",
    reason: "solved",
    seen,
  });
  expect(closed.status).toBe(200);
});

test.each([
  { key: "k", text: " \n\t " },
  { key: "k", text: "x".repeat(4_001) },
  { key: "k" },
  { text: "Hei." },
  { key: "k", text: "Hei.", audience: "customer" },
])("a note of %j is refused before it reaches the conversation", async (body) => {
  const { riikka, id } = await waits();
  const { status, body: said } = await note(riikka, id, body);
  expect([status, said.code]).toEqual([400, "invalid-input"]);
});

test("a note of exactly four thousand characters is kept whole", async () => {
  const { riikka, id } = await waits();
  const text = "ö".repeat(4_000);
  expect((await note(riikka, id, { key: "k", text })).body.message?.text).toBe(text);
});
