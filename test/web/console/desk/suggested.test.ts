import { expect, test } from "vitest";
import type { SuggestionView } from "../../../../src/console/protocol.ts";
import { makeKit, openWindow } from "./desk.ts";
import { held, riikka } from "./house.ts";

const suggestion: SuggestionView = {
  id: "due-date",
  title: "Eräpäivän muutos",
  topic: "invoices",
  why: "answered",
  messageId: "w1-1",
  trial: false,
  guidance: { fi: "Älä lupaa poikkeusta." },
  answer: { language: "fi", blocks: [] },
};

/** Riikka has a customer's matter open, beside which the FAQ knows one entry. */
async function opened() {
  const kit = makeKit();
  kit.house.say("w1", { text: "voiko eräpäivää siirtää" });
  kit.house.change("w1", held(riikka));
  kit.house.suggestions = [suggestion];
  const window = await openWindow(kit);
  window.desk.select("w1");
  await kit.clock.advance(1_000);
  const talk = window.desk.selected.value ?? expect.fail();
  const reads = () => window.asked.filter(({ path }) => path === "conversations/w1/suggestions").length;
  return { ...kit, ...window, talk, reads };
}

test("what the FAQ knows is read with the conversation, and anew when the customer has written", async () => {
  const { talk, house, hint, clock, reads } = await opened();
  expect([talk.suggestions.value, reads()]).toEqual([[suggestion], 1]);
  house.suggestions = [];
  house.say("w1", { author: "agent", text: "Hetki." });
  hint("conversation", { id: "w1", change: house.last() });
  await clock.advance(1_000);
  expect(reads()).toBe(1);
  house.say("w1", { text: "entä e-lasku" });
  hint("conversation", { id: "w1", change: house.last() });
  await clock.advance(1_000);
  expect([talk.suggestions.value, reads()]).toEqual([[], 2]);
});

test("what could not be read stays as it was, and is read again with the conversation", async () => {
  const { talk, house, hint, clock, network } = await opened();
  network(({ path }) => (path.endsWith("/suggestions") ? "never-arrives" : "passes"));
  house.suggestions = [];
  house.say("w1", { text: "entä e-lasku" });
  hint("conversation", { id: "w1", change: house.last() });
  await clock.advance(1_000);
  expect(talk.suggestions.value).toEqual([suggestion]);
  network(() => "passes");
  await clock.advance(60_000);
  expect(talk.suggestions.value).toEqual([]);
});

test("a report whose answer was lost is sent again under the same key", async () => {
  const { talk, asked, clock, network } = await opened();
  const said = { messageId: "w1-1", entry: "due-date", text: "Hinta on vanha.", from: "agent" } as const;
  const sent = () => asked.filter(({ path }) => path.endsWith("/wrong-guidance"));
  network(({ path }) => (path.endsWith("/wrong-guidance") && sent().length === 1 ? "answer-lost" : "passes"));
  const reporting = talk.reportWrong(said);
  await clock.advance(5_000);
  expect(await reporting).toBe(null);
  expect(sent().map(({ body }) => body)).toEqual([
    { ...said, key: sent()[0]?.body["key"] },
    { ...said, key: sent()[0]?.body["key"] },
  ]);
});
