import { expect, test } from "vitest";
import type { ConversationsAnswer, HistoryAnswer, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type Client, openHouse, signedIn, waiting } from "./house.ts";

const historyOf = (client: Client, id: string) =>
  client.call<HistoryAnswer>("GET", `conversations/${id}/history`);

test("an agent reads all that a customer came with: what about, who had it, how it ended, what is promised", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  await house.say("w1", "voiko eräpäivää siirtää");
  const first = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${first.id}/take`, { key: "t1" });
  await riikka.call("POST", `conversations/${first.id}/close`, { key: "c1", reason: "solved" });
  house.clock.at += 30 * 24 * 3_600_000;
  const ville = await signedIn(house, "Ville");
  const second = await waiting(house, ville);
  await ville.call("POST", `conversations/${second.id}/take`, { key: "t2" });
  const dueAt = "2026-12-28T10:00:00.000Z";
  await ville.call("POST", `conversations/${second.id}/promise`, {
    key: "p1",
    text: "Laitan hyvityksen.",
    dueAt,
    contact: "chat",
  });
  const { status, body } = await historyOf(ville, first.id);
  expect([status, body.more, body.linked]).toEqual([200, false, []]);
  expect(body.matters).toMatchObject([
    {
      conversation: { id: second.id, owner: { name: "Ville" } },
      hadBy: "Ville",
      began: "haluan puhua ihmiselle",
      promised: [{ text: "Laitan hyvityksen.", dueAt }],
    },
    {
      conversation: { id: first.id, state: "closed", closeReason: "solved", title: "Eräpäivän muutos" },
      hadBy: "Riikka",
      began: "voiko eräpäivää siirtää",
      promised: [],
    },
  ]);
});

test("of a conversation that there is not, no history is told", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  expect(await historyOf(riikka, "none")).toMatchObject({ status: 404, body: { code: "not-found" } });
});

/** The same customer, signed in at the site, waits for a person in two windows. */
async function inTwoWindows() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  for (const thread of ["w1", "w2"]) await house.saysAs("asiakas-1", thread, "haluan puhua ihmiselle");
  const waits = async () =>
    (await riikka.call<ConversationsAnswer>("GET", "conversations?view=waiting")).body.conversations;
  const [one, two] = await waits();
  if (one === undefined || two === undefined) throw new Error("Both should wait.");
  return { house, riikka, waits, one, two };
}

test("two windows of a customer who is signed in at the site are one history, and the list marks both", async () => {
  const { riikka, one, two } = await inTwoWindows();
  expect([one.alsoOpen, two.alsoOpen]).toEqual([
    { id: two.id, channel: "directline" },
    { id: one.id, channel: "directline" },
  ]);
  const { body } = await historyOf(riikka, one.id);
  expect(body.matters.map(({ conversation }) => conversation.id).toSorted()).toEqual(
    [one.id, two.id].toSorted(),
  );
  expect(body.linked).toMatchObject([{ channel: "directline", conversationId: two.id, how: "identity" }]);
});

test("an agent says that it is somebody else: the histories are two, and agents read why", async () => {
  const { house, riikka, waits, one, two } = await inTwoWindows();
  const [link] = (await historyOf(riikka, one.id)).body.linked;
  const said = { key: "p1", thread: link?.thread, reason: "Puolison tunnus." };
  expect((await riikka.call("POST", `conversations/${one.id}/part`, said)).status).toBe(200);
  const { body } = await historyOf(riikka, one.id);
  expect([body.matters.length, body.linked]).toEqual([1, []]);
  expect((await waits()).map(({ alsoOpen }) => alsoOpen)).toEqual([null, null]);
  const { messages } = (await riikka.call<TranscriptAnswer>("GET", `conversations/${one.id}`)).body;
  expect(messages.map(({ text }) => text)).toContain("parted:agent:Riikka:directline:Puolison tunnus.");
  await house.saysAs("asiakas-1", "w2", "vielä yksi asia");
  expect((await historyOf(riikka, two.id)).body.linked).toEqual([]);
  const again = await riikka.call("POST", `conversations/${one.id}/part`, { ...said, key: "p2" });
  expect(again).toMatchObject({ status: 404, body: { code: "not-found" } });
});
