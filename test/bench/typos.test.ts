import fc from "fast-check";
import { expect, test } from "vitest";
import { mistype } from "../../bench/match/typos.ts";
import { makeRandom } from "../../src/domain/matching/random.ts";
import { slips } from "../../src/domain/matching/slips.ts";

const message = "Hei, voinko siirtää sopimuksen toiselle?";
const seeds = fc.integer({ min: 0, max: 100_000 });

test("no slips leave a message as it was", () => {
  expect(mistype(message, 0, makeRandom(1))).toBe(message);
});

test("one slip is one slip away, in a word of four letters or more", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const mistyped = mistype(message, 1, makeRandom(seed));
      expect(slips(message, mistyped)).toBe(1);
      expect(mistyped).toMatch(/^Hei, .*\?$/);
    }),
  );
});

test("two slips are in two words", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const words = mistype(message, 2, makeRandom(seed)).split(" ");
      const away = message.split(" ").map((word, at) => slips(word, words[at] ?? ""));
      expect(away.filter((one) => one > 0)).toEqual([1, 1]);
    }),
  );
});

test("the same seed mistypes the same", () => {
  expect(mistype(message, 2, makeRandom(7))).toBe(mistype(message, 2, makeRandom(7)));
  expect(mistype(message, 2, makeRandom(7))).not.toBe(mistype(message, 2, makeRandom(8)));
});

test("any text can be mistyped, and one without letters stays", () => {
  expect(mistype("123 ?!", 2, makeRandom(1))).toBe("123 ?!");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), seeds, (text, seed) => {
      expect(typeof mistype(text, 2, makeRandom(seed))).toBe("string");
    }),
  );
});
