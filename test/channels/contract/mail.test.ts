import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeLogChannel } from "../../../src/channels/botframework/log-channel.ts";
import { makeSmtp } from "../../../src/channels/email/smtp.ts";
import { makeTakeMail } from "../../../src/channels/email/take-mail.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { makeLetters } from "../../../src/turn/letters/letters.ts";
import { makeUndelivered } from "../../../src/turn/letters/undelivered.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { mailbox, replies } from "../email/letters.ts";
import { aMail, png } from "../email/mails.ts";
import { openPostOffice, refusal, type Weather } from "../email/post-office.ts";

/*
 * E-mail is no thread of its own: it joins the one on the website. So it keeps what the contract says of coming in, of an agent's
 * words going out, of failing and of what stays inside; the bot is silent there.
 */
const knows: Knowledge = { ...knowledge, ways: { email: "answered", phone: false } };
const minute = 60_000;
const address = "maija@esimerkki.example";

/** A house whose customer wrote on the website, left an address and went; mails come and go over a real SMTP server. */
async function open() {
  const weather: Weather = {};
  const office = await openPostOffice(weather);
  const first = makeHouse(undefined, undefined, () => knows);
  const broken = { turns: 0 };
  /** What a start of the process makes anew. */
  const begin = () => {
    const house = makeHouse(first.storage, first.clock, () => knows);
    const receive: typeof house.receive = async (incoming) => {
      broken.turns -= 1;
      if (broken.turns >= 0) throw new Error("The disk is full.");
      return house.receive(incoming);
    };
    const undelivered = makeUndelivered(() => knows);
    const now = () => first.clock.now;
    const { storage } = house;
    return {
      take: makeTakeMail({
        takeIn: makeLogChannel({ receive, note: () => {} }).takeIn,
        desk: storage,
        log: storage,
        letters: storage,
        undelivered,
        replies,
        domain: mailbox.domain,
        now,
      }),
      send: makeLetters({
        store: storage,
        posts: {
          email: makeSmtp({ url: office.url, from: mailbox, replies, paceMs: 0, timeoutMs: 10_000 }),
          phone: null,
        },
        isRead: () => false,
        undelivered,
        clock: now,
        record: () => {},
        fault: () => {},
      }),
    };
  };
  let running = begin();
  await first.writes("w", "haluan puhua ihmiselle");
  const { id: conversation } = await first.matter("w");
  const agent = await first.hires("Riikka Esimerkki");
  await first.act({ kind: "take", conversation, agent });
  await first.tells("w", { email: address });
  const rows = () => first.storage.transcript(conversation, 0);
  return {
    ...first,
    office,
    weather,
    conversation,
    agent,
    rows,
    breaks: () => void (broken.turns = 1),
    restarts: () => void (running = begin()),
    takes: (mail: Parameters<typeof aMail>[0]) =>
      running.take(aMail({ to: replies.of(conversation), ...mail })),
    reply: (text: string) => first.act({ kind: "reply", conversation, agent, text }),
    /** Goes on for so long, sending what comes due. */
    async passes(minutes: number) {
      for (let at = 0; at < minutes; at++) {
        first.clock.now += minute;
        while ((await running.send()) > 0);
      }
    },
    wrote: async () => (await rows()).filter(({ author }) => author === "customer").map(({ text }) => text),
    mails: () => office.arrived.map(({ mail }) => mail.text ?? ""),
  };
}

let house: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  house = await open();
});
afterEach(() => house.office.close());

const before = "haluan puhua ihmiselle";

describe("the contract, kept by mails that join a thread: what a customer writes", () => {
  test("stands in the thread of the website, and a person owes a word", async () => {
    await house.reply("Mikä on laskun numero?");
    expect(await house.takes({ text: "Se on L-12." })).toMatchObject({ kind: "taken" });
    expect(await house.wrote()).toEqual([before, "Se on L-12."]);
    expect(await house.matter("w")).toMatchObject({ awaits: "us" });
  });

  test("and comes twice is kept once, also at the same moment, after a restart and two days later", async () => {
    const mail = { text: "Se on L-12." };
    await Promise.all([house.takes(mail), house.takes(mail)]);
    house.restarts();
    expect(await house.takes(mail)).toMatchObject({ kind: "repeated" });
    house.clock.now += 47 * 60 * minute;
    expect(await house.takes(mail)).toMatchObject({ kind: "repeated" });
    expect(await house.wrote()).toEqual([before, "Se on L-12."]);
  });

  test("is not acknowledged while it can't be kept, and kept once when it comes again", async () => {
    house.breaks();
    await expect(house.takes({ text: "Se on L-12." })).rejects.toThrow("The disk is full.");
    expect(await house.wrote()).toEqual([before]);
    await house.takes({ text: "Se on L-12." });
    expect(await house.wrote()).toEqual([before, "Se on L-12."]);
  });

  test("with personal data in it is kept with that covered, and a picture comes along", async () => {
    await house.takes({ text: "Tunnukseni on 131052-308T.", files: [{ name: "kuva.png", bytes: png }] });
    expect((await house.wrote()).join()).not.toContain("308T");
    const kept = (await house.rows()).flatMap(({ attachments }) => attachments);
    expect(kept).toEqual([expect.objectContaining({ contentType: "image/png" })]);
  });
});

describe("the contract, kept by mails that join a thread: what the house says", () => {
  test("comes whole and in order, however long it is", async () => {
    const long = Array.from({ length: 120 }, (_, at) => `Tämä on lause numero ${at + 1}.`).join(" ");
    await house.reply(long);
    await house.reply("Ja vielä tämä.");
    await house.passes(4);
    const words = house.mails().join("\n").replaceAll(/\s+/g, " ");
    expect(words).toContain(long);
    expect(words.indexOf("Ja vielä tämä.")).toBeGreaterThan(words.indexOf("lause numero 120."));
  });

  test("and had not gone when the process ended goes after the next start", async () => {
    await house.reply("Hei Maija.");
    house.restarts();
    await house.passes(4);
    expect(house.mails()).toEqual([expect.stringContaining("Hei Maija.")]);
  });

  test("is in the customer's language", async () => {
    await house.chooses("w", "sv");
    await house.reply("Hej Maija.");
    await house.passes(4);
    expect(house.office.arrived.map(({ mail }) => mail.headers.get("content-language"))).toEqual(["sv"]);
  });

  test("has nothing of the desk and of the bot's insides in it", async () => {
    const { conversation, agent } = house;
    await house.act({ kind: "note", conversation, agent, text: "Asiakas on hankala." });
    await house.reply("Hei Maija.");
    await house.passes(4);
    const raw = house.office.arrived.map((one) => one.raw).join();
    expect(raw).toContain("Hei Maija.");
    for (const inside of ["handoff", "hankala", "queued:", "asked-human", "Esimerkki"])
      expect(raw.replaceAll(address, "")).not.toContain(inside);
  });
});

describe("the contract, kept by mails that join a thread: when the world outside fails", () => {
  test("for a while, everything comes once", async () => {
    const refusals = [refusal(451, "4.7.1 Greylisted"), refusal(451, "4.7.1 Greylisted")];
    house.weather.recipient = () => refusals.shift() ?? null;
    await house.reply("Hei Maija.");
    await house.passes(15);
    expect(house.mails()).toEqual([expect.stringContaining("Hei Maija.")]);
  });

  test("after it took a mail, that comes again under the same Message-ID, by which doubles are known", async () => {
    const deaths = ["after" as const];
    house.weather.data = () => deaths.shift() ?? null;
    await house.reply("Hei Maija.");
    await house.passes(15);
    expect(house.office.arrived).toHaveLength(2);
    expect(new Set(house.office.arrived.map(({ mail }) => mail.messageId)).size).toBe(1);
  });

  test("for good, the agent's words are the agent's work again", async () => {
    house.weather.recipient = () => refusal(550, "5.1.1 No such user");
    await house.reply("Hei Maija.");
    await house.passes(4);
    expect(await house.matter("w")).toMatchObject({ state: "with-agent", awaits: "us" });
    expect(await house.notes(house.conversation)).toContain(`letter-dead:${address}`);
  });
});
