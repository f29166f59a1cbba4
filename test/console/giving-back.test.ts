import { expect, test } from "vitest";
import type { ActAnswer, GiveBackBody, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type Client, openHouse, signedIn, waiting } from "./house.ts";

/** Riikka has taken a customer's matter and answered it; Ville is at the desk too. */
async function answered() {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka Esimerkki"), await signedIn(house, "Ville Malli")];
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "take" });
  const reply = { key: "reply", text: "Siirsin eräpäivän." };
  const { body } = await riikka.call<ActAnswer>("POST", `conversations/${id}/reply`, reply);
  const giveBack = (client: Client, key: string, seen?: number | null) =>
    client.call<ActAnswer & { readonly code?: string; readonly by?: string }>(
      "POST",
      `conversations/${id}/give-back`,
      { key, ...(seen !== undefined && { seen }) } satisfies GiveBackBody,
    );
  return { house, riikka, ville, id, giveBack, seen: body.message?.seq ?? NaN };
}

const newest = async (client: Client, id: string) =>
  (await client.call<TranscriptAnswer>("GET", `conversations/${id}`)).body.messages.at(-1);

test("given back, the bot has it, the customer is told so with the way to a person, and the desk reads who did it", async () => {
  const { riikka, id, giveBack, seen } = await answered();
  const { status, body } = await giveBack(riikka, "g", seen);
  expect(status).toBe(200);
  expect(body.conversation).toMatchObject({
    state: "bot",
    owner: { kind: "bot" },
    reason: null,
    nextAction: "goodbye",
  });
  expect(body.message).toMatchObject({ author: "system", audience: "customer", say: "given-back" });
  expect(body.message?.text).toBe(
    "Botti jatkaa tästä. Kirjoita kysymyksesi tähän, ja ihmiselle pääset milloin vain.",
  );
  expect(body.message?.options.map(({ title }) => title)).toEqual(["Puhu ihmiselle"]);
  const { body: shown } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(shown.messages.at(-2)).toMatchObject({ audience: "desk", text: "given-back:Riikka Esimerkki" });
});

test("the bot answers what is asked next, and hands over again after two misses as anew", async () => {
  const { house, riikka, id, giveBack, seen } = await answered();
  await giveBack(riikka, "g", seen);
  await house.say("w1", "voiko eräpäivää siirtää");
  expect(await newest(riikka, id)).toMatchObject({ author: "bot", say: "answer" });
  await house.say("w1", "höpö");
  expect(await newest(riikka, id)).toMatchObject({ author: "bot", say: "say-it-differently" });
  await house.say("w1", "höpöhöpö");
  expect(await newest(riikka, id)).toMatchObject({ author: "bot", say: "hand-over" });
});

test("what the customer wrote while the agent's hand was on the button is not given to the bot unread", async () => {
  const { house, riikka, id, giveBack, seen } = await answered();
  await house.say("w1", "odota, vielä yksi asia");
  const before = await newest(riikka, id);
  const refused = await giveBack(riikka, "g1", seen);
  expect([refused.status, refused.body.code]).toEqual([409, "newer-message"]);
  expect(await newest(riikka, id)).toEqual(before);
  expect((await giveBack(riikka, "g2", before?.seq)).body.conversation).toMatchObject({
    state: "bot",
    waitingSince: expect.any(String),
  });
});

test.each([undefined, null])(
  "a program that says seen: %j gives back only when nothing is owed",
  async (said) => {
    const { house, riikka, giveBack } = await answered();
    await house.say("w1", "odota, vielä yksi asia");
    expect((await giveBack(riikka, "g1", said)).body.code).toBe("newer-message");
    const other = await answered();
    expect((await other.giveBack(other.riikka, "g1", said)).status).toBe(200);
  },
);

test("of a message and a giving back that come at once, neither is lost", async () => {
  const { house, riikka, id, giveBack, seen } = await answered();
  const [, given] = await Promise.all([house.say("w1", "vielä yksi asia"), giveBack(riikka, "g", seen)]);
  const { body } = await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`);
  expect(body.messages.map(({ text }) => text)).toContain("vielä yksi asia");
  expect(body.conversation.state).toBe(given.status === 200 ? "bot" : "with-agent");
});

test("another agent cannot give it back, and is told who has it", async () => {
  const { riikka, ville, id, giveBack, seen } = await answered();
  const { status, body } = await giveBack(ville, "g", seen);
  expect([status, body.code, body.by]).toEqual([409, "taken", "Riikka"]);
  expect((await newest(riikka, id))?.author).toBe("agent");
});

test("a giving back sent again is done once, and then there is nothing more to give", async () => {
  const { riikka, id, giveBack, seen } = await answered();
  const first = await giveBack(riikka, "g", seen);
  const again = await giveBack(riikka, "g", seen);
  expect(again.body.message).toEqual(first.body.message);
  expect(await newest(riikka, id)).toEqual(first.body.message);
  expect((await giveBack(riikka, "g2", 99)).body.code).toBe("not-yours");
});
