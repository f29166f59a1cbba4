import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask } from "../../src/domain/privacy/mask.ts";

const covered = (text: string) => mask(text).masked;

describe("a Finnish personal identity code is covered", () => {
  test.each([
    "131052-308T",
    "tunnukseni on 131052-308T kiitos",
    "131052-308t",
    "131052 - 308T",
    "131052–308T",
    "131052−308T",
    "13 10 52-308T",
    "13.10.52-308T",
    "131052-308T:n lasku",
    "131052-308T.",
    "(131052-308T)",
    "131052308T",
    "１３１０５２-３０８Ｔ",
    "131052\u200B-308\u00ADT",
    "131052\u00A0-\u00A0308T",
    "131052Y308T",
    "hetu:131052-308T",
    "hetu131052-308T",
    "131052-308Tkiitos",
    "131052_308T",
    "131052-308\nT",
    "131052-30\n8T",
    "1310\n52-308T",
    "`131052`-308T",
    "~131052~-308T",
    "(131052)-308T",
    "131052--308T",
    "131052=308T",
    "131052;308T",
    "131052/308T",
    "*131052*-308T",
    "**131052-308T**",
    "131052-\u202E308T",
  ])("%s", (text) => {
    expect(covered(text)).toEqual(["hetu"]);
    expect(mask(text).text).not.toMatch(/308|131052|３０８/);
  });
  test("of each century", () => {
    expect(covered("010101A002S 010101-002S 010101+002S")).toEqual(["hetu"]);
    expect(mask("010101A002S 010101-002S").text).toBe("••••••-•••• ••••••-••••");
  });
});

describe("what only looks like one is left alone", () => {
  test.each([
    ["a wrong check character", "131052-308A"],
    ["a day that does not exist", "320199-999K"],
    ["an order number", "order 131052-3087"],
    ["a phone number", "0401310523"],
    ["a metering point number", "643007570010123456"],
    ["a number that goes on", "010101-1231234567"],
    ["the end of a longer number", "9131052-308T"],
    ["an invoice reference", "viite 1234 56789"],
    ["a billing period", "lasku ajalta 24.11.2026 - 23.12.2026"],
    ["another billing period", "4.7.2026 26.5.2026 ja 30.12.2026-2.8.2026"],
    ["a period of short years", "01.12.24-05.01.25"],
    ["a creditor reference", "RF18 5390 0754 7034"],
    ["two invoice numbers", "55387044 40971643"],
    ["a column of readings", "4111\n1111\n1111\n1111"],
    ["a long order number", "4500000000003"],
    ["a price and a date", "480€ 1.6.2026 klo 14.30"],
  ])("%s", (_what, text) => {
    expect(mask(text)).toEqual({ text, masked: [] });
  });
});

describe("account and card numbers", () => {
  test.each([
    ["FI21 1234 5600 0007 85", "iban"],
    ["fi2112345600000785", "iban"],
    ["tili FI2112345600000785 ja muuta", "iban"],
    ["DE89 3704 0044 0532 0130 00", "iban"],
    ["GB82 WEST 1234 5698 7654 32 please", "iban"],
    ["IBANFI2112345600000785", "iban"],
    ["FI21  1234.5600\n0007-85", "iban"],
    ["4111.1111.1111.1111", "card"],
    ["4111  1111\n1111 1111", "card"],
    ["*4111* 1111 1111 1111", "card"],
    ["4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "card"],
    ["3782 822463 10005", "card"],
    ["visa4111111111111111", "card"],
    ["4111 1111 1111 1111", "card"],
    ["4111-1111-1111-1111", "card"],
    ["5555555555554444", "card"],
    ["378282246310005", "card"],
  ])("%s is covered as %s", (text, kind) => {
    expect(covered(text)).toEqual([kind]);
    expect(mask(text).text).not.toMatch(/\d{3}/);
  });
  test.each(["FI21 1234 5600 0007 86", "4111 1111 1111 1112", "1234 5678 9012 3456", "FI21"])(
    "%s fails its check and stays",
    (text) => {
      expect(mask(text)).toEqual({ text, masked: [] });
    },
  );
  test.each(["12/27", "1227", "123", "12/27 123", "ja 040 123 4567"])(
    "a card is covered also when %s follows it",
    (more) => {
      for (const card of ["4111 1111 1111 1111", "4111111111111111"])
        expect(mask(`${card} ${more}`).text).toBe(`•••• •••• ${more}`);
    },
  );
  test("the words around stay as they were", () => {
    expect(mask("Lasku maksettu tililtä FI21 1234 5600 0007 85 eilen, hetu 131052-308T, kiitos").text).toBe(
      "Lasku maksettu tililtä •••• •••• eilen, hetu ••••••-••••, kiitos",
    );
  });
  test("an agent may give an account number, but no identity code", () => {
    const text = "Maksa tilille FI21 1234 5600 0007 85, hetusi 131052-308T";
    expect(mask(text, ["hetu", "card"])).toEqual({
      text: "Maksa tilille FI21 1234 5600 0007 85, hetusi ••••••-••••",
      masked: ["hetu"],
    });
  });
});

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const hetu = fc
  .record({
    at: fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
    number: fc.integer({ min: 2, max: 999 }),
    sign: fc.nat(5),
  })
  .map(({ at, number, sign }) => {
    const two = (n: number) => String(n).padStart(2, "0");
    const date = two(at.getUTCDate()) + two(at.getUTCMonth() + 1) + two(at.getUTCFullYear() % 100);
    const id = String(number).padStart(3, "0");
    const signs = at.getUTCFullYear() < 2000 ? "-YXWVU" : "ABCDEF";
    return `${date}${signs[sign] ?? "-"}${id}${checkCharacters[Number(date + id) % 31] ?? ""}`;
  });

test("every possible code is covered, wherever it stands, and nothing else of the message changes", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", "moi ", "Ä (", "\n"),
      hetu,
      fc.constantFrom("", " kiitos", ")", ":n"),
      (a, code, b) => {
        expect(mask(a + code + b)).toEqual({ text: `${a}••••••-••••${b}`, masked: ["hetu"] });
      },
    ),
  );
});

const digitsOfCard = fc
  .tuple(fc.constantFrom("4", "51", "2221"), fc.array(fc.nat(9), { minLength: 15, maxLength: 15 }))
  .map(([begin, rest]) => {
    const body = (begin + rest.join("")).slice(0, 15);
    const sum = body.split("").reduce((total, digit, at) => {
      const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return body + String((10 - (sum % 10)) % 10);
  });

test("every card number is covered, however it is grouped and whatever follows", () => {
  const between = fc.constantFrom("", " ", "-", ".", "  ", "/", "\u00A0", "\u2011");
  fc.assert(
    fc.property(
      digitsOfCard,
      between,
      fc.constantFrom("", " 12/27", " 123", ", kiitos"),
      (card, gap, after) => {
        const written = (card.match(/\d{4}/g) ?? []).join(gap);
        expect(mask(`kortti ${written}${after}`).text).toBe(`kortti •••• ••••${after}`);
      },
    ),
  );
});

test("two dates are never taken for a card or a code, whatever they are and however they are joined", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
  const written = (at: Date) => `${at.getUTCDate()}.${at.getUTCMonth() + 1}.${at.getUTCFullYear()}`;
  fc.assert(
    fc.property(day, day, fc.constantFrom(" ", "-", " - ", "–", " – ", " ja "), (from, until, between) => {
      const text = `lasku ajalta ${written(from)}${between}${written(until)}`;
      expect(mask(text)).toEqual({ text, masked: [] });
    }),
    { numRuns: 2_000 },
  );
});

test("any text at all comes back without an error, and untouched where nothing is covered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { text: after, masked } = mask(text);
      if (masked.length === 0) expect(after).toBe(text);
    }),
  );
});
