import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brandTokens } from "../../../src/web/widget/colour.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../../src/web/shared/tokens.css"), "utf8");
const darkFrom = tokens.search(/^\[data-theme="dark"\]/m);
const ground = (name: string, block: string) =>
  new RegExp(`--${name}: (#[\\da-f]{6})`).exec(block)?.[1] ?? "";
const themes = [tokens, tokens.slice(darkFrom)].map((block) => ({
  surface: ground("surface", block),
  sunken: ground("sunken", block),
  raised: ground("raised", block),
}));

/** Counted apart from the code under test. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const part = parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const inTheme = (colour: string, theme: number) => (name: string) =>
  /light-dark\((#[\da-f]{6}),(#[\da-f]{6})\)/.exec(brandTokens(colour)[`--${name}`] ?? "")?.[theme + 1] ?? "";

const steps = ["00", "33", "66", "99", "cc", "ff"];
const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("on a %s ground", (_, theme) => {
  const { surface = "", sunken = "", raised = "" } = themes[theme] ?? {};

  test.each([
    ["brand", surface, 4.5],
    ["brand", sunken, 4.5],
    ["brand", raised, 4.5],
    ["brand-fill", surface, 3],
    ["focus", surface, 3],
  ] as const)("%s stands out from %s by %d whatever the site's colour", (name, on, least) => {
    const worst = Math.min(...colours.map((colour) => contrast(inTheme(colour, theme)(name), on)));
    expect(worst).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ["on-brand", "brand-fill"],
    ["on-brand", "brand-fill-hover"],
    ["on-brand-soft", "brand-soft"],
    ["brand", "brand-soft"],
  ])("%s reads on %s whatever the site's colour", (name, on) => {
    const worst = Math.min(
      ...colours.map((colour) => contrast(inTheme(colour, theme)(name), inTheme(colour, theme)(on))),
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });
});

test("a colour that reads as it is stays as it is", () => {
  expect(inTheme("#0050c8", 0)("brand-fill")).toBe("#0050c8");
  expect(inTheme("#05c", 0)("brand-fill")).toBe("#0055cc");
});

test.each(["", "red", "#12", "#12345", "#ggg", "#123456;}body{display:none"])(
  "%j changes nothing",
  (colour) => {
    expect(brandTokens(colour)).toEqual({});
  },
);
