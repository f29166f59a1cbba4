import { expect, test } from "vitest";
import type { ActAnswer, CloseBody, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type Client, type House, openHouse, signedIn, waiting } from "./house.ts";

/** Riikka has taken a customer's matter and reads it. */
async function taken() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "take" });
  const close = (body: CloseBody) => riikka.call<ActAnswer>("POST", `conversations/${id}/close`, body);
  return { house, riikka, id, close, seen: await newest(riikka, id) };
}

async function newest(client: Client, id: string): Promise<number> {
  const { body } = await client.call<TranscriptAnswer>("GET", `conversations/${id}`);
  return body.messages.at(-1)?.seq ?? NaN;
}

const stateOf = async ({ storage }: House) => JSON.stringify(await storage.changes(0, 9));

test("an agent cannot close over a message that came meanwhile, and can once it is read", async () => {
  const { house, riikka, id, close, seen } = await taken();
  await house.say("w1", "odota, vielä yksi asia");
  const before = await stateOf(house);
  const refused = await close({ key: "c1", reason: "solved", seen });
  expect([refused.status, refused.body]).toEqual([
    409,
    {
      code: "newer-message",
      message: "Something was written meanwhile. Read it first.",
      ref: expect.any(String),
    },
  ]);
  expect(await stateOf(house)).toBe(before);
  const closed = await close({ key: "c2", reason: "solved", seen: await newest(riikka, id) });
  expect([closed.status, closed.body.conversation.state]).toEqual([200, "closed"]);
});

test("an agent who has read everything closes at once", async () => {
  const { close, seen } = await taken();
  expect((await close({ key: "c1", reason: "solved", seen })).status).toBe(200);
});

test.each([{}, { seen: null }])("a program that sends %j closes whatever came meanwhile", async (said) => {
  const { house, close } = await taken();
  await house.say("w1", "odota, vielä yksi asia");
  expect((await close({ key: "c1", reason: "solved", ...said })).status).toBe(200);
});

test.each([-1, 1.5, "3", true])("how far somebody has read is a whole number, not %j", async (seen) => {
  const { riikka, id } = await taken();
  const body = { key: "c1", reason: "solved", seen };
  const answer = await riikka.call("POST", `conversations/${id}/close`, body);
  expect([answer.status, answer.body.code]).toEqual([400, "invalid-input"]);
  expect(answer.body.message).toContain("seen");
});
