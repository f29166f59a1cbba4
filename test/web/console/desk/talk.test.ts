import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, message, riikka, ville } from "./house.ts";

const texts = (list: readonly { readonly text: string }[] | undefined) => list?.map(({ text }) => text);

/** Riikka has a customer's matter open. */
async function opened(owner = riikka) {
  const kit = makeKit();
  kit.house.say("w1", { text: "hei" });
  kit.house.change("w1", held(owner));
  const window = await openWindow(kit);
  window.desk.select("w1");
  await kit.clock.advance(1_000);
  const talk = window.desk.selected.value;
  if (talk === null) throw new Error("Nothing is open.");
  /** Waits for what was begun while time stands. */
  const rest = () => kit.clock.advance(0);
  return { ...kit, ...window, talk, rest };
}

test("the row is known at once from the list, the transcript when it was read", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk } = await openWindow(kit);
  desk.select("w1");
  const talk = desk.selected.value;
  expect([talk?.conversation.value?.id, talk?.loaded.value]).toEqual(["w1", false]);
  await kit.clock.advance(0);
  expect([texts(talk?.messages.value), talk?.loaded.value]).toEqual([["line 1"], true]);
});

test("a conversation that is in no list can be opened, and one that is nowhere says so", async () => {
  const { desk, house, rest } = await opened();
  house.change("old", { state: "closed", owner: null });
  desk.select("old");
  await rest();
  expect(desk.selected.value?.conversation.value?.state).toBe("closed");
  desk.select("nowhere");
  await rest();
  expect(desk.selected.value?.problem.value).toEqual({ code: "not-found", by: null });
});

test("lines stand in the order of their numbers, each once, whatever order the answers come in", async () => {
  const { talk, house, rest, hint, network } = await opened();
  let letGo = (): void => {};
  const slow = new Promise<"passes">((resolve) => (letGo = () => resolve("passes")));
  network(({ method }) => (method === "GET" ? slow : "passes"));
  house.say("w1", { text: "vielä yksi asia" });
  hint("conversation", { id: "w1", change: house.last() });
  talk.drafts.reply.value = "katson heti";
  await Promise.all([talk.sendDraft(), rest()]);
  letGo();
  await rest();
  expect(texts(talk.messages.value)).toEqual(["hei", "vielä yksi asia", "katson heti"]);
});

test("what the customer wrote before a reply, and nobody had told of, comes with the reply", async () => {
  const { talk, house, rest } = await opened();
  house.say("w1", { text: "vielä yksi asia" });
  talk.drafts.reply.value = "katson heti";
  await Promise.all([talk.sendDraft(), rest()]);
  expect(texts(talk.messages.value)).toEqual(["hei", "vielä yksi asia", "katson heti"]);
});

test("of two who take at once the second is told who has it, and sees it so", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(0);
  kit.house.change("w1", held(ville));
  const [taken] = await Promise.all([desk.selected.value?.take(), kit.clock.advance(0)]);
  const talk = desk.selected.value;
  expect([taken, talk?.problem.value]).toEqual([false, { code: "taken", by: "Ville" }]);
  expect(talk?.conversation.value?.owner).toMatchObject({ name: "Ville Aho" });
  expect(talk?.busy.value).toBe(false);
});

test("who takes can write as soon as the server has agreed, however long the reading after it takes", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk, network } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(0);
  network(({ method }) => (method === "GET" ? new Promise(() => {}) : "passes"));
  const taking = desk.selected.value?.take();
  await kit.clock.advance(0);
  expect(await Promise.race([taking, Promise.resolve("still waiting")])).toBe(true);
  expect(desk.selected.value?.busy.value).toBe(false);
});

test("closing over a message that came meanwhile is refused, and the message is there to be read", async () => {
  const { talk, house, rest, asked } = await opened();
  house.say("w1", { text: "odota" });
  const [closed] = await Promise.all([talk.close("solved", talk.lastOfCustomer.peek()), rest()]);
  expect([closed, talk.problem.value]).toEqual([false, { code: "newer-message", by: null }]);
  expect(texts(talk.messages.value)).toEqual(["hei", "odota"]);
  expect(asked.filter(({ path }) => path.endsWith("/close"))).toEqual([]);
  const [again] = await Promise.all([talk.close("solved", talk.lastOfCustomer.peek()), rest()]);
  expect([again, talk.problem.value, talk.conversation.value?.state]).toEqual([true, null, "closed"]);
});

test("giving back, too, waits until what the customer wrote was read", async () => {
  const { talk, house, rest } = await opened();
  house.say("w1", { text: "odota" });
  expect((await Promise.all([talk.giveBack(talk.lastOfCustomer.peek()), rest()]))[0]).toBe(false);
  expect((await Promise.all([talk.giveBack(talk.lastOfCustomer.peek()), rest()]))[0]).toBe(true);
  expect(talk.conversation.value?.state).toBe("bot");
});

test("what came between reading and refusing is refused by the server and then read", async () => {
  const { talk, house, rest, network } = await opened();
  network(({ path }) => {
    if (path.endsWith("/close") && house.lines.get("w1")?.length === 1) house.say("w1", { text: "odota" });
    return "passes";
  });
  const [closed] = await Promise.all([talk.close("solved", talk.lastOfCustomer.peek()), rest()]);
  expect([closed, talk.problem.value?.code]).toEqual([false, "newer-message"]);
  expect(texts(talk.messages.value)).toEqual(["hei", "odota"]);
});

test("a reply that is on its way arrives before the matter is closed", async () => {
  const { talk, asked, clock, network } = await opened();
  asked.splice(0);
  const slow = new Promise<"passes">((resolve) => void clock.after(3_000, () => resolve("passes")));
  network(({ path }) => (path.endsWith("/reply") ? slow : "passes"));
  talk.drafts.reply.value = "kunnossa nyt";
  const sent = talk.sendDraft();
  const [, closed] = await Promise.all([
    sent,
    talk.close("solved", talk.lastOfCustomer.peek()),
    clock.advance(4_000),
  ]);
  expect([closed, talk.problem.value]).toEqual([true, null]);
  const deeds = asked.filter(({ method }) => method === "POST").map(({ path }) => path);
  expect(deeds).toEqual(["conversations/w1/reply", "conversations/w1/close"]);
});

test("a deed whose answer is lost is asked for again with the same key, and is done once", async () => {
  const { talk, house, asked, network, clock } = await opened(riikka);
  let lost = 0;
  network(({ path }) => (path.endsWith("/close") && (lost += 1) === 1 ? "answer-lost" : "passes"));
  const [closed] = await Promise.all([
    talk.close("solved", talk.lastOfCustomer.peek()),
    clock.advance(2_000),
  ]);
  expect([closed, talk.conversation.value?.state]).toEqual([true, "closed"]);
  const keys = asked.filter(({ path }) => path.endsWith("/close")).map(({ body }) => body["key"]);
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  expect(house.rows.get("w1")?.closeReason).toBe("solved");
});

test("a deed that was lost twice says offline; tried again later it is the same deed, and after a refusal another", async () => {
  const { talk, asked, network, clock } = await opened(riikka);
  network(() => "never-arrives");
  const [closed] = await Promise.all([
    talk.close("solved", talk.lastOfCustomer.peek()),
    clock.advance(2_000),
  ]);
  expect([closed, talk.problem.value]).toEqual([false, { code: "offline", by: null }]);
  network(() => "passes");
  await clock.advance(15_000);
  expect(talk.problem.value).toBeNull();
  await Promise.all([talk.close("solved", talk.lastOfCustomer.peek()), clock.advance(1_000)]);
  await Promise.all([talk.close("solved", talk.lastOfCustomer.peek()), clock.advance(1_000)]);
  const keys = asked.filter(({ path }) => path.endsWith("/close")).map(({ body }) => body["key"]);
  expect(keys.slice(0, 3).every((key) => key === keys[0])).toBe(true);
  expect(keys[3]).not.toBe(keys[0]);
});

test("the customer's typing shows for six seconds, and ends when the message comes", async () => {
  const { talk, hint, clock, house } = await opened();
  hint("typing", { id: "w2" });
  expect(talk.customerTyping.value).toBe(false);
  hint("typing", { id: "w1" });
  expect(talk.customerTyping.value).toBe(true);
  await clock.advance(5_000);
  hint("typing", { id: "w1" });
  await clock.advance(5_999);
  expect(talk.customerTyping.value).toBe(true);
  await clock.advance(1);
  expect(talk.customerTyping.value).toBe(false);
  hint("typing", { id: "w1" });
  house.say("w1", { text: "tässä" });
  hint("conversation", { id: "w1", change: house.last() });
  await clock.advance(0);
  expect(talk.customerTyping.value).toBe(false);
});

test("the agent's typing is told at most once in three seconds, of replies only, and only by who has the matter", async () => {
  const { talk, heard, clock } = await opened();
  heard();
  for (let key = 0; key < 31; key += 1) {
    talk.typing();
    await clock.advance(100);
  }
  const told = () => heard().filter((asked) => asked.endsWith("/typing")).length;
  expect(told()).toBe(2);
  talk.mode.value = "note";
  await clock.advance(4_000);
  talk.typing();
  expect(told()).toBe(0);
  const others = await opened(ville);
  others.heard();
  others.talk.typing();
  expect(others.heard()).toEqual([]);
});

test("nothing is drawn again when a reading brings nothing new", async () => {
  const { talk, house, hint, rest } = await opened();
  const before = talk.messages.value;
  house.change("w1");
  hint("conversation", { id: "w1", change: house.last() });
  await rest();
  expect(talk.messages.value).toBe(before);
  expect(before).toEqual([message(1, { id: "w1-1", text: "hei" })]);
});

test("how far lines have come is read again as soon as the stream tells of it, in the open conversation alone", async () => {
  const { hint, heard, rest } = await opened();
  heard();
  hint("receipts", { ids: ["w2", "w3"] });
  await rest();
  expect(heard()).toEqual([]);
  hint("receipts", { ids: ["w2", "w1"] });
  await rest();
  expect(heard()).toEqual([expect.stringMatching(/^GET conversations\/w1\?after=/)]);
});
