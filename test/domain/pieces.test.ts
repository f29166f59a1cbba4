import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piecesOf } from "../../src/domain/pieces.ts";

const cut = (text: string, longest: number) =>
  piecesOf(text, longest).map(({ start, stop }) => text.slice(start, stop));

describe("a text that is longer than a channel takes", () => {
  test.each([
    ["fits", 10, ["fits"]],
    ["Yksi asia. Toinen asia.", 15, ["Yksi asia.", "Toinen asia."]],
    ["Eräpäivä on 31. tammikuuta klo 14.", 20, ["Eräpäivä on 31.", "tammikuuta klo 14."]],
    [
      "Alku. Kappale loppuu.\n\nToinen kappale. Ja vielä.",
      38,
      ["Alku. Kappale loppuu.", "Toinen kappale. Ja vielä."],
    ],
    ["- yksi asia\n- toinen asia\n- kolmas", 26, ["- yksi asia\n- toinen asia", "- kolmas"]],
    [
      "Lue [ohje uudesta laskusta](https://x.example/a) tänään.",
      50,
      ["Lue [ohje uudesta laskusta](https://x.example/a)", "tänään."],
    ],
    [
      "Maksa **ensi viikolla** niin kaikki on kunnossa.",
      20,
      ["Maksa", "**ensi viikolla**", "niin kaikki on", "kunnossa."],
    ],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["aa😀😀😀", 3, ["aa", "😀", "😀", "😀"]],
  ] as const)("%j within %i is cut where it hurts least", (text, longest, pieces) => {
    expect(cut(text, longest)).toEqual(pieces);
  });

  test("keeps every word in its order, whatever it is made of", () => {
    const word = fc.constantFrom(
      "a",
      "Sana",
      "loppu.",
      "**lihava teksti**",
      "[linkki tänne](https://x.example)",
      "😀",
    );
    const gap = fc.constantFrom(" ", "\n", "\n\n", "  ");
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
      .map((parts) => parts.flat().join("").trim());
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (said, longest) => {
        const pieces = cut(said, longest);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece).not.toBe("");
          expect(piece.isWellFormed()).toBe(true);
        }
        expect(pieces.join("").replaceAll(/\s/g, "")).toBe(said.replaceAll(/\s/g, ""));
      }),
    );
  });
});
