import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkMarkdown } from "../../../src/content/check-markdown.ts";
import { parseMarkdown } from "../../../src/web/shared/markdown.ts";
import { readByTheBook } from "./by-the-book.ts";
import { nasties } from "./nasties.ts";

const words = (text: string) => JSON.stringify(parseMarkdown(text));
/** A list item without words: nobody means it, and what comes of the lines after it is for the book alone. */
const emptyItem = /(?:^| )(?:[-*+]|\d+[.)]) *$/m;
const faq = join(import.meta.dirname, "../../../faq");

/** Every answer of the demo FAQ, in every language and for every channel. */
function answers(): readonly string[] {
  const found: string[] = [];
  const gather = (value: unknown, key: string): void => {
    if (typeof value === "string" && key === "answer") found.push(value);
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) gather(inner, key === "answer_in" ? "answer" : name);
  };
  for (const file of readdirSync(faq)) gather(parse(readFileSync(join(faq, file), "utf8")), "");
  return found;
}

describe("what an editor may write", () => {
  test("every answer of the FAQ reads as CommonMark reads it", () => {
    const all = answers();
    expect(all.length).toBeGreaterThan(30);
    for (const answer of all) {
      expect(checkMarkdown(answer)).toEqual([]);
      expect(parseMarkdown(answer)).toEqual(readByTheBook(answer));
    }
  });

  test.each([
    "one\ntwo  \nthree\\\nfour",
    "- a\n- b\n\n  more of b\n- c",
    "1. a\n2. b\n\nafter",
    "7) a\n8) b",
    "- a\n  - b\n    - c\n- d",
    "- a\n\n\n- b",
    "* a\n+ b\n- c",
    "1. a\n   - x\n   - y\n\n2. b",
    "a\n- b",
    "joulukuun\n24. päivä",
    "-\n  a\n-\n\nb",
    "- a\nlazy\n- b",
    "*a **b** c* ***d*** **e*f*g**",
    "snake_case_word and _italic_ and __bold__",
    "5 * 3 * 2, **not bold, *nor* this",
    "**”quoted”** and **a**b**c**",
    "[words *in* bold](https://a.example/x_y_z?q=1&amp;r=2)",
    '[a](<https://a.example/x>) [b](https://b.example "title") [c](tel:+358401234567) [d](mailto:a@b.example)',
    "[a](https://a.example/(b)) \\[not\\](a link) [neither] (https://c.example)",
    "<https://a.example> <asiakas@a.example>",
    "\\#1, \\<nimi>, 1\\. a, 100 % &amp; &lt;b&gt; &#228;",
    "[a [b](https://b.example) c](https://c.example)",
    "*[a*](https://a.example)",
  ])("reads as CommonMark reads it: %j", (text) => {
    expect(checkMarkdown(text)).toEqual([]);
    expect(parseMarkdown(text)).toEqual(readByTheBook(text));
  });

  // The two apart: at the edge of a link's words markdown-it sees less than the book does.
  const line = ["a", "b c", " ", "*", "**", "\\*", "  \n", "\n", "ä"];
  const signs = [".", "(", ")", "_", "\n\n", "\n- ", "\n  - ", "\n1. ", "\n2. "];
  const links = ["[", "](https://a.example)", "]", "\n- "];

  test.each([
    ["signs and lists", [...line, ...signs]],
    ["links", [...line, ...links]],
  ])("whatever the lint lets pass reads as CommonMark reads it: %s", (_of, scraps) => {
    const texts = fc
      .array(fc.constantFrom(...scraps), { maxLength: 14 })
      .map((parts) => `x${parts.join("")}`);
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(checkMarkdown(text).length === 0 && !emptyItem.test(text));
        expect(parseMarkdown(text)).toEqual(readByTheBook(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what nobody may write", () => {
  test.each(nasties)("stays text: %s", (nasty) => {
    for (const text of [nasty, `- ${nasty}`, `**${nasty}**`, `[${nasty}](https://a.example)`]) {
      const urls = [...words(text).matchAll(/"url":"([^"]*)"/g)].map((found) => found[1] ?? "");
      for (const url of urls) expect(url).toMatch(/^(https?:\/\/[^/]|mailto:.|tel:.)/i);
    }
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/x",
    "file:///etc/passwd",
    " javascript:alert(1)",
    "&#106;avascript:alert(1)",
    "https:///x",
    "tel:",
    "#x",
  ])("a link to %s is only its words", (url) => {
    expect(words(`[words](${url})`)).not.toContain('"link"');
    expect(words(`[words](<${url}>)`)).not.toContain('"link"');
    expect(words(`[words](${url})`)).toContain("words");
  });

  test.each([
    "# heading",
    "> quotation",
    "---",
    "`code`",
    "```\ncode\n```",
    "    code",
    "![picture](https://a.example/x.png)",
    "<b>bold</b>",
    "| a | b |\n|---|---|",
    "[a]: https://a.example",
  ])("%j is shown as it was written", (text) => {
    const blocks = parseMarkdown(text);
    expect(words(text)).not.toMatch(/"(strong|em|link|list)"/);
    const shown = blocks
      .flatMap((block) => (block.kind === "paragraph" ? block.parts : []))
      .map((part) => (part.kind === "text" ? part.text : ""));
    expect(shown.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("4,000 odd characters cost no more than a blink", () => {
  test.each([
    "*",
    "_",
    "**a ",
    "*a_",
    "[",
    "]",
    "[a](",
    "[a](<",
    "[a](b(",
    '[a](b "',
    "<",
    "<https://",
    "&",
    "&#",
    "\\",
    "- ",
    "1. ",
    "- a\n",
    " ",
    "\n",
    "> ",
    "!",
    "a@",
    "![",
    "a*b**",
    "*_*__",
    "  - a\n\n",
  ])("%j over and over", (scrap) => {
    const text = scrap.repeat(Math.ceil(4000 / scrap.length));
    const began = performance.now();
    for (let time = 0; time < 5; time++) parseMarkdown(text);
    // A quadratic reading of these takes seconds; a slow machine's linear one some tens of milliseconds.
    expect((performance.now() - began) / 5).toBeLessThan(100);
  });

  test("a list within a list within a list ends at some depth", () => {
    const text = Array.from({ length: 120 }, (_none, at) => `${" ".repeat(at * 2)}- a`).join("\n");
    expect(words(text)).toContain("- a");
  });
});
