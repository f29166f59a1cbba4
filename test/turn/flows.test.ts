import { describe, expect, test } from "vitest";
import { type Flow, makeFlows } from "../../src/domain/flow/flow.ts";
import { flowOf, knowing, shipped } from "../fixtures/flows.ts";
import { type House, makeHouse } from "../fixtures/house.ts";
import { meanings, nothing } from "../fixtures/knowledge.ts";

const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;

/** Asks an e-mail address, first of the bot's customer and then, in the queue, a phone number. */
const reach = flowOf(
  "reach",
  `
when: entry:due-date
steps:
  - ask: ${say("Mikä on sähköpostisi?")}
    as: email
    kind: email
  - do: enqueue
  - ask: ${say("Mikä on numerosi?")}
    as: phone
    kind: phone
  - say: ${say("Kiitos.")}
`,
);

const houseWith = (...flows: readonly Flow[]) => makeHouse(undefined, undefined, () => knowing(...flows));

/** What the customer has read since, without who said it. */
const newest = async (house: House, count: number) => (await house.reads("t")).slice(-count);

async function asked() {
  const house = houseWith(reach);
  await house.opens("t");
  await house.writes("t", "voiko eräpäivää siirtää");
  return house;
}

async function askedInQueue() {
  const house = await asked();
  await house.writes("t", "maija@esimerkki.fi");
  return house;
}

describe("a question of a flow", () => {
  test("comes after the house's own line, with the ways out beneath", async () => {
    const house = await asked();
    expect(await newest(house, 2)).toEqual(["bot: Vastaus: Eräpäivän muutos.", "bot: Mikä on sähköpostisi?"]);
    expect(await house.buttons("t")).toEqual(["Ei sittenkään", "Puhu ihmiselle"]);
  });

  test("takes its answer, shows it to the desk and goes on where the deed has led", async () => {
    const house = await askedInQueue();
    expect(await newest(house, 2)).toEqual([
      expect.stringContaining("bot: Asiasi on nyt asiakaspalvelun jonossa."),
      "bot: Mikä on numerosi?",
    ]);
    expect(await house.buttons("t")).toEqual(["Ei sittenkään"]);
    const matter = await house.matter("t");
    expect(matter).toMatchObject({ state: "queued", reason: "flow:reach" });
    expect(await house.notes(matter.id)).toEqual(["told:email:maija@esimerkki.fi", "queued:flow:reach"]);
  });

  test("is put again kindly twice, and then a person comes", async () => {
    const house = await asked();
    for (let tries = 0; tries < 2; tries++) {
      await house.writes("t", "maija@");
      expect(await newest(house, 1)).toEqual([expect.stringContaining("Osoitteesta puuttuu jotakin.")]);
    }
    await house.writes("t", "maija@");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "flow:reach" });
    expect(await newest(house, 1)).toEqual([expect.stringContaining("jonossa")]);
  });

  test.each(["Puhu ihmiselle", "haluan puhua ihmiselle", "can I talk to a person"])(
    "gives way to a person: %s",
    async (text) => {
      const house = await asked();
      await house.writes("t", text);
      expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "asked-human" });
    },
  );

  test("gives way to anger", async () => {
    const house = await asked();
    await house.writes("t", "olette huijareita");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "angry", urgency: 4 });
  });

  test.each(["Ei sittenkään", "inte ändå", "Never mind."])("is left by %s", async (text) => {
    const house = await asked();
    await house.writes("t", text);
    expect(await newest(house, 1)).toEqual(["bot: Selvä. Voit kirjoittaa tähän milloin vain."]);
    await house.writes("t", "maija@esimerkki.fi");
    expect(await house.matter("t"), "nothing is asked any more").toMatchObject({ state: "bot" });
  });

  test("is left by another question that has an answer", async () => {
    const house = await asked();
    await house.writes("t", "E-laskun tilaus");
    expect(await newest(house, 1)).toEqual(["bot: Vastaus: E-laskun tilaus."]);
  });

  test("ends when the customer is quiet, and the goodbye says so", async () => {
    const house = await asked();
    house.clock.now += 1_800_000;
    await house.fireDue();
    expect(await house.matter("t")).toMatchObject({ state: "closed", closeReason: "quiet" });
  });

  test("that a reload took away asks nothing any more, and what was told stays", async () => {
    let flows = makeFlows([reach]);
    const house = makeHouse(undefined, undefined, () => ({ ...knowing(), flows }));
    await house.opens("t");
    await house.writes("t", "voiko eräpäivää siirtää");
    flows = makeFlows([]);
    await house.writes("t", "haluan puhua ihmiselle");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "asked-human" });
    expect(house.faults).toEqual([]);
  });
});

describe("while the matter waits in the queue", () => {
  test("an answer is taken, and the customer's clock and place stay as they were", async () => {
    const house = await askedInQueue();
    const before = await house.matter("t");
    house.clock.now += 60_000;
    await house.writes("t", "040 123 4567");
    const { waitingSince, queuedAt, nextActionAt } = await house.matter("t");
    expect({ waitingSince, queuedAt, nextActionAt }).toEqual({
      waitingSince: before.waitingSince,
      queuedAt: before.queuedAt,
      nextActionAt: before.nextActionAt,
    });
    expect(await newest(house, 1)).toEqual(["bot: Kiitos."]);
    expect(await house.notes(before.id)).toContain("told:phone:+358401234567");
  });

  test("a number with the wish to be called is the number that was asked for", async () => {
    const house = makeHouse(undefined, undefined, () => ({
      ...knowing(reach),
      understand: (text) => ({
        ...nothing,
        ...meanings[text],
        wish: text.startsWith("Soittakaa") ? "asked-human" : null,
      }),
    }));
    await house.opens("t");
    await house.writes("t", "voiko eräpäivää siirtää");
    await house.writes("t", "maija@esimerkki.fi");
    await house.writes("t", "Soittakaa 040 123 4567");
    expect(await house.notes((await house.matter("t")).id)).toContain("told:phone:+358401234567");
  });

  test("what is no answer is a message to the queue, and the question stays open", async () => {
    const house = await askedInQueue();
    const read = (await house.reads("t")).length;
    await house.writes("t", "040 123");
    expect(await newest(house, 1)).toEqual([expect.stringContaining("Tästä numerosta puuttuu numeroita.")]);
    await house.writes("t", "oletteko siellä, lasku oli 240 euroa");
    expect((await house.reads("t")).length, "two messages and one question").toBe(read + 3);
    await house.writes("t", "040 1234567");
    expect(await newest(house, 1)).toEqual(["bot: Kiitos."]);
  });

  test.each(["Ei sittenkään", "Puhu ihmiselle", "haluan puhua ihmiselle", "olette huijareita"])(
    "who doesn't want to answer is told that they still wait: %s",
    async (text) => {
      const house = await askedInQueue();
      await house.writes("t", text);
      expect(await newest(house, 1)).toEqual([expect.stringContaining("yhä asiakaspalvelun jonossa")]);
      expect(await house.matter("t")).toMatchObject({ state: "queued" });
    },
  );

  test("the agent who takes it has the word alone, and what is written then goes to them", async () => {
    const house = await askedInQueue();
    const agent = await house.hires("Riikka Esimerkki");
    await house.act({ kind: "take", conversation: (await house.matter("t")).id, agent });
    const read = (await house.reads("t")).length;
    await house.writes("t", "040 123 4567");
    expect((await house.reads("t")).length).toBe(read + 1);
  });
});

describe("the shipped flows", () => {
  async function closed() {
    const house = houseWith(...shipped);
    const agent = await house.hires("Riikka Esimerkki");
    await house.opens("t");
    await house.writes("t", "haluan puhua ihmiselle");
    const { id } = await house.matter("t");
    await house.act({ kind: "take", conversation: id, agent });
    await house.act({ kind: "reply", conversation: id, agent, text: "Hoidettu." });
    await house.act({ kind: "close", conversation: id, agent, reason: "solved", seen: null });
    return { house, id };
  }

  test("ask after an agent's closing whether it went well, and keep what is said", async () => {
    const { house, id } = await closed();
    expect(await house.buttons("t")).toEqual(["Kyllä", "Osittain", "Ei", "Puhu ihmiselle"]);
    await house.writes("t", "Osittain");
    expect(await house.storage.rating(id)).toMatchObject({ value: "partly", comment: null });
    await house.writes("t", "Lasku puuttuu vielä.");
    expect(await house.storage.rating(id)).toMatchObject({
      value: "partly",
      comment: "Lasku puuttuu vielä.",
    });
    expect(await house.matter("t")).toMatchObject({ state: "closed" });
    await house.writes("t", "Voitteko lähettää sen?");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "reopened" });
  });

  test.each(["Puhu ihmiselle", "haluan puhua ihmiselle", "olette huijareita", "lasku meni perintään"])(
    "let the matter be reopened instead of rated: %s",
    async (text) => {
      const { house } = await closed();
      await house.writes("t", text);
      expect((await house.matter("t")).state).toBe("queued");
    },
  );

  test("take nothing for an answer that comes a day after the end", async () => {
    const { house, id } = await closed();
    await house.writes("t", "Ei");
    house.clock.now += 86_400_000;
    await house.writes("t", "Ette vieläkään lähettäneet laskua.");
    expect(await house.storage.rating(id)).toMatchObject({ value: "no", comment: null });
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "reopened" });
  });

  test("bring back who went quiet without what they came for", async () => {
    const house = houseWith(...shipped);
    await house.opens("t");
    await house.writes("t", "voiko eräpäivää siirtää");
    house.clock.now += 1_800_000;
    await house.fireDue();
    expect(await house.buttons("t")).toEqual(["Kyllä", "En saanut", "Puhu ihmiselle"]);
    await house.writes("t", "En saanut");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "reopened" });
  });

  test("say nothing more in a hand-over while people are at work", async () => {
    const house = houseWith(...shipped);
    await house.writes("t", "haluan puhua ihmiselle");
    expect(await newest(house, 1)).toEqual([expect.stringContaining("jonossa")]);
  });
});
