import type { Handed } from "../../../src/turn/handed.ts";
import type { Letter, PostedLetter } from "../../../src/turn/ports/letter-store.ts";
import { type LetterRecord, makeLetters } from "../../../src/turn/letters/letters.ts";
import { makeUndelivered } from "../../../src/turn/letters/undelivered.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";

export const email = { kind: "email", address: "maija@esimerkki.example" } as const;

const letter = (more: Partial<Letter>): Letter => ({
  kind: "promise-made",
  to: email,
  subject: "Lupaus",
  paragraphs: ["Sovittu."],
  link: null,
  dueAt: 0,
  ...more,
});

/** A house whose customer in the window "w" waits for a person, and a post that behaves as it is told. */
export async function makePosted() {
  const house = makeHouse();
  const weather: { answer: () => Handed; isRead: boolean } = {
    answer: () => ({ kind: "taken" }),
    isRead: false,
  };
  const handed: PostedLetter[] = [];
  const records: LetterRecord[] = [];
  const faults: unknown[] = [];
  const send = makeLetters({
    store: house.storage,
    posts: {
      email: async (one) => {
        handed.push(one);
        return weather.answer();
      },
      phone: null,
    },
    isRead: () => weather.isRead,
    undelivered: makeUndelivered(() => knowledge),
    clock: () => house.clock.now,
    record: (record) => void records.push(record),
    fault: (error) => void faults.push(error),
  });
  await house.writes("w", "haluan puhua ihmiselle");
  let made = 0;
  /** Commits a letter and leaves the matter as it stands. */
  const posts = (more: Partial<Letter> = {}) =>
    house.storage.turn(
      {
        kind: "joined",
        key: `letter-${(made += 1)}`,
        channel: "directline",
        channelThreadId: "w",
        customer: { channelCustomerId: "customer-w", name: null, verifiedAs: null },
        locale: null,
        reference: null,
      },
      ({ conversation, thread }) => ({ conversation, language: thread, lines: [], letters: [letter(more)] }),
    );
  return { house, weather, handed, records, faults, send, posts };
}
