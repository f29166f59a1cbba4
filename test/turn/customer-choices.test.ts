import { describe, expect, test } from "vitest";
import { reopenWindowMs } from "../../src/domain/next-action.ts";
import { type House, makeHouse } from "../fixtures/house.ts";

const ended = /Päätit keskustelun\. Kaikki on tallessa\./;
const last = async (house: House) => (await house.reads("t")).at(-1) ?? "";

/** A matter that Riikka has, and Riikka. */
async function withRiikka() {
  const house = makeHouse();
  const agent = await house.hires("Riikka Esimerkki");
  await house.writes("t", "haluan puhua ihmiselle");
  const { id } = await house.matter("t");
  await house.act({ kind: "take", conversation: id, agent });
  return { house, id, agent };
}

describe("a customer who ends the chat", () => {
  test("with the bot is told that it is over, and a new question begins a new matter", async () => {
    const house = makeHouse();
    await house.writes("t", "voiko eräpäivää siirtää");
    const { id } = await house.matter("t");
    await house.ends("t");
    expect(await last(house)).toMatch(new RegExp(`^bot: ${ended.source}$`));
    expect(await house.matter("t")).toMatchObject({
      id,
      state: "closed",
      closeReason: "ended-by-customer",
      waitingSince: null,
    });
    expect(await house.notes(id)).toContain("ended:customer");
    await house.writes("t", "voiko eräpäivää siirtää");
    expect(await house.matter("t")).toMatchObject({ state: "bot", previous: id });
  });

  test("waiting in the queue waits no longer, and may come back to it", async () => {
    const house = makeHouse();
    await house.writes("t", "haluan puhua ihmiselle");
    const { id } = await house.matter("t");
    await house.ends("t");
    expect(await last(house)).toMatch(
      /^system: Päätit keskustelun\. .* Jos kirjoitat tähän ke 9\.12\. mennessä/,
    );
    expect(await house.rows("waiting")).toEqual([]);
    await house.writes("t", "voiko eräpäivää siirtää");
    expect(await house.matter("t")).toMatchObject({ id, state: "queued", reason: "reopened" });
  });

  test("with an agent is told until when a message comes back to the same one", async () => {
    const { house, id, agent } = await withRiikka();
    await house.ends("t");
    expect(await last(house)).toMatch(/^system: Päätit keskustelun\. .* ke 9\.12\. mennessä/);
    const reply = { kind: "reply", conversation: id, agent, text: "Vielä yksi asia." } as const;
    expect(await house.act(reply)).toMatchObject({ ok: false, code: "closed" });
    const at = house.clock.now;
    await house.storage.openSession({ idHash: "s", agent, at, expiresAt: at + 1e9 });
    await house.writes("t", "yksi kysymys vielä");
    expect(await house.matter("t")).toMatchObject({ id, state: "with-agent", owner: { id: agent } });
  });

  test("is called back by no small talk, and long after begins anew", async () => {
    const { house, id } = await withRiikka();
    await house.ends("t");
    await house.writes("t", "kiitos");
    expect(await house.matter("t")).toMatchObject({ id, state: "closed" });
    house.clock.now += reopenWindowMs + 2 * 86_400_000;
    await house.writes("t", "voiko eräpäivää siirtää");
    expect(await house.matter("t")).toMatchObject({ state: "bot", previous: id });
  });

  test("again, or by the same sending twice, changes nothing", async () => {
    const { house, id } = await withRiikka();
    const first = await house.ends("t", "e1");
    const before = [await house.reads("t"), await house.matter("t"), await house.notes(id)];
    expect(await house.ends("t", "e1")).toEqual({ ...first, repeated: true });
    await house.ends("t", "e2");
    expect([await house.reads("t"), await house.matter("t"), await house.notes(id)]).toEqual(before);
  });

  test("before anything was asked ends nothing", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.ends("t");
    expect(await house.reads("t")).toHaveLength(1);
    expect(await house.rows("closed")).toEqual([]);
  });

  test("is told so in the language spoken", async () => {
    const house = makeHouse();
    await house.writes("t", "can I talk to a person");
    await house.ends("t");
    expect(await last(house)).toMatch(/^system: You ended the conversation\. .* by Wed 9 Dec/);
  });
});

describe("a customer who chooses a language", () => {
  test("is answered in it from then on, whatever the page or a message speaks", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.chooses("t", "sv");
    await house.writes("t", "can I talk to a person", { locale: "fi-FI" });
    expect(await last(house)).toMatch(/^bot: Ditt ärende är nu i kundtjänstens kö/);
    expect(await house.matter("t")).toMatchObject({ language: "sv" });
  });

  test("keeps the one they wrote in when they tap the way to a person in a menu that speaks another", async () => {
    const house = makeHouse();
    await house.writes("t", "voiko eräpäivää siirtää");
    await house.writes("t", "Talk to a person");
    expect(await house.matter("t")).toMatchObject({ state: "queued", language: "fi" });
    await house.opens("new");
    await house.writes("new", "Talk to a person");
    expect(await house.matter("new")).toMatchObject({ state: "queued", language: "en" });
  });

  test("may choose again, and the same sending twice counts once", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.chooses("t", "sv", "c1");
    await house.chooses("t", "en", "c2");
    expect((await house.chooses("t", "sv", "c1")).repeated).toBe(true);
    await house.writes("t", "voiko eräpäivää siirtää jotenkin muuten");
    expect(await last(house)).toMatch(/^bot: I don't have an answer to this/);
  });

  test("leaves no line and moves no matter, but the desk sees the language", async () => {
    const { house } = await withRiikka();
    const rows = await house.reads("t");
    const before = await house.matter("t");
    const { last: change } = await house.storage.changes(0, 10);
    await house.chooses("t", "sv");
    expect(await house.reads("t")).toEqual(rows);
    const { version, ...same } = before;
    expect(await house.matter("t")).toEqual({ ...same, language: "sv", version: version + 1 });
    expect((await house.storage.changes(change, 10)).changed).toHaveLength(1);
  });

  test("after the end reopens nothing", async () => {
    const { house } = await withRiikka();
    await house.ends("t");
    const { version } = await house.matter("t");
    await house.chooses("t", "sv");
    expect(await house.matter("t")).toMatchObject({ state: "closed", version, language: "sv" });
  });
});

describe("a customer who is greeted", () => {
  test("is offered entries to begin with, then a person, and a tapped one is answered for sure", async () => {
    const house = makeHouse();
    const { thread } = await house.opens("t");
    const [greeting] = await house.storage.customerLog(thread, 0, 1);
    expect(greeting?.options).toEqual([
      { title: "Eräpäivän muutos", name: "entry" },
      { title: "E-laskun tilaus", name: "entry" },
      { title: "Puhu ihmiselle", name: "person" },
    ]);
    await house.writes("t", "E-laskun tilaus");
    expect(await last(house)).toBe("bot: Vastaus: E-laskun tilaus.");
  });

  test("in a language that an entry lacks is not offered that entry", async () => {
    const house = makeHouse();
    await house.chooses("t", "sv");
    const { thread } = await house.opens("t");
    const [greeting] = await house.storage.customerLog(thread, 0, 1);
    expect(greeting?.options.map(({ title }) => title)).toEqual(["Beställ e-faktura", "Prata med en person"]);
  });
});
