import { describe, expect, test } from "vitest";
import type { ConversationId } from "../../src/domain/ids.ts";
import type { Handed } from "../../src/turn/handed.ts";
import { makeOutbox } from "../../src/turn/outbox.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { makeUnsent } from "../../src/turn/unsent.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

const mailing: Knowledge = { ...knowledge, ways: { email: "answered", phone: false } };
const question = "voiko eräpäivää siirtää";
const refused: Handed = { kind: "refused", why: "551" };

/** A house on a channel that takes everything until the test says otherwise. */
async function makePushed(knows: Knowledge = mailing) {
  const house = makeHouse(undefined, undefined, () => knows);
  const world: { answer: Handed } = { answer: { kind: "taken" } };
  const sent: string[] = [];
  const outbox = makeOutbox({
    store: house.storage,
    commits: house.storage,
    carries: () => true,
    send: async ({ text }) => {
      if (world.answer.kind === "taken") sent.push(text);
      return world.answer;
    },
    unsent: makeUnsent(() => knows),
    clock: () => house.clock.now,
    record: () => {},
    fault: (error) => void house.faults.push(error),
  });
  const by = { channel: "pushed", reference: "{}" } as const;
  const says = async (text: string) => {
    await house.writes("w", text, by);
    await outbox.drain();
  };
  const letters = () => house.storage.claimLetters(house.clock.now + 600_000, 10, 60_000);
  /** Riikka takes the matter, and replies from then on; the customer has told these answers. */
  const takenBy = async (answers: Readonly<Record<string, string>> = {}) => {
    await says("haluan puhua ihmiselle");
    const agent = await house.hires("Riikka Esimerkki");
    const { id: conversation } = await house.matter("w");
    await house.act({ kind: "take", conversation, agent });
    await house.tells("w", answers, "pushed");
    await outbox.drain();
    const reply = async (text: string) => {
      await house.act({ kind: "reply", conversation, agent, text });
      await outbox.drain();
    };
    return { conversation, agent, reply };
  };
  const lastNote = async (id: ConversationId) => (await house.notes(id)).at(-1);
  return { house, world, sent, outbox, says, letters, takenBy, lastNote };
}

describe("an agent's words that the channel refuses", () => {
  test("are the agent's work again, with a note that names them", async () => {
    const { house, world, takenBy, lastNote, letters } = await makePushed();
    const { conversation, reply } = await takenBy();
    world.answer = refused;
    await reply(`Hei Maija. ${"Tässä on pitkä vastaus. ".repeat(10)}`);
    expect(await house.matter("w")).toMatchObject({ state: "with-agent", awaits: "us", nextAction: "reply" });
    expect(await lastNote(conversation)).toMatch(/^line-dead:Hei Maija\. Tässä on pitkä.{40,70}…$/);
    expect(await letters()).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test("are never cut in the middle of a character where the note names them", async () => {
    const { house, world, takenBy, lastNote } = await makePushed();
    const { conversation, reply } = await takenBy();
    world.answer = refused;
    await reply(`${"a".repeat(79)}😀 ja muuta`);
    expect(await lastNote(conversation)).toBe(`line-dead:${"a".repeat(79)}😀…`);
    expect(house.faults).toEqual([]);
  });

  test("go by mail to who left an address, and it stays the customer's turn", async () => {
    const { house, world, takenBy, lastNote, letters } = await makePushed();
    const { conversation, reply } = await takenBy({ email: "maija@esimerkki.example" });
    world.answer = refused;
    await reply("Hei Maija.");
    expect(await house.matter("w")).toMatchObject({ state: "with-agent", awaits: "customer" });
    expect(await lastNote(conversation)).toBe("line-mailed:maija@esimerkki.example");
    expect(await letters()).toEqual([
      expect.objectContaining({ kind: "agent-reply", paragraphs: expect.arrayContaining(["Hei Maija."]) }),
    ]);
  });

  test("are mailed by nobody while the channel takes them", async () => {
    const { takenBy, letters, sent } = await makePushed();
    const { reply } = await takenBy({ email: "maija@esimerkki.example" });
    await reply("Hei Maija.");
    expect(sent.at(-1)).toBe("Hei Maija.");
    expect(await letters()).toEqual([]);
  });

  test("go on with the next message to a matter after it, as a note alone", async () => {
    const { house, world, outbox, takenBy, says } = await makePushed();
    const { conversation, agent } = await takenBy();
    await house.act({ kind: "reply", conversation, agent, text: "Viimeinen sana." });
    await house.act({ kind: "close", conversation, agent, reason: "solved", seen: null });
    house.clock.now += 20 * 86_400_000;
    world.answer = { kind: "again", why: "503" };
    await house.writes("w", question, { channel: "pushed", reference: "{}" });
    world.answer = refused;
    await outbox.drain();
    world.answer = { kind: "taken" };
    await says("moi");
    const rows = (await house.rows("closed")).map(({ id }) => id);
    expect(rows).toContain(conversation);
    expect(house.faults).toEqual([]);
  });
});

describe("what the bot says and the channel refuses", () => {
  test("brings its customer to a person", async () => {
    const { house, world, says, lastNote } = await makePushed();
    await says("moi");
    world.answer = refused;
    await says(question);
    const matter = await house.matter("w");
    expect(matter).toMatchObject({ state: "queued", reason: "unsent", owner: { kind: "queue" } });
    expect(await house.notes(matter.id)).toContain("line-dead:Vastaus: Eräpäivän muutos.");
    expect(await lastNote(matter.id)).toBeDefined();
  });

  test("is told to who writes again, with where the matter stands, and only once", async () => {
    const { house, world, sent, says } = await makePushed();
    await says("moi");
    world.answer = refused;
    await says(question);
    world.answer = { kind: "taken" };
    sent.length = 0;
    await says("haloo?");
    expect(sent).toEqual([
      "Edellinen viestimme ei päässyt perille.",
      expect.stringMatching(/^(Asiasi on nyt|Olet) .*jono/),
    ]);
    await says("onko siellä ketään");
    expect(sent).toHaveLength(2);
    expect(await house.matter("w")).toMatchObject({ state: "queued", reason: "unsent" });
    expect(house.faults).toEqual([]);
  });

  test("is told with the next words again, when that reaches nobody either", async () => {
    const { world, sent, says } = await makePushed();
    world.answer = refused;
    await says("haluan puhua ihmiselle");
    await says("haloo?");
    world.answer = { kind: "taken" };
    await says("no nyt?");
    expect(sent[0]).toBe("Edellinen viestimme ei päässyt perille.");
  });

  test("is told to nobody whom a letter has told of it", async () => {
    const { house, world, sent, says, letters } = await makePushed();
    await says("moi");
    await house.tells("w", { email: "maija@esimerkki.example" }, "pushed");
    world.answer = refused;
    await says(question);
    expect(await letters()).toHaveLength(1);
    world.answer = { kind: "taken" };
    await says("kiitos");
    expect(sent.join()).not.toContain("ei päässyt perille");
  });

  test("changes nothing where it was mere small talk", async () => {
    const { house, world, says } = await makePushed();
    await says(question);
    world.answer = refused;
    await says("moi");
    expect(await house.matter("w")).toMatchObject({ state: "bot" });
  });

  test("in the queue is told to whoever takes it", async () => {
    const { house, world, says } = await makePushed();
    world.answer = refused;
    await says("haluan puhua ihmiselle");
    const { id, state } = await house.matter("w");
    expect(state).toBe("queued");
    expect(await house.notes(id)).toContainEqual(expect.stringMatching(/^line-dead:Asiasi on nyt/));
  });

  test("before there is any matter is only told in the log", async () => {
    const { house, world, outbox } = await makePushed();
    world.answer = refused;
    await house.receive({
      kind: "joined",
      key: "joined",
      channel: "pushed",
      channelThreadId: "w",
      customer: { channelCustomerId: "customer-w", name: null, verifiedAs: null },
      locale: "fi-FI",
      reference: "{}",
    });
    await outbox.drain();
    expect([await house.rows("open"), house.faults]).toEqual([[], []]);
    expect(await house.storage.standings()).toMatchObject([{ channel: "pushed", waiting: 0, dead: 1 }]);
  });
});
