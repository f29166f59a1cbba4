import { describe, expect, test } from "vitest";
import type { ConversationId } from "../../src/domain/ids.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const email = { kind: "email", address: "maija@esimerkki.example" } as const;
const mailing: Knowledge = { ...knowledge, ways: { email: "answered", phone: true } };

/** A customer in Messenger, whose matter Riikka has. */
async function inMessenger(answers: Readonly<Record<string, string>> = {}, knows: Knowledge = mailing) {
  const house = makeHouse(undefined, undefined, () => knows);
  const by = { channel: "messenger", reference: "{}" } as const;
  const says = (text: string, more = {}) => house.writes("w", text, { ...by, ...more });
  await says("haluan puhua ihmiselle");
  const agent = await house.hires("Riikka Esimerkki");
  const { id: conversation } = await house.matter("w");
  await house.act({ kind: "take", conversation, agent });
  await house.tells("w", answers, "messenger");
  /** What is to be sent by the channel and was not yet, as "author: text". */
  const sent = async () => {
    const texts: string[] = [];
    for (;;) {
      const rows = await house.storage.claim(house.clock.now, 10, minute);
      if (rows.length === 0) return texts;
      for (const row of rows) {
        texts.push(`${row.author}: ${row.text}`);
        await house.storage.sent(row.key, row.attempts, house.clock.now);
      }
    }
  };
  await sent();
  const letters = () => house.storage.claimLetters(house.clock.now, 10, minute);
  const reply = (text: string) => house.act({ kind: "reply", conversation, agent, text });
  return { house, agent, conversation, says, sent, letters, reply };
}

const lastNote = async (house: ReturnType<typeof makeHouse>, id: ConversationId) =>
  (await house.notes(id)).at(-1);

describe("an agent's reply in Messenger", () => {
  test("goes there, and by no letter beside it", async () => {
    const { house, reply, sent, letters } = await inMessenger({ email: email.address });
    await reply("Hei Maija.");
    house.clock.now += hour;
    expect([await sent(), await letters()]).toEqual([["agent: Hei Maija."], []]);
  });

  test("goes there for a week after the customer's last message, though the bot has been silent for long", async () => {
    const { house, reply, sent } = await inMessenger();
    house.clock.now += 7 * day - 1;
    expect(await reply("Vihdoin selvisi.")).toMatchObject({ ok: true });
    expect(await sent()).toEqual(["agent: Vihdoin selvisi."]);
  });

  test("goes after that to the address that the customer left, at once and word for word", async () => {
    const { house, reply, sent, letters } = await inMessenger({ email: email.address });
    house.clock.now += 7 * day;
    expect(await reply("Vihdoin selvisi.")).toMatchObject({ ok: true });
    expect(await sent()).toEqual([]);
    expect(await letters()).toMatchObject([
      { kind: "agent-reply", to: email, paragraphs: ["Vihdoin selvisi.", expect.any(String)] },
    ]);
  });

  test("goes to the number of the promised call, where there is no other address", async () => {
    const { house, reply, conversation, agent, letters } = await inMessenger();
    const contact = { kind: "phone", number: "+358401234567" } as const;
    const dueAt = house.clock.now + 10 * day;
    await house.act({ kind: "promise", conversation, agent, text: "Soitan.", dueAt, contact });
    await letters();
    house.clock.now += 8 * day;
    await reply("Vihdoin selvisi.");
    expect((await letters()).at(-1)).toMatchObject({
      kind: "agent-reply",
      to: contact,
      paragraphs: ["Vihdoin selvisi.", expect.stringMatching(/^Jatka täällä: /)],
    });
  });

  test.each<[string, Readonly<Record<string, string>>, Knowledge]>([
    ["the customer left no address", {}, mailing],
    ["mail is not set up", { email: email.address }, knowledge],
  ])("is refused after that where %s, and nothing is kept of it", async (_why, answers, knows) => {
    const { house, reply, sent, conversation } = await inMessenger(answers, knows);
    house.clock.now += 7 * day;
    const before = await house.storage.transcript(conversation, 0);
    expect(await reply("Vihdoin selvisi.")).toMatchObject({ ok: false, code: "window-closed" });
    expect(await house.storage.transcript(conversation, 0)).toEqual(before);
    expect(await sent()).toEqual([]);
  });

  test("goes there again when the customer has written, and not for a mail of theirs", async () => {
    const { house, reply, says, sent } = await inMessenger();
    house.clock.now += 7 * day;
    await says("postitse", { by: "mail" });
    expect(await reply("Kuulitteko?")).toMatchObject({ code: "window-closed" });
    await says("olen täällä");
    await reply("Hei.");
    expect((await sent()).at(-1)).toBe("agent: Hei.");
  });
});

describe("a promise made in Messenger", () => {
  const promise = async (matter: Awaited<ReturnType<typeof inMessenger>>, inMs: number, contact: object) =>
    matter.house.act({
      kind: "promise",
      conversation: matter.conversation,
      agent: matter.agent,
      text: "Selvitän asian.",
      dueAt: matter.house.clock.now + inMs,
      contact: contact as { kind: "chat" },
    });

  test("to be kept there has to be due while it can be", async () => {
    const matter = await inMessenger();
    const end = new Date(matter.house.clock.now + 7 * day).toISOString();
    expect(await promise(matter, 7 * day, { kind: "chat" })).toEqual({
      ok: false,
      code: "past-window",
      by: end,
    });
    expect(await promise(matter, 7 * day, email)).toMatchObject({ ok: true });
  });

  test("may be due later where the customer left an address, and goes there then", async () => {
    const matter = await inMessenger({ email: email.address });
    expect(await promise(matter, 9 * day, { kind: "chat" })).toMatchObject({ ok: true });
  });

  test("to be kept there is not moved past the end either", async () => {
    const matter = await inMessenger();
    const { house, agent, conversation } = matter;
    await promise(matter, day, { kind: "chat" });
    const [made] = await house.storage.promisesOf(conversation);
    const asked = { kind: "move", conversation, agent, reason: "Vie pidempään" } as const;
    const id = made?.promise.id ?? ("" as never);
    expect(await house.act({ ...asked, promise: id, dueAt: house.clock.now + 8 * day })).toMatchObject({
      code: "past-window",
    });
    expect(await house.act({ ...asked, promise: id, dueAt: house.clock.now + 6 * day })).toMatchObject({
      ok: true,
    });
  });

  test("and late when the bot may write no more is told by letter to who left an address", async () => {
    const matter = await inMessenger({ email: email.address });
    await promise(matter, 2 * day, { kind: "chat" });
    await matter.sent();
    matter.house.clock.now += 2 * day;
    await matter.letters();
    await matter.house.fireDue();
    expect(await matter.sent()).toEqual([]);
    expect(await matter.letters()).toMatchObject([{ kind: "promise-late", to: email }]);
  });

  test("and late is a person's work where nobody can be written to, as agents read", async () => {
    const matter = await inMessenger();
    await promise(matter, 2 * day, { kind: "chat" });
    await matter.sent();
    matter.house.clock.now += 2 * day;
    await matter.house.fireDue();
    expect([await matter.sent(), await matter.letters()]).toEqual([[], []]);
    expect(await matter.house.matter("w")).toMatchObject({ state: "queued", urgency: 4 });
    expect(await lastNote(matter.house, matter.conversation)).toBe("not-told:promise-late");
  });
});

describe("what the house says by itself in Messenger", () => {
  test("reminds the quiet customer while it still may write to them", async () => {
    const { house, reply, sent } = await inMessenger();
    house.clock.now += hour;
    await reply("Mikä on sopimusnumerosi?");
    await sent();
    house.clock.now += 22 * hour - 1;
    await house.fireDue();
    expect(await sent()).toEqual([]);
    house.clock.now += 1;
    await house.fireDue();
    expect(await sent()).toHaveLength(1);
  });

  test("and can't say any more goes by letter to who left an address", async () => {
    const { house, reply, sent, letters } = await inMessenger({ email: email.address });
    house.clock.now += 2 * day;
    await reply("Mikä on sopimusnumerosi?");
    await sent();
    house.clock.now += day;
    await house.fireDue();
    expect(await sent()).toEqual([]);
    expect(await letters()).toMatchObject([
      { kind: "from-the-house", to: email, subject: "Viesti Napavirran asiakaspalvelusta" },
    ]);
  });

  test("and can't say any more makes the agent owe a word, where there is no address", async () => {
    const { house, reply, sent, conversation } = await inMessenger();
    house.clock.now += 2 * day;
    await reply("Mikä on sopimusnumerosi?");
    await sent();
    house.clock.now += day;
    await house.fireDue();
    expect(await sent()).toEqual([]);
    expect(await house.matter("w")).toMatchObject({ awaits: "us", nextAction: "reply" });
    expect(await lastNote(house, conversation)).toBe("not-told:customer-quiet");
  });

  test("of an end that an agent made is nobody's work again: the agent reads that it was not told", async () => {
    const { house, agent, sent, conversation } = await inMessenger();
    house.clock.now += 2 * day;
    await house.act({ kind: "close", conversation, agent, reason: "solved", seen: null });
    expect(await sent()).toEqual([]);
    expect(await house.matter("w")).toMatchObject({ state: "closed" });
    expect(await lastNote(house, conversation)).toBe("not-told:closing");
  });

  test("in answer to a message that came a day late is a person's to say", async () => {
    const house = makeHouse(undefined, undefined, () => mailing);
    const late = { channel: "messenger", reference: "{}", sentAt: house.clock.now - 2 * day };
    await house.writes("w", "tähän ei osata vastata", late);
    expect(await house.storage.claim(house.clock.now, 10, minute)).toEqual([]);
    const { id, state } = await house.matter("w");
    expect([state, (await house.notes(id)).some((note) => note.startsWith("not-told:"))]).toEqual([
      "queued",
      true,
    ]);
  });
});
