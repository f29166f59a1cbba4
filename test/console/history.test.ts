import { expect, test } from "vitest";
import type { HistoryAnswer } from "../../src/console/protocol.ts";
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
