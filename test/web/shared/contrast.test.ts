import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const web = join(import.meta.dirname, "../../../src/web");
const tokens = readFileSync(join(web, "shared/tokens.css"), "utf8").replace(/,\n */g, ", ");
const sheets = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".css"),
);

type Colours = Readonly<Record<string, string>>;

/** The colours set in the rule that begins with these words. */
function coloursOf(selector: string): Colours {
  const from = tokens.indexOf(selector);
  const rule = tokens.slice(from, tokens.indexOf("}", from));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = coloursOf(":root, :host, [data-theme");
const dark = coloursOf('[data-theme="dark"], :host');
const darkOfSystem = coloursOf(":root:not([data-theme");

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [brightness(one), brightness(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const table = tokens.slice(tokens.indexOf("/* Contrast"));
const marksFrom = table.indexOf("marks and edges");
const pairs = [...table.matchAll(/^ +([\w-]+) on ([\w-]+) +([\d.]+) +([\d.]+)$/gm)].map((row) => ({
  front: row[1] ?? "",
  ground: row[2] ?? "",
  told: { light: Number(row[3]), dark: Number(row[4]) },
  least: row.index < marksFrom ? 4.5 : 3,
}));

test("there is a table and colours to look at", () => {
  expect(pairs.length).toBeGreaterThan(70);
  expect(Object.keys(light).length).toBeGreaterThan(30);
});

test("the dark that follows the system and the dark that is chosen are one", () => {
  expect(dark).toEqual(darkOfSystem);
  expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted());
});

describe.each(pairs)("$front on $ground", ({ front, ground, told, least }) => {
  test.each([
    ["light", light, told.light],
    ["dark", dark, told.dark],
  ] as const)("can be read in the %s theme, and the table tells the truth", (_theme, colours, figure) => {
    const found = contrast(colours[front] ?? "", colours[ground] ?? "");
    expect(found).toBeGreaterThanOrEqual(least);
    expect(Math.abs(found - figure)).toBeLessThan(0.01);
  });
});

/** Pairs of words and ground that one rule sets together; a pair that only the tree of elements makes is seen by axe. */
function pairsIn(css: string): readonly string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, "").matchAll(/\{([^{}]*)\}/g);
  return [...rules].flatMap(([, rule = ""]) => {
    const front = /(?:^|[;\s])color: ?var\(--([\w-]+)\)/.exec(rule)?.[1];
    const ground = /(?:^|[;\s])background(?:-color)?: ?var\(--([\w-]+)\)/.exec(rule)?.[1];
    return front === undefined || ground === undefined ? [] : [`${front} on ${ground}`];
  });
}

describe.each(sheets)("src/web/%s", (file) => {
  const known = new Set(
    pairs
      .filter(({ least }) => least === 4.5)
      .flatMap(({ front, ground }) => [`${front} on ${ground}`, `${ground} on ${front}`]),
  );
  const css = readFileSync(join(web, file), "utf8");

  test("sets words only on grounds that stand in the table", () => {
    expect(pairsIn(css).filter((pair) => !known.has(pair))).toEqual([]);
  });

  test("takes every colour from the tokens, and no size from the page's root", () => {
    const own = file.endsWith("tokens.css")
      ? []
      : css.replace(/\/\*.*?\*\//gs, "").match(/#[\da-f]{3,8}\b(?=[^{}]*\})|\brgba?\(/gi);
    expect(own ?? []).toEqual([]);
    expect(
      css
        .replace(/\/\*.*?\*\//gs, "")
        .match(/[\d.]rem\b/g)
        ?.filter((size) => size !== "1rem" || !file.endsWith("tokens.css")) ?? [],
    ).toEqual([]);
  });
});

test("a pair that is not in the table is found", () => {
  expect(pairsIn("a{color:var(--ink-3);background:var(--promise-soft)}")).toEqual(["ink-3 on promise-soft"]);
});
