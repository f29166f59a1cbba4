import { describe, expect, test } from "vitest";
import { makeLetters } from "../../../src/turn/letters/letters.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";

const minute = 60_000;
const mailing: Knowledge = { ...knowledge, ways: { email: "answered", phone: false } };

/** A house in which Riikka has a matter whose customer told these answers. */
async function answered(answers: Readonly<Record<string, string>>, knows: Knowledge = mailing) {
  const house = makeHouse(undefined, undefined, () => knows);
  await house.writes("w", "haluan puhua ihmiselle");
  const agent = await house.hires("Riikka Esimerkki");
  const { id } = await house.matter("w");
  await house.tells("w", answers);
  await house.act({ kind: "take", conversation: id, agent });
  const reply = {
    kind: "reply",
    key: "r",
    conversation: id,
    agent,
    text: "Hei Maija.\n\nAsia on kunnossa.",
  } as const;
  const due = () => house.storage.claimLetters(house.clock.now, 10, minute);
  return { house, reply, due };
}

describe("an agent's reply to somebody who left an address", () => {
  test("goes there after two minutes, word for word, and once", async () => {
    const { house, reply, due } = await answered({ email: "maija@esimerkki.example" });
    await house.act(reply);
    await house.act(reply);
    expect(await due()).toEqual([]);
    house.clock.now += 2 * minute;
    const letters = await due();
    expect(letters).toMatchObject([
      {
        kind: "agent-reply",
        to: { kind: "email", address: "maija@esimerkki.example" },
        subject: "Riikka asiakaspalvelusta vastasi sinulle",
        paragraphs: [reply.text, expect.stringMatching(/^Napavirran asiakaspalvelu\. Voit vastata/)],
      },
    ]);
  });

  test("takes along what the agent writes meanwhile, and waits no longer for it; a promise waits for none", async () => {
    const { house, reply } = await answered({ email: "maija@esimerkki.example" });
    const mails: string[][] = [];
    const present = { since: Infinity };
    const send = makeLetters({
      store: house.storage,
      posts: {
        email: async ({ paragraphs }) => {
          mails.push(paragraphs.slice(0, -1));
          return { kind: "taken" };
        },
        phone: null,
      },
      isRead: ({ madeAt }) => present.since >= madeAt && present.since !== Infinity,
      undelivered: () => {
        throw new Error("Nothing dies here.");
      },
      clock: () => house.clock.now,
      record: () => {},
      fault: (error) => {
        throw error;
      },
    });
    const says = async (text: string, atMs: number) => {
      house.clock.now += atMs;
      await house.act({ ...reply, key: text, text });
    };
    await says("Hei Maija.", 0);
    await says("Lasku on tarkistettu.", minute);
    const { agent, conversation } = reply;
    const contact = { kind: "email", address: "maija@esimerkki.example" } as const;
    const dueAt = house.clock.now + 24 * 60 * minute;
    await house.act({ kind: "promise", agent, conversation, text: "Selvitän.", dueAt, contact });
    await send();
    expect(mails.map(([first]) => first)).toEqual(["Selvitän."]);
    await says("Hyvitys tulee.", minute - 1);
    house.clock.now += 1;
    await send();
    expect(mails[1]?.slice(0, 2)).toEqual(["Hei Maija.", "Lasku on tarkistettu."]);
    expect(mails[1]?.at(-2)).toBe("Hyvitys tulee.");
    house.clock.now += 10 * minute;
    await send();
    expect(mails).toHaveLength(2);
    await says("Luettu.", 0);
    present.since = house.clock.now;
    await says("Lukematta.", minute);
    house.clock.now += minute;
    await send();
    expect(mails).toHaveLength(2);
    house.clock.now += minute;
    await send();
    expect(mails[2]?.[0]).toBe("Lukematta.");
  });

  test("covers an identity code as the chat does", async () => {
    const { house, reply, due } = await answered({ email: "maija@esimerkki.example" });
    await house.act({ ...reply, text: "Tunnus 131052-308T." });
    house.clock.now += 2 * minute;
    expect(JSON.stringify(await due())).not.toContain("308T");
  });

  test.each<[string, Readonly<Record<string, string>>, Knowledge]>([
    ["no address was left", { phone: "040 123 4567" }, mailing],
    [
      "e-mail is not offered",
      { email: "maija@esimerkki.example" },
      { ...mailing, ways: { email: null, phone: true } },
    ],
    ["nothing is set up", { email: "maija@esimerkki.example" }, knowledge],
  ])("goes nowhere where %s", async (_why, answers, knows) => {
    const { house, reply, due } = await answered(answers, knows);
    await house.act(reply);
    house.clock.now += 2 * minute;
    expect(await due()).toEqual([]);
  });

  test("only replies do: taking, notes and closing send nothing", async () => {
    const { house, reply, due } = await answered({ email: "maija@esimerkki.example" });
    const { agent, conversation } = reply;
    await house.act({ kind: "note", conversation, agent, text: "Huom." });
    await house.act({ kind: "close", conversation, agent, reason: "solved", seen: 100 });
    house.clock.now += 2 * minute;
    expect(await due()).toEqual([]);
  });
});

describe("what becomes of a promise", () => {
  const email = { kind: "email", address: "maija@esimerkki.example" } as const;
  const phone = { kind: "phone", number: "+358401234567" } as const;
  const both: Knowledge = { ...knowledge, ways: { email: "answered", phone: true } };

  /** Riikka promises an answer for the next day. */
  async function promised(
    contact: typeof email | typeof phone | { readonly kind: "chat" },
    answers = {},
    knows: Knowledge = both,
  ) {
    const matter = await answered(answers, knows);
    const { agent, conversation } = matter.reply;
    const dueAt = matter.house.clock.now + 24 * 60 * minute;
    const text = "Selvitän asian.";
    const act = { kind: "promise", key: "p", agent, conversation, text, dueAt, contact } as const;
    expect(await matter.house.act(act)).toMatchObject({ ok: true });
    return { ...matter, dueAt };
  }

  test("made goes to its contact at once, in one letter with the agent's words", async () => {
    const { house, due } = await promised(email);
    const letters = await due();
    expect(letters).toMatchObject([
      { kind: "promise-made", to: email, subject: "Lupaus: huomenna klo 10 mennessä" },
    ]);
    const [letter] = letters;
    expect(letter?.paragraphs[0]).toBe("Selvitän asian.");
    expect(letter?.paragraphs[1]).toBe((await house.reads("w")).at(-1)?.replace("system: ", ""));
    expect(letter?.link).not.toBeNull();
    expect(letter?.paragraphs.join(" ").split(letter.link ?? "?")).toHaveLength(2);
  });

  test("made to a phone goes there as a text message, without a foot", async () => {
    const { due } = await promised(phone);
    const [letter, ...more] = await due();
    expect([letter?.to, letter?.paragraphs.length, more]).toEqual([phone, 2, []]);
  });

  test("made to a phone goes by mail where no text messages are sent and an address is known", async () => {
    const { due } = await promised(phone, { email: email.address }, mailing);
    expect((await due()).map(({ to }) => to)).toEqual([email]);
  });

  test("is told in the chat alone where there is no other way", async () => {
    const { due } = await promised({ kind: "chat" });
    expect(await due()).toEqual([]);
  });

  test("open takes an agent's further words to its address too", async () => {
    const { house, due, reply } = await promised(email);
    await due();
    await house.act({ ...reply, text: "Lasku on tarkistuksessa." });
    house.clock.now += 2 * minute;
    const replies = (await due()).filter(({ kind }) => kind === "agent-reply");
    expect(replies.map(({ to }) => to)).toEqual([email]);
  });

  test("late is told when it is found, with the new time", async () => {
    const { house, due, dueAt } = await promised(email);
    await due();
    house.clock.now = dueAt + minute;
    while ((await house.fireDue()) > 0);
    const late = (await due()).filter(({ kind }) => kind === "promise-late");
    expect(late).toHaveLength(1);
    expect(late[0]?.subject).toMatch(/^Emme pitäneet lupausta\. Uusi aika: .* mennessä$/);
  });
});
