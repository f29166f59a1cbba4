import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeIn, makeCode, shownCode } from "../../../src/domain/person/code.ts";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe("a one-time code", () => {
  test("is eight consonants, and read again however it is written", () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom("", " ", "-", "–", "\u00a0"), (drawn, between) => {
        const code = makeCode(drawn);
        expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
        expect(codeIn(shownCode(code))).toBe(code);
        expect(codeIn(` ${code.toLowerCase().split("").join(between)}\n`)).toBe(code);
      }),
    );
  });

  test("has each letter in each place, one as often as another", () => {
    const seen = new Map<string, number>();
    for (let high = 0; high < 256; high += 1)
      for (let low = 0; low < 256; low += 1) {
        const letter = makeCode(
          Uint8Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? high : low)),
        ).charAt(7);
        seen.set(letter, (seen.get(letter) ?? 0) + 1);
      }
    expect(seen.size).toBe(20);
    const counts = [...seen.values()];
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.0004);
  });

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
