import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, iso, riikka } from "./house.ts";

const [hour, tomorrow] = [iso(60), iso(24 * 60)];

/** Riikka has w1 open; the house hears a promise in what has "palaan" in it, and a time where it says "huomenna". */
async function opened(kit = makeKit()) {
  const { house, clock } = kit;
  if (!house.rows.has("w1")) house.say("w1", { text: "hei" });
  house.change("w1", held(riikka));
  house.heard = (text) => {
    const start = text.indexOf("palaan");
    const words = { quote: text.slice(start), start, end: text.length };
    const dueAt = text.includes("huomenna") ? tomorrow : null;
    return { promise: start < 0 ? null : { ...words, dueAt }, times: [hour, tomorrow] };
  };
  const window = await openWindow(kit);
  window.desk.select("w1");
  await clock.advance(1_000);
  const talk = window.desk.selected.value;
  if (talk === null) throw new Error("Nothing is open.");
  const type = async (text: string) => {
    talk.drafts.reply.value = text;
    await clock.advance(500);
  };
  const said = () => house.lines.get("w1")?.flatMap(({ author, text }) => (author === "agent" ? [text] : []));
  const bodies = (name: string) =>
    window.asked.filter(({ path }) => path.endsWith(name)).map(({ body }) => body);
  return { ...kit, ...window, talk, type, said, bodies };
}

test("when the agent stops typing, the words that promise are shown with their time", async () => {
  const { talk, type } = await opened();
  await type("katson tätä");
  expect(talk.promising.quote.value).toBeNull();
  await type("selvitän ja palaan huomenna");
  expect(talk.promising.quote.value).toBe("palaan huomenna");
  expect(talk.promising.dueAt.value).toBe(tomorrow);
});

test("words without a time are offered the next one", async () => {
  const { talk, type } = await opened();
  await type("palaan asiaan");
  expect(talk.promising.dueAt.value).toBe(hour);
});

test("the server is asked once, when the typing rests", async () => {
  const { talk, clock, bodies } = await opened();
  for (const text of ["p", "pa", "palaan"]) {
    talk.drafts.reply.value = text;
    await clock.advance(100);
  }
  await clock.advance(500);
  expect(bodies("/listen")).toEqual([{ text: "palaan" }]);
});

test("a reply that promises goes with its time and contact, and the field is empty when it has", async () => {
  const { talk, type, said, bodies, clock } = await opened();
  await type("palaan huomenna");
  talk.promising.contact.value = " aino@posti.example ";
  const sent = talk.sendDraft();
  expect(talk.drafts.reply.value).toBe("palaan huomenna");
  await clock.advance(0);
  expect(await sent).toBe(true);
  expect(bodies("/promise")).toMatchObject([
    { text: "palaan huomenna", dueAt: tomorrow, contact: "aino@posti.example" },
  ]);
  expect([talk.drafts.reply.value, talk.promising.quote.value]).toEqual(["", null]);
  expect(said()).toEqual(["palaan huomenna"]);
});

test("what the agent says is no promise goes as it is, and is said to be none", async () => {
  const { talk, type, said, bodies, clock } = await opened();
  await type("palaan huomenna");
  talk.promising.none();
  expect(talk.promising.quote.value).toBeNull();
  void talk.sendDraft();
  await clock.advance(0);
  expect(said()).toEqual(["palaan huomenna"]);
  expect(bodies("/reply")).toMatchObject([{ notAPromise: true }]);
});

test("other words are asked about anew", async () => {
  const { talk, type } = await opened();
  await type("palaan huomenna");
  talk.promising.none();
  await type("palaan");
  expect(talk.promising.quote.value).toBe("palaan");
});

test("a promise sent faster than it was heard comes back to the field, with the question", async () => {
  const { talk, said, clock } = await opened();
  talk.drafts.reply.value = "palaan huomenna";
  const sent = talk.sendDraft();
  await clock.advance(0);
  expect(await sent).toBe(false);
  expect(said()).toEqual([]);
  expect(talk.pending.value).toEqual([]);
  expect(talk.problem.value?.code).toBe("promise-in-words");
  expect([talk.drafts.reply.value, talk.promising.quote.value]).toEqual([
    "palaan huomenna",
    "palaan huomenna",
  ]);
  expect(talk.promising.asked.value).toBe(1);
});

test("what was begun meanwhile stays behind what comes back", async () => {
  const { talk, clock } = await opened();
  talk.drafts.reply.value = "palaan";
  void talk.sendDraft();
  talk.drafts.reply.value = "ja vielä";
  await clock.advance(0);
  expect(talk.drafts.reply.value).toBe("palaan\nja vielä");
});

test("any reply can be promised by hand, and taken back", async () => {
  const { talk, type, bodies, clock } = await opened();
  await type("katson tätä");
  talk.promising.byHand();
  expect([talk.promising.quote.value, talk.promising.dueAt.value]).toEqual(["", hour]);
  talk.promising.none();
  expect(talk.promising.quote.value).toBeNull();
  talk.promising.byHand();
  talk.promising.choose(tomorrow);
  void talk.sendDraft();
  await clock.advance(0);
  expect(bodies("/promise")).toMatchObject([{ text: "katson tätä", dueAt: tomorrow, contact: "chat" }]);
});

test("nothing is sent without a way to tell the customer, and the agent is asked", async () => {
  const { talk, type, bodies } = await opened();
  await type("palaan huomenna");
  talk.promising.contact.value = "aino";
  expect(await talk.sendDraft()).toBe(false);
  expect(talk.problem.value?.code).toBe("promise-without");
  expect([bodies("/promise"), talk.drafts.reply.value]).toEqual([[], "palaan huomenna"]);
});

test("a time that has no room is refused with the next one, chosen already", async () => {
  const { talk, type, house, clock } = await opened();
  house.fullUntil = iso(30 * 60);
  await type("palaan huomenna");
  const sent = talk.sendDraft();
  await clock.advance(0);
  expect(await sent).toBe(false);
  expect(talk.problem.value?.code).toBe("slot-full");
  expect(talk.promising.dueAt.value).toBe(iso(30 * 60));
});

test("when nobody can listen, the reply still goes, and the server listens to it", async () => {
  const { talk, type, said, network, clock, bodies } = await opened();
  network(({ path }) => (path.endsWith("/listen") ? "never-arrives" : "passes"));
  await type("kaikki on kunnossa");
  void talk.sendDraft();
  await clock.advance(0);
  expect(said()).toEqual(["kaikki on kunnossa"]);
  expect(bodies("/reply")).toMatchObject([{ notAPromise: false }]);
});
