import { describe, expect, test } from "vitest";
import type { EvidenceKind } from "../../src/domain/evidence.ts";
import { entryId, messageId } from "../../src/domain/ids.ts";
import { confirmed, type Told } from "../../src/domain/learning.ts";

const [dueDate, prices] = [entryId("due-date"), entryId("prices")];

const told = (kind: EvidenceKind, who: string | null, more: Partial<Told> = {}): Told => ({
  kind,
  who,
  text: "lasku myöhässä",
  language: "fi",
  at: 1,
  message: null,
  ...more,
});
const corrected = (message: string, at = 1) =>
  told("corrected", "maija", { message: messageId(message), at });

/** What is learnt of these about due-date and prices, as "entry: text". */
const learnt = (ofDueDate: readonly Told[], ofPrices: readonly Told[] = []) =>
  confirmed(
    new Map([
      [dueDate, ofDueDate],
      [prices, ofPrices],
    ]),
  ).map(({ entry, text }) => `${entry}: ${text}`);
const yes = ["due-date: lasku myöhässä"];

describe("a phrasing is learnt", () => {
  test("when two customers chose or thanked for the entry after it", () => {
    expect(learnt([told("tapped", "maija"), told("helped", "ville")])).toEqual(yes);
  });
  test("when an agent said so, at once", () => {
    expect(learnt([corrected("m1")])).toEqual(yes);
  });
  test("in the words in which it was said last, whatever the case, dots and marks", () => {
    const rows = [
      told("tapped", "maija", { text: "LASKU MYÖHÄSSÄ!!" }),
      told("tapped", "ville", { text: "lasku myohassa", at: 9 }),
    ];
    expect(learnt(rows)).toEqual(["due-date: lasku myohassa"]);
  });
  test("of fifty at most in an entry, the newest", () => {
    const rows = Array.from({ length: 80 }, (_, at) => told("corrected", null, { text: `lasku ${at}`, at }));
    const texts = learnt(rows);
    expect(texts).toHaveLength(50);
    expect([texts[0], texts[49]]).toEqual(["due-date: lasku 79", "due-date: lasku 30"]);
  });
});

describe("a phrasing is not learnt", () => {
  test("from one customer, however often and by whatever means", () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      told(at % 2 === 0 ? "tapped" : "helped", "troll", { at, message: messageId(`m${at}`) }),
    );
    expect(learnt(rows)).toEqual([]);
  });
  test("from customers who can no longer be told apart", () => {
    expect(learnt([told("tapped", null), told("helped", null), told("tapped", null, { at: 2 })])).toEqual([]);
  });
  test("when as many customers say that it did not help, or that none of those was meant", () => {
    const chosen = [told("tapped", "maija"), told("tapped", "ville")];
    const against = [told("did-not-help", "aino"), told("none-of-these", "olli")];
    expect(learnt([...chosen, ...against])).toEqual([]);
    expect(learnt([...chosen, ...against.slice(1)])).toEqual(yes);
  });
  test("when one customer says so in many ways, it counts once", () => {
    const against = Array.from({ length: 9 }, (_, at) => told("did-not-help", "troll", { at }));
    expect(learnt([told("tapped", "maija"), told("tapped", "ville"), ...against])).toEqual(yes);
  });
  test("of an entry when as many mean another one by the same words", () => {
    const [maija, ville, aino] = ["maija", "ville", "aino"].map((who) => told("tapped", who));
    if (maija === undefined || ville === undefined || aino === undefined) throw new Error("Nobody.");
    expect(learnt([maija, ville], [ville, aino])).toEqual([]);
    expect(learnt([maija, ville, aino], [ville, aino])).toEqual(yes);
  });
  test("when an agent has taken it back by correcting the same message again", () => {
    expect(learnt([corrected("m1", 1)], [corrected("m1", 2)])).toEqual(["prices: lasku myöhässä"]);
    expect(learnt([corrected("m1", 3)], [corrected("m1", 2)])).toEqual(yes);
  });
  test("of a correction that three customers deny", () => {
    const denied = ["maija", "ville", "aino"].map((who) => told("did-not-help", who));
    expect(learnt([corrected("m1"), ...denied.slice(1)])).toEqual(yes);
    expect(learnt([corrected("m1"), ...denied])).toEqual([]);
  });
  test("when it is a story, or no words at all", () => {
    for (const text of ["x ".repeat(101), "👍", "", "..."])
      expect(learnt([told("corrected", null, { text })])).toEqual([]);
  });
});
