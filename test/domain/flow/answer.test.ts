import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { houseZone } from "../../../src/domain/calendar.ts";
import { answerTo } from "../../../src/domain/flow/answer.ts";
import { askKinds, type FlowAsk } from "../../../src/domain/flow/flow.ts";

const own = (text: string) => ({ kind: "own", texts: { fi: text, sv: text, en: text } }) as const;
const label = (fi: string, sv: string, en: string) => ({ fi, sv, en });

const ask = (kind: FlowAsk["kind"]): FlowAsk => ({
  step: "ask",
  words: own("Mikä?"),
  as: "answer",
  kind,
  choices:
    kind === "choice"
      ? [
          { value: "yes", label: label("Kyllä", "Ja", "Yes") },
          { value: "no", label: label("Ei", "Nej", "No") },
        ]
      : [],
  again: null,
  next: null,
});

/** Wednesday 25 November 2026, 10:00 in Finland. */
const now = Date.UTC(2026, 10, 25, 8);
/** The answer that is kept; "almost" or "none" where there is none. */
const kept = (kind: FlowAsk["kind"], text: string, at: number = now) => {
  const answer = answerTo(ask(kind), text, { now: at, zone: houseZone });
  return answer.kind === "answer" ? answer.value : `<${answer.kind}>`;
};

test.each([
  ["maija@esimerkki.fi", "maija@esimerkki.fi"],
  ["  Maija.Esimerkki+sahko@posti.esimerkki.fi. ", "Maija.Esimerkki+sahko@posti.esimerkki.fi"],
  ["osoitteeni on maija@esimerkki.fi, kiitos", "maija@esimerkki.fi"],
  ["Maija <maija@esimerkki.fi>", "maija@esimerkki.fi"],
  ["å@ex.fi", "å@ex.fi"],
  ["maija@", "<almost>"],
  ["@esimerkki.fi", "<almost>"],
  ["maija@esimerkki", "<almost>"],
  ["maija@esimerkki..fi", "<almost>"],
  ["maija at esimerkki.fi", "<none>"],
  ["en muista", "<none>"],
])("the e-mail address in %j is %s", (text, value) => {
  expect(kept("email", text)).toBe(value);
});

test.each([
  ["040 123 4567", "+358401234567"],
  ["040-1234567", "+358401234567"],
  ["numero on (09) 123 4567", "+35891234567"],
  ["+358 40 123 4567", "+358401234567"],
  ["+358 (0)40 123 4567", "+358401234567"],
  ["00358401234567", "+358401234567"],
  ["+46 70 123 45 67", "+46701234567"],
  ["0046701234567", "+46701234567"],
  ["040 123", "<almost>"],
  ["1234567", "<almost>"],
  ["0401234567890123456", "<almost>"],
  ["lasku oli 240 euroa", "<none>"],
  ["soittakaa minulle", "<none>"],
])("the phone number in %j is %s", (text, value) => {
  expect(kept("phone", text)).toBe(value);
});

test.each([
  ["Maija Esimerkki", "Maija Esimerkki"],
  ["maija", "maija"],
  ["Nimeni on Maija Esimerkki.", "Maija Esimerkki"],
  ["Jag heter Åsa Exempel-Öberg", "Åsa Exempel-Öberg"],
  ["I'm John O'Neill", "John O'Neill"],
  ["J. R. Esimerkki", "J. R. Esimerkki"],
  ["onko siellä ketään", "<none>"],
  ["miksi tätä kysytään?", "<none>"],
  ["lasku on 3 viikkoa myöhässä", "<none>"],
  ["en halua kertoa nimeäni tähän teille", "<none>"],
])("the name in %j is %s", (text, value) => {
  expect(kept("name", text)).toBe(value);
});

describe("a day", () => {
  test.each([
    ["1.12.2026", "2026-12-01"],
    ["2026-12-01", "2026-12-01"],
    ["1/12/2026", "2026-12-01"],
    ["muutan 1.12.", "2026-12-01"],
    ["3.1.", "2027-01-03"],
    ["30.10.", "2026-10-30"],
    ["tänään", "2026-11-25"],
    ["i morgon", "2026-11-26"],
    ["Yesterday", "2026-11-24"],
    ["29.2.2027", "<almost>"],
    ["31.11.", "<almost>"],
    ["13", "<almost>"],
    ["joskus ensi vuonna", "<none>"],
  ])("in %j is %s", (text, value) => {
    expect(kept("date", text)).toBe(value);
  });

  test("begins at midnight in Finland", () => {
    expect(kept("date", "tänään", Date.UTC(2026, 10, 25, 22, 30))).toBe("2026-11-26");
  });

  test("is today by the clocks of the service, wherever that is", () => {
    const late = { now: Date.UTC(2026, 10, 25, 22, 30), zone: "America/New_York" };
    expect(answerTo(ask("date"), "tänään", late)).toMatchObject({ value: "2026-11-25" });
  });

  test("of a leap year is found in the nearest year that has it", () => {
    expect(kept("date", "29.2.", Date.UTC(2027, 10, 1))).toBe("2028-02-29");
  });
});

test.each([
  ["Kyllä", "yes"],
  ["kyllä.", "yes"],
  ["NEJ", "no"],
  ["No", "no"],
  ["ehkä", "<none>"],
])("a choice is made by its words in any of the languages: %s", (text, value) => {
  expect(kept("choice", text)).toBe(value);
});

test("free words are kept as they are, to a length", () => {
  expect(kept("text", "  Lasku puuttuu. ")).toBe("Lasku puuttuu.");
  expect(kept("text", " ")).toBe("<none>");
  expect(kept("text", "a".repeat(5_000))).toHaveLength(1_000);
});

test("any text at all is an answer, almost one, or none; never an error", () => {
  fc.assert(
    fc.property(fc.constantFrom(...askKinds), fc.string({ unit: "binary", maxLength: 300 }), (kind, text) => {
      expect(["answer", "almost", "none"]).toContain(
        answerTo(ask(kind), text, { now, zone: houseZone }).kind,
      );
    }),
  );
});

test.each(["1", "@", ".", "a ", "0 ", "(", "1.1"])(
  "a long run of %j takes no longer than its length",
  (part) => {
    for (const kind of askKinds) expect(kept(kind, part.repeat(30_000)).length).toBeLessThanOrEqual(1_000);
  },
);
