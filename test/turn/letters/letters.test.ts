import { describe, expect, test } from "vitest";
import { canReach, letterOf } from "../../../src/turn/letters/letter-words.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { email, makePosted } from "./posted-house.ts";

const hour = 3_600_000;
const phone = { kind: "phone", number: "+358401234567" } as const;

describe("a letter", () => {
  test("goes out once, when it is due", async () => {
    const { house, posts, send, handed, records } = await makePosted();
    await posts({ dueAt: house.clock.now + hour });
    expect(await send()).toBe(0);
    house.clock.now += hour;
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    expect(handed.map(({ to, attempts }) => [to, attempts])).toEqual([[email, 0]]);
    expect(records).toMatchObject([{ outcome: "sent", why: null, attempts: 1 }]);
  });

  test("that is not taken at once is sent again under the same id, later each time", async () => {
    const { house, posts, send, handed, weather, records } = await makePosted();
    weather.answer = () => ({ kind: "again", why: "smtp-451" });
    await posts();
    const tried: number[] = [];
    for (let minute = 0; minute < 60; minute++) {
      if ((await send()) > 0) tried.push(minute);
      house.clock.now += 60_000;
    }
    expect(tried).toEqual([0, 1, 6, 21]);
    weather.answer = () => ({ kind: "taken" });
    house.clock.now += hour;
    await send();
    expect(new Set(handed.map(({ id }) => id)).size).toBe(1);
    expect(records.map(({ outcome }) => outcome)).toEqual(["again", "again", "again", "again", "sent"]);
  });

  test("whose process died in the middle is sent again when its lease has lapsed", async () => {
    const { house, posts, send, handed } = await makePosted();
    await posts();
    await house.storage.claimLetters(house.clock.now, 8, 300_000);
    expect(await send()).toBe(0);
    house.clock.now += 300_000;
    expect(await send()).toBe(1);
    expect(handed).toHaveLength(1);
  });

  test("whose post breaks is sent again, and others go meanwhile", async () => {
    const { posts, send, weather, faults, records, handed } = await makePosted();
    weather.answer = () => {
      if (handed.length === 1) throw new Error("the post broke");
      return { kind: "taken" };
    };
    await posts();
    await posts();
    await send();
    expect(faults).toHaveLength(1);
    expect(records.map(({ outcome }) => outcome).toSorted()).toEqual(["again", "sent"]);
  });

  test("that tells what the customer has read already is not sent", async () => {
    const { house, posts, send, handed, weather, records } = await makePosted();
    weather.isRead = true;
    await posts({ kind: "agent-reply" });
    expect(await send()).toBe(1);
    weather.isRead = false;
    house.clock.now += 24 * hour;
    expect(await send()).toBe(0);
    expect([handed, records.map(({ outcome }) => outcome)]).toEqual([[], ["dropped"]]);
  });
});

describe("a letter that reaches nobody", () => {
  const refused = { kind: "refused", why: "smtp-550" } as const;

  test("is noted in its conversation, where people see it, and never sent again", async () => {
    const { house, posts, send, handed, weather, records } = await makePosted();
    weather.answer = () => refused;
    await posts();
    await send();
    house.clock.now += 24 * hour;
    await send();
    expect(handed).toHaveLength(1);
    const { id, state } = await house.matter("w");
    expect([state, (await house.notes(id)).at(-1)]).toEqual(["queued", `letter-dead:${email.address}`]);
    expect(records).toMatchObject([{ outcome: "dead", why: "smtp-550" }]);
  });

  test("after a day of tries is given up and noted", async () => {
    const { house, posts, send, weather, handed } = await makePosted();
    weather.answer = () => ({ kind: "again", why: "esocket" });
    await posts();
    for (let turn = 0; turn < 30; turn++) {
      await send();
      house.clock.now += hour;
    }
    expect(handed).toHaveLength(8);
    expect((await house.notes((await house.matter("w")).id)).at(-1)).toBe(`letter-dead:${email.address}`);
  });

  test("because nobody carries such letters here is noted at once", async () => {
    const { house, posts, send, records } = await makePosted();
    await posts({ to: phone });
    await send();
    expect(records).toMatchObject([{ outcome: "dead", why: "no-way" }]);
    expect((await house.notes((await house.matter("w")).id)).at(-1)).toBe("letter-dead:+358401234567");
  });

  test("makes the agent owe a word again, on the customer's clock", async () => {
    const { house, posts, send, weather } = await makePosted();
    const agent = await house.hires("Riikka Esimerkki");
    const { id } = await house.matter("w");
    await house.act({ kind: "take", conversation: id, agent });
    await house.act({ kind: "reply", conversation: id, agent, text: "Hei." });
    expect(await house.matter("w")).toMatchObject({ awaits: "customer", waitingSince: null });
    weather.answer = () => refused;
    await posts({ kind: "agent-reply" });
    await send();
    expect(await house.matter("w")).toMatchObject({ awaits: "us", waitingSince: house.clock.now });
    expect((await house.reads("w")).at(-1)).toBe("agent: Hei.");
  });

  test("brings an ended matter back to the queue without a word in the chat", async () => {
    const { house, posts, send, weather } = await makePosted();
    const agent = await house.hires("Riikka Esimerkki");
    const { id } = await house.matter("w");
    await house.act({ kind: "take", conversation: id, agent });
    await house.act({ kind: "close", conversation: id, agent, reason: "solved", seen: null });
    const read = await house.reads("w");
    weather.answer = () => refused;
    await posts({ kind: "promise-kept" });
    await send();
    expect(await house.matter("w")).toMatchObject({ id, state: "queued", reason: "reopened" });
    expect(await house.reads("w")).toEqual(read);
  });
});

describe("the words of a letter", () => {
  const moment = {
    ...knowledge,
    language: "fi",
    channel: "directline",
    now: Date.UTC(2026, 10, 23, 8),
  } as const;
  const contents = {
    kind: "promise-made",
    to: email,
    texts: ["Sovittu, Maija. Tilanteen näet täältä: https://x.example/c/t"],
    variables: { due: "ke 25.11. klo 14" },
    link: "https://x.example/c/t",
    dueAt: 5,
  } as const;
  const ways = { email: "answered", phone: true } as const;

  test("are the chat's own, with a subject that tells the time, and how to answer", () => {
    expect(letterOf(contents, moment, ways)).toEqual({
      kind: "promise-made",
      to: email,
      link: "https://x.example/c/t",
      dueAt: 5,
      subject: "Lupaus: ke 25.11. klo 14 mennessä",
      paragraphs: [
        contents.texts[0],
        "Napavirran asiakaspalvelu. Voit vastata tähän viestiin, ja vastauksesi tulee samaan keskusteluun. Älä lähetä sähköpostilla henkilötunnusta tai kortin numeroa.",
      ],
    });
  });

  test("say that they can't be answered where nobody would read it, and name the page where no sentence does", () => {
    const words = letterOf(
      { ...contents, texts: ["Hei."] },
      { ...moment, language: "sv" },
      { ...ways, email: "sent" },
    );
    expect(words.paragraphs).toEqual([
      "Hei.",
      "Fortsätt här: https://x.example/c/t",
      "Napavirtas kundtjänst. Det går inte att svara på det här meddelandet.",
    ]);
  });

  test("in a text message are only what is told", () => {
    const words = letterOf({ ...contents, to: phone }, { ...moment, language: "en" }, ways);
    expect(words.paragraphs).toEqual(contents.texts);
  });

  test.each([
    [{ email: null, phone: true }, false, true],
    [{ email: "sent", phone: false }, true, false],
  ] as const)("can only go where there is a way: %o", (open, byMail, bySms) => {
    expect([canReach(email, open), canReach(phone, open)]).toEqual([byMail, bySms]);
  });
});
