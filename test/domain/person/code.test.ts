import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeIn, makeCode, shownCode } from "../../../src/domain/person/code.ts";

const letter = fc.integer({ min: 0, max: 239 });
/** Eight bytes of which a code is made. */
const bytes = fc
  .array(letter, { minLength: 8, maxLength: 8 })
  .filter((drawn) => drawn.every((byte, at) => at < 2 || !same(drawn.slice(at - 2, at), byte)));
const same = (before: readonly number[], byte: number) => before.every((one) => one % 20 === byte % 20);
/** What a code is made of when these are drawn, one after the other. */
const codeFrom = (...draws: readonly (readonly number[])[]): string => {
  const left = [...draws];
  return makeCode((count) => {
    expect(count).toBe(8);
    const next = left.shift();
    if (next === undefined) throw new Error("Nothing is left to draw.");
    return Uint8Array.from(next);
  });
};

describe("a one-time code", () => {
  test("is eight consonants, and read again however it is written", () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom("", " ", "-", "–", "\u00a0"), (drawn, between) => {
        const code = codeFrom(drawn);
        expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
        expect(codeIn(shownCode(code))).toBe(code);
        expect(codeIn(` ${code.toLowerCase().split("").join(between)}\n`)).toBe(code);
      }),
    );
  });

  test("has each letter in each place, one exactly as often as another", () => {
    const again = [0, 1, 2, 3, 4, 5, 6, 7];
    for (const place of again) {
      const seen = new Map<string, number>();
      let drawnAnew = 0;
      for (let byte = 0; byte < 256; byte += 1) {
        // The others are letters that the one of this place does not stand beside, so that no draw is three in a row.
        const drawn = again.map((_, at) => (at === place ? byte : (byte + 1 + (at % 2)) % 20));
        const code = codeFrom(drawn, again);
        if (byte >= 240) {
          expect(code).toBe("BCDFGHJK");
          drawnAnew += 1;
        } else seen.set(code.charAt(place), (seen.get(code.charAt(place)) ?? 0) + 1);
      }
      expect([...seen.values()]).toEqual(Array.from({ length: 20 }, () => 12));
      expect(drawnAnew).toBe(16);
    }
  });

  test("never has the same letter three times in a row: such a draw is drawn anew, whole", () => {
    const fine = [8, 9, 10, 11, 12, 13, 14, 15];
    for (let at = 0; at < 6; at += 1) {
      // 7, 27 and 47 are the same letter.
      const drawn = fine.map((byte, place) => (place < at || place > at + 2 ? byte : 7 + 20 * (place - at)));
      expect(codeFrom(drawn, fine)).toBe("LMNPQRST");
    }
    expect(codeFrom([0, 0, 1, 1, 0, 0, 1, 1])).toBe("BBCCBBCC");
    expect(() => codeFrom([0, 0, 0, 1, 2, 3, 4, 5])).toThrow("Nothing is left to draw.");
  });

  test.each(["hmmmmmmm", "Brrrrrrr", "zzzz zzzz", "pffffff-t", "HHMMMHHM"])(
    "is not what somebody sighs: %s",
    (text) => {
      expect(codeIn(text)).toBeNull();
    },
  );

  test("is nothing else: no vowel, no other length, no words beside it, no letters that only look so", () => {
    for (const text of [
      "",
      "BCDFGHJ",
      "BCDFGHJKL",
      "BCDFGHJA",
      "BCDFGHJÅ",
      "ВCDFGHJK",
      "BCDF_GHJK",
      "BCDFGHJK?",
      "koodi BCDFGHJK",
      "12345678",
    ])
      expect([text, codeIn(text)]).toEqual([text, null]);
    fc.assert(fc.property(fc.string(), (text) => void (codeIn(text) ?? "")));
  });
});
