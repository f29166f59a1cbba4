import { expect, test } from "vitest";
import type { SuggestionsAnswer, ReportsAnswer, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type Client, openHouse, password, signedIn, waiting } from "./house.ts";

const suggested = async (client: Client, id: string) =>
  (await client.call<SuggestionsAnswer>("GET", `conversations/${id}/suggestions`)).body.suggestions;

const guidance = { fi: "Älä lupaa poikkeusta." };

test("an agent reads what the bot answered with, its guidance, and what else is near to the question", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  house.changes("due-date", { guidance });
  await house.say("w1", "voiko eräpäivää siirtää");
  await house.say("w1", "lasku asia");
  const { id } = await waiting(house, riikka);
  const { messages } = (await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`)).body;
  const [first, second, ...more] = await suggested(riikka, id);
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    id: "due-date",
    title: "Eräpäivän muutos",
    why: "answered",
    messageId: messages.find(({ say }) => say === "answer")?.id,
    trial: false,
    guidance,
    answer: { language: "fi" },
  });
  expect(JSON.stringify(first?.answer.blocks)).toContain("Vastaus: Eräpäivän muutos.");
  const asked = messages.find(({ text }) => text === "lasku asia")?.id;
  expect(second).toMatchObject({ id: "e-invoice", why: "near", messageId: asked, guidance: {} });
});

test("an entry on trial is suggested to the agent, and named as such", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  house.changes("e-invoice", { isTrial: true, guidance });
  await house.say("w1", "lasku asia");
  const { id } = await waiting(house, riikka);
  const found = await suggested(riikka, id);
  expect(found.map((one) => [one.id, one.why, one.trial])).toEqual([
    ["due-date", "near", false],
    ["e-invoice", "near", true],
  ]);
  expect(found[1]?.guidance).toEqual(guidance);
});

test("what says nothing of a matter suggests nothing, and what the question was before is looked at instead", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  await house.say("w1", "lasku asia");
  const { id } = await waiting(house, riikka);
  expect((await suggested(riikka, id)).map((one) => one.id)).toEqual(["due-date", "e-invoice"]);
  await house.say("w2", "jokin ihan muu");
  const other = (await waiting(house, riikka, "w2")).id;
  expect(await suggested(riikka, other)).toEqual([]);
  expect((await riikka.call("GET", "conversations/none/suggestions")).status).toBe(404);
});

test("an agent reads what came of what they reported, for two weeks, and nothing of others' reports", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const oskari = await signedIn(house, "Oskari Esimerkki");
  const elli = await signedIn(house, "Elli Editori", "editor");
  await house.say("w1", "voiko eräpäivää siirtää");
  const { id } = await waiting(house, riikka);
  const [first] = await suggested(riikka, id);
  const said = { key: "w", messageId: first?.messageId, entry: "due-date", text: "Hinta on vanha." };
  await riikka.call("POST", `conversations/${id}/wrong-guidance`, said);
  const own = async (client: Client) => (await client.call<ReportsAnswer>("GET", "reports")).body.tasks;
  expect(await own(oskari)).toEqual([]);
  const [report] = await own(riikka);
  expect(report).toMatchObject({ state: "open", title: "Eräpäivän muutos", conversation: id });
  await elli.call("POST", `content/tasks/${report?.id}/mend`, { key: "m", note: "Uusi hinta 6 €." });
  expect(await own(riikka)).toMatchObject([
    { state: "done", note: "Uusi hinta 6 €.", mendedBy: "Elli Editori" },
  ]);
  house.clock.at += 15 * 86_400_000;
  await riikka.call("POST", "session", { email: "riikka@napavirta.fi", password });
  expect(await own(riikka)).toEqual([]);
});
