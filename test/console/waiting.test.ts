import { expect, test } from "vitest";
import type { ActAnswer, OverdueReasonsAnswer, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type Client, openHouse, signedIn, start, waiting } from "./house.ts";

const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString();

async function taken() {
  const house = await openHouse();
  const agent = await signedIn(house, "Riikka", "agent");
  const { id } = await waiting(house, agent);
  const path = `conversations/${id}`;
  await agent.call("POST", `${path}/take`, { key: "k1" });
  return { house, agent, id, path };
}
const wait = { key: "k3", for: "other", reason: "Verkkoyhtiö mittaa.", until: iso(start + day) };

test("an agent who waits for somebody outside says why and until when, once the customer has an answer", async () => {
  const { agent, path } = await taken();
  const early = await agent.call("POST", `${path}/wait`, { ...wait, key: "k2" });
  expect([early.status, early.body.code]).toEqual([409, "answer-first"]);
  await agent.call("POST", `${path}/reply`, { key: "k4", text: "Kysymme verkkoyhtiöltä." });
  const { status, body } = await agent.call<ActAnswer>("POST", `${path}/wait`, wait);
  expect(status).toBe(200);
  expect(body.conversation).toMatchObject({
    state: "with-agent",
    awaits: "other",
    nextAction: "look-again",
    nextActionAt: iso(start + day),
    waitReason: "Verkkoyhtiö mittaa.",
  });
  const late = await agent.call("POST", `${path}/wait`, { ...wait, key: "k5", until: iso(start + 90 * day) });
  expect([late.status, late.body.code]).toEqual([409, "too-late"]);
});

const listedFor = async (client: Client) => {
  const { body } = await client.call<OverdueReasonsAnswer>("GET", "overdue-reasons");
  return body.conversations.map(({ conversation }) => conversation.id);
};

test("an agent is told which of their own matters owe a reason, and of nobody else's", async () => {
  const house = await openHouse();
  const boss = await signedIn(house, "Pomo", "supervisor");
  const [first, second] = [await waiting(house, boss, "w1"), await waiting(house, boss, "w2")];
  house.clock.at += 3 * day + 1;
  const [hers, his] = [await signedIn(house, "Riikka"), await signedIn(house, "Ville")];
  await hers.call("POST", `conversations/${first.id}/take`, { key: "k1" });
  expect(await listedFor(his)).toEqual([]);
  await his.call("POST", `conversations/${second.id}/take`, { key: "k1" });
  expect([await listedFor(hers), await listedFor(his)]).toEqual([[first.id], [second.id]]);
});

test("a matter that is open too long is listed for the supervisor until somebody says why, who is read in it", async () => {
  const { house, path, id } = await taken();
  house.clock.at += 3 * day + 1;
  const boss = await signedIn(house, "Pomo", "supervisor");
  const listed = () => listedFor(boss);
  expect(await listed()).toEqual([id]);
  const again = await signedIn(house, "Ville", "agent");
  await again.call("POST", `${path}/reason`, { key: "k6", text: "Odotamme lukemaa." });
  expect(await listed()).toEqual([]);
  const { body } = await again.call<TranscriptAnswer>("GET", path);
  expect(body.messages.at(-1)?.text).toBe("why-open:Odotamme lukemaa.");
});
