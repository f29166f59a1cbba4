import { expect, test } from "vitest";
import type {
  ActAnswer,
  HeardAnswer,
  RefusalBody,
  ReplyBody,
  TranscriptAnswer,
} from "../../src/console/protocol.ts";
import { at, hour, office } from "../domain/service/fixtures.ts";
import { openHouse, signedIn, waiting } from "./house.ts";

/** Riikka has a customer, at 10:00 on a Monday in Helsinki. */
async function writing() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  const reply = (body: ReplyBody) =>
    riikka.call<ActAnswer & RefusalBody>("POST", `conversations/${id}/reply`, body);
  const texts = async () =>
    (await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`)).body.messages.map(({ text }) => text);
  return { house, riikka, id, reply, texts };
}

test("what is being written is heard with its time and times to offer, and nothing is kept of it", async () => {
  const { riikka, id, texts } = await writing();
  const before = await texts();
  const listen = (text: string) => riikka.call<HeardAnswer>("POST", `conversations/${id}/listen`, { text });
  const { status, body } = await listen("Selvitän tämän ja palaan tunnin kuluttua.");
  expect(status).toBe(200);
  expect(body.promise).toEqual({
    quote: "palaan tunnin kuluttua",
    start: 18,
    end: 40,
    dueAt: "2026-11-23T09:00:00.000Z",
  });
  expect(body.times.length).toBeGreaterThan(1);
  expect(body.times).toEqual(body.times.toSorted());
  expect((await listen("Katson tätä.")).body.promise).toBeNull();
  expect(await texts()).toEqual(before);
});

test("times are those of the people who answer in the customer's language", async () => {
  const house = await openHouse({ service: office() });
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const { id } = await waiting(house, riikka);
  const { body } = await riikka.call<HeardAnswer>("POST", `conversations/${id}/listen`, {
    text: "Palaan huomenna.",
  });
  expect(body.promise?.dueAt).toBe(new Date(at("2026-11-24 16:00")).toISOString());
  expect(body.times[0]).toBe(new Date(at("2026-11-23 12:00")).toISOString());
});

test("a time for which as much is promised as can be kept isn't offered", async () => {
  const house = await openHouse({ service: office({ promises: { slotMs: hour, perSlot: 1 } }) });
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  const times = async () =>
    (await riikka.call<HeardAnswer>("POST", `conversations/${id}/listen`, { text: "Palaan." })).body.times;
  const [noon = "", next] = await times();
  const promise = { key: "p", text: "Selvitän tämän.", dueAt: noon, contact: "chat" };
  expect((await riikka.call("POST", `conversations/${id}/promise`, promise)).status).toBe(200);
  expect((await times())[0]).toBe(next);
});

test("a promise in words isn't sent by a client that listens, until its agent says that it is none", async () => {
  const { reply, texts } = await writing();
  const before = await texts();
  const text = "Palaan huomenna.";
  expect((await reply({ key: "r1", text, notAPromise: false })).body.code).toBe("promise-in-words");
  expect(await texts()).toEqual(before);
  expect((await reply({ key: "r2", text, notAPromise: true })).status).toBe(200);
  expect(await texts()).toEqual([...before, "no-promise:Palaan huomenna", text]);
});

test("what nobody could see is no reply, and NULs and half characters go nowhere", async () => {
  const { reply, texts } = await writing();
  const before = await texts();
  for (const text of ["\u200b", "\u2060 \ufeff", "\0", "\u202e"])
    expect((await reply({ key: text, text, notAPromise: true })).status).toBe(400);
  expect(await texts()).toEqual(before);
  expect((await reply({ key: "seen", text: " a\0b \ud83d c👍🏽 ", notAPromise: true })).status).toBe(200);
  expect((await texts()).at(-1)).toBe("ab \ufffd c👍🏽");
});

test("other words are sent, whatever is said of them, and nothing is added", async () => {
  const { reply, texts } = await writing();
  const before = await texts();
  await reply({ key: "r1", text: "Lasku on maksettu.", notAPromise: false });
  await reply({ key: "r2", text: "Kaikki on kunnossa.", notAPromise: true });
  expect(await texts()).toEqual([...before, "Lasku on maksettu.", "Kaikki on kunnossa."]);
});

test("a client that doesn't listen sends what it likes", async () => {
  const { reply } = await writing();
  expect((await reply({ key: "r1", text: "Palaan huomenna." })).status).toBe(200);
});

test("who may not reply is told that, not asked about promises", async () => {
  const { house, id } = await writing();
  const ville = await signedIn(house, "Ville Malli");
  const said = { key: "r1", text: "Palaan huomenna.", notAPromise: false };
  const { body } = await ville.call("POST", `conversations/${id}/reply`, said);
  expect(body.code).toBe("taken");
});

test("a conversation that there isn't is not listened to", async () => {
  const { riikka } = await writing();
  const { status } = await riikka.call("POST", "conversations/none/listen", { text: "Palaan." });
  expect(status).toBe(404);
});
