import { afterEach, expect, test } from "vitest";
import { makeSmtp } from "../../../src/channels/email/smtp.ts";
import { type LetterRecord, makeLetters } from "../../../src/turn/letters/letters.ts";
import { makeUndelivered } from "../../../src/turn/letters/undelivered.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { mailbox, replies } from "./letters.ts";
import { openPostOffice, refusal } from "./post-office.ts";

/*
 * Letters to a real SMTP server that refuses, greylists, dies in the middle of the words and after them, in an order drawn
 * by a seed, while our own process dies too: what was committed, what arrived and what was told as dead must add up.
 */
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

const letters = 40;
const minute = 60_000;

/** A small generator by a seed: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function history(seed: number) {
  const draw = chance(seed);
  const faults = { greylisted: 0, died: 0, diedAfter: 0, hungUp: 0, unknown: 0, killed: 0 };
  let stormy = true;
  // Each kind the first time that it can: in what order the draws fall is also the network's.
  const is = (kind: keyof typeof faults, likelihood: number): boolean => {
    const isSo = stormy && (faults[kind] === 0 || draw() < likelihood);
    if (isSo) faults[kind] += 1;
    return isSo;
  };
  const office = await openPostOffice({
    connect: () => (is("hungUp", 0.1) ? refusal(421, "Later") : null),
    recipient: (address) => {
      if (address.startsWith("nobody")) return refusal(550, "5.1.1 No such user");
      return is("greylisted", 0.15) ? refusal(451, "4.7.1 Greylisted") : null;
    },
    data: () => (is("died", 0.15) ? "die" : is("diedAfter", 0.15) ? "after" : null),
  });
  open.push(office.close);
  const house = makeHouse();
  const records: LetterRecord[] = [];
  const post = makeSmtp({ url: office.url, from: mailbox, replies, paceMs: 0, timeoutMs: 10_000 });
  const send = makeLetters({
    // Now and then the process dies between the try and what it would have noted of it.
    store: {
      ...house.storage,
      endLetter: async (...noted) => (is("killed", 0.1) ? false : house.storage.endLetter(...noted)),
    },
    posts: { email: post, phone: null },
    isRead: () => false,
    undelivered: makeUndelivered(() => knowledge),
    clock: () => house.clock.now,
    record: (record) => void records.push(record),
    fault: () => {
      faults.unknown += 1;
    },
  });
  for (let at = 0; at < letters; at++) {
    await house.writes(`w${at}`, "haluan puhua ihmiselle");
    await house.storage.turn(
      {
        kind: "joined",
        key: "letter",
        channel: "directline",
        channelThreadId: `w${at}`,
        customer: { channelCustomerId: `customer-w${at}`, name: null, verifiedAs: null },
        locale: null,
        reference: null,
      },
      ({ conversation, thread }) => ({
        conversation,
        language: thread,
        lines: [],
        letters: [
          {
            kind: "promise-made",
            to: { kind: "email", address: `${at % 10 === 9 ? "nobody" : "reader"}${at}@esimerkki.example` },
            subject: `Lupaus ${at}`,
            paragraphs: ["Sovittu."],
            link: null,
            dueAt: 0,
          },
        ],
      }),
    );
  }
  for (let round = 0; round < 200; round++) {
    if (round === 12) stormy = false;
    while ((await send()) > 0);
    house.clock.now += 5 * minute;
  }
  const noted = await Promise.all(
    Array.from({ length: letters }, async (_, at) => house.notes((await house.matter(`w${at}`)).id)),
  );
  return { arrived: office.arrived, noted, faults };
}

test.each([1, 2, 3])(
  "with seed %i each letter arrives under one id, or its conversation says that it didn't",
  async (seed) => {
    const { arrived, noted, faults } = await history(seed);
    const byReader = Map.groupBy(arrived, ({ to }) => to.join());
    for (let at = 0; at < letters; at++) {
      const isDead = at % 10 === 9;
      const mails = byReader.get(`reader${at}@esimerkki.example`) ?? [];
      expect(mails.length > 0, `letter ${at}`).toBe(!isDead);
      expect(new Set(mails.map(({ mail }) => mail.messageId)).size, `letter ${at}`).toBe(isDead ? 0 : 1);
      expect(noted[at]?.filter((note) => note.startsWith("letter-dead")).length, `letter ${at}`).toBe(
        isDead ? 1 : 0,
      );
    }
    // Doubled only where somebody died after the server had it.
    expect(arrived.length - (letters * 9) / 10).toBe(faults.diedAfter + faults.killed);
    expect(new Set(arrived.map(({ mail }) => mail.messageId)).size).toBe((letters * 9) / 10);
    const { unknown, ...storm } = faults;
    expect(Object.values(storm).every((count) => count > 0)).toBe(true);
    expect(unknown).toBe(0);
  },
);
