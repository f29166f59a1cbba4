import fc from "fast-check";
import { expect, test } from "vitest";
import { build } from "../../../src/domain/matching/build.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { textLimit, words } from "../../../src/domain/matching/text.ts";
import { library } from "./library.ts";

const understand = makeMatcher(build({ entries: library }));

/** Texts of any 16-bit units, lone surrogates and nulls among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1500 })
  .map((units) => String.fromCharCode(...units));

/** Longer and longer words of the FAQ's own letters: the dearest ones to repair. */
const nearWords = fc
  .array(fc.stringMatching(/^[aeikrjstloä]{4,14}$/), { maxLength: 200 })
  .map((tokens) => tokens.join(" "));

test("whatever a customer sends is understood somehow, with sane numbers", () => {
  fc.assert(
    fc.property(fc.oneof(anyUnits, nearWords, fc.string({ unit: "grapheme", maxLength: 400 })), (text) => {
      const { ranked } = understand(text);
      for (const { confidence } of ranked) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
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

test("a message of the worst kind takes less than a tenth of a second", () => {
  const worst = Array.from(
    { length: 170 },
    (_, at) => `kirja${String.fromCharCode(97 + (at % 26))}${"stu"[at % 3]}lo`,
  );
  const text = worst.join(" ").slice(0, textLimit);
  understand(text);
  // The quickest of three: another program on the machine may have taken any one of them its time.
  const times = Array.from({ length: 3 }, () => {
    const fresh = makeMatcher(build({ entries: library }));
    const before = performance.now();
    fresh(text);
    return performance.now() - before;
  });
  expect(Math.min(...times)).toBeLessThan(100);
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
