import fc from "fast-check";
import { expect, test } from "vitest";
import { build } from "../../../src/domain/matching/build.ts";
import { languages } from "../../../src/domain/language.ts";
import { makeFeaturesOf, numbersOf } from "../../../src/domain/matching/features.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { learnNames } from "../../../src/domain/matching/names.ts";
import { makeRepair } from "../../../src/domain/matching/repair.ts";
import { textLimit, words } from "../../../src/domain/matching/text.ts";
import { library } from "./library.ts";

const understand = makeMatcher(build({ entries: library }));

/** Texts of any 16-bit units, lone surrogates and nulls among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1500, size: "max" })
  .map((units) => String.fromCharCode(...units));

/** Ten thousand characters: one letter, word or mark over and over, or words at random. */
const tenThousand = fc
  .oneof(
    fc.constantFrom(
      "a ",
      "aé\u0301",
      "שלום ",
      "\u202eab ",
      "\u200b\u200d",
      "👩‍👩‍👧",
      "한국어",
      "\ud83d ",
      "\0x",
      "ﷺ",
      "laskun1 ",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc
      .array(fc.stringMatching(/^[a-zäöå]{1,14}$/), { minLength: 1, maxLength: 900, size: "max" })
      .map((all) => `${all.join(" ")} `),
  )
  .map((text) => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000));

/** A thousand letters give three groups each, a word at most a word, a stem, a matter or two, a few roots and six pairs. */
const mostFeatures = 9000;

/** All different, of a letter each: the most features that a message can have. */
const fiveThousandWords = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(" ");

/** Longer and longer words of the FAQ's own letters: the dearest ones to repair. */
const nearWords = fc
  .array(fc.stringMatching(/^[aeikrjstloä]{4,14}$/), { maxLength: 200, size: "max" })
  .map((tokens) => tokens.join(" "));

test("whatever a customer sends is understood somehow, with sane numbers", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyUnits, nearWords, tenThousand, fc.string({ unit: "grapheme", maxLength: 400 })),
      (text) => {
        const { ranked } = understand(text);
        for (const { confidence } of ranked) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ["nothing", ""],
  ["blanks", " \n\t "],
  ["emoji", "😀🎅🏽👩‍👩‍👧"],
  ["one endless word", "a".repeat(1000)],
  ["nulls", "\0\0lasku\0"],
  ["a lone surrogate", "\ud83dkirja\udc00"],
  ["what is read from the right, turned back", "\u202elasku\u202c \u05e9\u05dc\u05d5\u05dd"],
  ["letters parted by nothing", "l\u200ba\u200bs\u200bk\u200bu"],
  ["Arabic", "متى تفتح المكتبة؟"],
  ["Chinese", "图书馆几点开门"],
  ["a letter that unfolds into many", "ﷺ".repeat(1000)],
  ["a tower of accents", `a${"\u0301".repeat(999)}`],
  ["markup", "<script>alert(1)</script>"],
  ["words of an object's own", "__proto__ constructor toString hasOwnProperty"],
])("%s is understood without a word", (_, text) => {
  expect(() => understand(text)).not.toThrow();
});

test("a text without words is near to nothing and wishes nothing", () => {
  for (const text of ["", "?!", "😀", "\0", "✈️", "\u0301"])
    expect(understand(text)).toEqual({ language: null, wish: null, smallTalk: null, ranked: [] });
});

test("what stands after the first thousand characters doesn't count", () => {
  const head = "kirja ".repeat(200).slice(0, textLimit);
  expect(understand(`${head} haluan puhua ihmiselle`)).toEqual(understand(head));
});

test("what a message can give to do is bounded, however long it is and whatever it is made of", () => {
  const vocabulary = { tag: "fi", words: new Map([["kirjastokortti", 1]]) };
  const mend = makeRepair(vocabulary, learnNames(vocabulary));
  const featuresOf = makeFeaturesOf();
  fc.assert(
    fc.property(tenThousand, (text) => {
      const said = words(text);
      expect(said.length).toBeLessThanOrEqual(textLimit / 2);
      expect(Math.max(0, ...said.map(({ length }) => length))).toBeLessThanOrEqual(48);
      expect(mend(said).filter((word, at) => word !== said[at]).length).toBeLessThanOrEqual(30);
      for (const language of [...languages, null])
        expect(numbersOf(featuresOf(said, language)).length).toBeLessThanOrEqual(mostFeatures);
    }),
    { numRuns: 60, examples: [["kirjastokortit ".repeat(700)], [fiveThousandWords], ["の".repeat(5000)]] },
  );
});

test("a message is understood the same after a very long one, and a long one after a short one", () => {
  const short = "kirjan lainaaminen";
  const long = Array.from({ length: 140 }, (_, at) => `kirja${at * 7919}`).join(" ");
  for (const order of [
    [short, long],
    [long, short],
  ]) {
    const busy = makeMatcher(build({ entries: library }));
    for (const text of order) expect(busy(text)).toEqual(makeMatcher(build({ entries: library }))(text));
  }
});

test("words are letters and digits in lower case, with an apostrophe inside left out", () => {
  expect(words("Hei! Mä en saanut LASKUA 12.5., don’t know")).toEqual([
    "hei",
    "mä",
    "en",
    "saanut",
    "laskua",
    "12",
    "5",
    "dont",
    "know",
  ]);
});
