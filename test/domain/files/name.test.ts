import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileTypes } from "../../../src/domain/files/file.ts";
import { safeName } from "../../../src/domain/files/name.ts";

describe("a name that a customer gave", () => {
  test.each([
    [
      "stays when it is a good one",
      "Lasku 3.11. (Äänekoski).pdf",
      "application/pdf",
      "Lasku 3.11. (Äänekoski).pdf",
    ],
    ["keeps its own ending as it is spelt", "IMG_0001.JPEG", "image/jpeg", "IMG_0001.JPEG"],
    ["loses its folders", "C:\\Users\\Aino\\..\\kuva.png", "image/png", "kuva.png"],
    ["loses its folders the other way", "../../etc/passwd", "application/pdf", "passwd.pdf"],
    ["gets the ending of what it is", "kuva.html", "image/gif", "kuva.html.gif"],
    ["gets an ending when it has none", "kuva", "image/webp", "kuva.webp"],
    ["can't turn its reading direction", "lasku\u202efdp.exe", "application/pdf", "laskufdp.exe.pdf"],
    ["can't hide marks in it", "a\u200bb\u0000c\r\nd.png", "image/png", "ab c d.png"],
    ["can't be hidden or end in dots", " ..kuva.png. ", "image/png", "kuva.png"],
    ["is found one when nothing is left", "\u202e/..", "image/heic", "image.heic"],
    ["is found one when there was none", "", "application/pdf", "document.pdf"],
    ["is never cut through a letter", `${"😀".repeat(500)}.`, "image/png", `${"😀".repeat(116)}.png`],
    ["is shortened before its ending", `${"ä".repeat(300)}.png`, "image/png", `${"ä".repeat(116)}.png`],
    ["is the same however its letters are put together", "a\u0308.png", "image/png", "ä.png"],
  ] as const)("%s", (_, given, type, name) => {
    expect(safeName(given, type)).toBe(name);
  });

  test("is safe whatever it was, and stays so", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom(...fileTypes),
        (given, type) => {
          const name = safeName(given, type);
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]/u);
          expect(name).toMatch(/^[^.\s].*\.(jpg|jpeg|jfif|png|gif|webp|heic|heif|pdf)$/iu);
          expect(Array.from(name).length).toBeLessThanOrEqual(120);
          expect(safeName(name, type)).toBe(name);
        },
      ),
    );
  });
});
