import { describe, expect, test } from "vitest";
import { firstHumanWordWithinMs, goodbyeAfterMs, reopenWindowMs } from "../../src/domain/next-action.ts";
import { makeHouse } from "../fixtures/house.ts";

const said = (rows: readonly string[], at = -1) => rows.at(at) ?? "";
const hour = 3_600_000;

describe("a customer", () => {
  test("is greeted once and leaves no open matter by looking only", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.opens("t");
    expect(await house.reads("t")).toHaveLength(1);
    expect(said(await house.reads("t"))).toMatch(/^bot: Hei, olen Napavirran botti/);
    expect(await house.rows("open")).toEqual([]);
  });

  test("is answered, and the same delivery again changes nothing", async () => {
    const house = makeHouse();
    await house.opens("t");
    const first = await house.writes("t", "voiko eräpäivää siirtää", { key: "same" });
    const again = await house.writes("t", "voiko eräpäivää siirtää", { key: "same" });
    expect(again).toEqual({ ...first, repeated: true });
    expect((await house.reads("t")).slice(1)).toEqual([
      "customer: voiko eräpäivää siirtää",
      "bot: Vastaus: Eräpäivän muutos.",
    ]);
    expect(house.records.map((record) => record.decision)).toEqual(["greet", "answer"]);
  });

  test("who was never greeted is told before the first word that a bot answers, once", async () => {
    for (const first of ["voiko eräpäivää siirtää", "kaadu"]) {
      const house = makeHouse();
      await house.writes("t", first);
      await house.writes("t", "lasku asia");
      const told = (await house.reads("t")).map((row) =>
        row.startsWith("bot: Hei, olen Napavirran botti, ja"),
      );
      expect(told.filter(Boolean)).toHaveLength(1);
      expect(told[1]).toBe(true);
    }
  });

  test("chooses what was meant and is answered", async () => {
    const house = makeHouse();
    await house.writes("t", "lasku asia");
    await house.writes("t", "E-laskun tilaus");
    expect(said(await house.reads("t"))).toBe("bot: Vastaus: E-laskun tilaus.");
  });

  test("reaches a person by asking, and the bot is silent from then on", async () => {
    const house = makeHouse();
    await house.writes("t", "haluan puhua ihmiselle");
    expect(said(await house.reads("t"))).toMatch(/^bot: Asiasi on nyt asiakaspalvelun jonossa/);
    await house.writes("t", "voiko eräpäivää siirtää");
    expect(said(await house.reads("t"))).toBe("customer: voiko eräpäivää siirtää");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "asked-human", awaits: "us" });
  });

  test("reaches a person after two misses", async () => {
    const house = makeHouse();
    await house.writes("t", "höpö");
    await house.writes("t", "löpö");
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "missed-twice" });
  });

  test("gets a person and no error when deciding breaks, with the message kept", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.writes("t", "kaadu");
    expect(house.faults).toHaveLength(1);
    expect((await house.reads("t")).slice(1)).toEqual([
      "customer: kaadu",
      expect.stringMatching(/^bot: Minulle tuli vika/),
    ]);
    expect(await house.matter("t")).toMatchObject({ state: "queued", reason: "bot-fault", urgency: 3 });
  });

  test("is answered as by the bot when deciding breaks on a new matter, however the last one ended", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.writes("t", "voiko eräpäivää siirtää");
    house.clock.now += goodbyeAfterMs;
    await house.fireDue();
    await house.writes("t", "kaadu");
    expect(said(await house.reads("t"))).toMatch(/^bot: Minulle tuli vika/);
    expect(await house.rows("open")).toMatchObject([{ state: "queued", reason: "bot-fault" }]);
  });

  test("who writes another language is answered in it from then on", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.writes("t", "beställa e-faktura");
    await house.writes("t", "hmm");
    expect(said(await house.reads("t"))).toMatch(/^bot: Det här har jag inget svar på/);
  });

  test("is told why an identity code was covered, and nobody ever sees it", async () => {
    const house = makeHouse();
    await house.opens("t");
    await house.writes("t", "hetuni on 131052-308T, voiko eräpäivää siirtää");
    const rows = await house.reads("t");
    expect(said(rows, 1)).toBe("customer: hetuni on ••••••-••••, voiko eräpäivää siirtää");
    expect(said(rows, 2)).toBe(
      "bot: Peitin viestistäsi henkilötunnuksen, sillä sitä ei pidä lähettää chatissa. Muu viesti tuli perille.",
    );
    expect(JSON.stringify([rows, house.records, await house.matter("t")])).not.toContain("308T");
  });

  test("with an identity code for a name shows none of it", async () => {
    const house = makeHouse();
    await house.writes("t", "moi", {
      customer: { channelCustomerId: "c", name: "131052-308T", verifiedAs: null },
    });
    expect((await house.matter("t")).customer.name).toBe("••••••-••••");
  });
});

describe("an agent", () => {
  const waiting = async () => {
    const house = makeHouse();
    await house.writes("t", "haluan puhua ihmiselle");
    const [riikka, pekka] = [await house.hires("Riikka Esimerkki"), await house.hires("Pekka Malli")];
    const conversation = (await house.matter("t")).id;
    return { house, riikka, pekka, conversation };
  };

  test("takes it exactly once of two, and the other is told who has it", async () => {
    const { house, riikka, pekka, conversation } = await waiting();
    const [first, second] = await Promise.all([
      house.act({ kind: "take", conversation, agent: riikka }),
      house.act({ kind: "take", conversation, agent: pekka }),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false, code: "taken", by: "Riikka" });
    expect(said(await house.reads("t"))).toMatch(/^system: Riikka asiakaspalvelusta jatkaa tästä/);
    expect(await house.notes(conversation)).toEqual(["queued:asked-human", "taken:Riikka Esimerkki"]);
  });

  test("replies in plain words, covers an identity code, and may give an account number", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.act({ kind: "take", conversation, agent: riikka });
    const text = "Hetusi 131052-308T löytyi. Maksa tilille FI21 1234 5600 0007 85.";
    await house.act({ kind: "reply", conversation, agent: riikka, text });
    expect(said(await house.reads("t"))).toBe(
      "agent: Hetusi ••••••-•••• löytyi. Maksa tilille FI21 1234 5600 0007 85.",
    );
    expect(await house.matter("t")).toMatchObject({ awaits: "customer", waitingSince: null });
  });

  test("closes in words of their own, in which an identity code is covered", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.act({ kind: "take", conversation, agent: riikka });
    await house.act({ kind: "close", conversation, agent: riikka, reason: "väärä 131052-308T", seen: null });
    expect((await house.matter("t")).closeReason).toBe("väärä ••••••-••••");
  });

  test("closes, a thank-you leaves it closed, and a new question reopens it with the one at work", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.storage.openSession({ idHash: "s", agent: riikka, at: house.clock.now, expiresAt: 9e15 });
    await house.act({ kind: "take", conversation, agent: riikka });
    await house.act({ kind: "close", conversation, agent: riikka, reason: "solved", seen: null });
    expect(said(await house.reads("t"))).toMatch(/kirjoita tähän ke 9\.12\. mennessä/);
    await house.writes("t", "kiitos");
    expect(await house.matter("t")).toMatchObject({ id: conversation, state: "closed" });
    expect(said(await house.reads("t"))).toMatch(/^system: Ole hyvä/);
    await house.writes("t", "entä vielä yksi asia");
    expect(await house.matter("t")).toMatchObject({
      id: conversation,
      state: "with-agent",
      owner: { id: riikka },
      reason: "reopened",
    });
  });

  test("who asked something gets an okay as an answer, which starts the clock, while a thank-you does not", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.act({ kind: "take", conversation, agent: riikka });
    await house.act({ kind: "reply", conversation, agent: riikka, text: "Käykö perjantai?" });
    await house.writes("t", "kiitos");
    expect(await house.matter("t")).toMatchObject({ awaits: "customer", waitingSince: null });
    await house.writes("t", "ok");
    expect(await house.matter("t")).toMatchObject({ awaits: "us", waitingSince: house.clock.now });
  });

  test("who has closed is not called back by small talk", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.act({ kind: "take", conversation, agent: riikka });
    await house.act({ kind: "close", conversation, agent: riikka, reason: "solved", seen: null });
    await house.writes("t", "ok");
    expect(said(await house.reads("t"))).toBe("system: Hyvä. Voit kysyä lisää milloin vain.");
    await house.writes("t", "moi");
    expect(said(await house.reads("t"))).toBe("system: Hei. Mitä asiasi koskee?");
    expect(await house.matter("t")).toMatchObject({ id: conversation, state: "closed" });
  });

  test("who has gone home gets nothing back: it reopens to the queue, high", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.act({ kind: "take", conversation, agent: riikka });
    await house.act({ kind: "close", conversation, agent: riikka, reason: "solved", seen: null });
    house.clock.now += hour;
    await house.writes("t", "entä vielä yksi asia");
    expect(await house.matter("t")).toMatchObject({
      id: conversation,
      state: "queued",
      reason: "reopened",
      urgency: 3,
    });
  });

  test("long after the window the customer begins a new matter that links to the old", async () => {
    const { house, riikka, conversation } = await waiting();
    await house.act({ kind: "take", conversation, agent: riikka });
    await house.act({ kind: "close", conversation, agent: riikka, reason: "solved", seen: null });
    house.clock.now += reopenWindowMs + 24 * hour;
    await house.writes("t", "voiko eräpäivää siirtää");
    const [open] = await house.rows("open");
    expect(open).toMatchObject({ state: "bot", previous: conversation });
    expect(said(await house.reads("t"))).toBe("bot: Vastaus: Eräpäivän muutos.");
  });
});

describe("the clock", () => {
  test("ends a quiet conversation of the bot, once, with a goodbye", async () => {
    const house = makeHouse();
    await house.writes("t", "voiko eräpäivää siirtää");
    expect(await house.fireDue()).toBe(0);
    house.clock.now += goodbyeAfterMs;
    expect(await house.fireDue()).toBe(1);
    expect(await house.fireDue()).toBe(0);
    expect(said(await house.reads("t"))).toMatch(/^bot: Päätän keskustelun tähän/);
    expect(await house.matter("t")).toMatchObject({ state: "closed", closeReason: "quiet" });
  });

  test("puts a late first word on top of the queue and keeps it due", async () => {
    const house = makeHouse();
    await house.writes("t", "haluan puhua ihmiselle");
    house.clock.now += firstHumanWordWithinMs;
    await house.fireDue();
    const matter = await house.matter("t");
    expect(matter).toMatchObject({ state: "queued", urgency: 4, escalatedAt: house.clock.now });
    expect(matter.nextActionAt).toBeGreaterThan(house.clock.now);
    expect(await house.notes(matter.id)).toContain("late:first-human-word");
  });
});
