import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkMarkdown } from "../../src/content/checks/markdown.ts";
import { type Block, type Inline, parseMarkdown } from "../../src/domain/markdown.ts";
import { scripts } from "../fixtures/scripts.ts";

const faq = join(import.meta.dirname, "../../faq");
const book = new MarkdownIt("commonmark", { html: true, xhtmlOut: false });
book.normalizeLink = (url) => url;

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

const escaped = (text: string) => book.utils.escapeHtml(text);

/** The same as HTML, to be held against what others make of the text. */
const html = (blocks: readonly Block[]): string => blocks.map(blockHtml).join("");

function blockHtml(block: Block): string {
  if (block.kind === "paragraph") return `<p>${inlineHtml(block.parts)}</p>`;
  if (block.kind === "words") return inlineHtml(block.parts);
  const items = block.items.map((item) => `<li>${html(item)}</li>`).join("");
  if (block.start === null) return `<ul>${items}</ul>`;
  return `<ol${block.start === 1 ? "" : ` start="${block.start}"`}>${items}</ol>`;
}

const inlineHtml = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return escaped(part);
      if (part.kind === "break") return "<br>";
      if (part.kind === "link") return `<a href="${escaped(part.url)}">${inlineHtml(part.parts)}</a>`;
      return `<${part.kind}>${inlineHtml(part.parts)}</${part.kind}>`;
    })
    .join("");

/** Line ends between elements show nowhere. */
const tidy = (text: string) => text.replace(/\n(?=<)|(?<=>)\n/g, "");

const urlsIn = (text: string) =>
  [...JSON.stringify(parseMarkdown(text)).matchAll(/"url":"([^"]*)"/g)].map((found) => found[1] ?? "");

describe("what an editor may write", () => {
  test("every answer of the FAQ reads as CommonMark reads it", () => {
    const all = answers();
    expect(all.length).toBeGreaterThan(30);
    for (const answer of all) {
      expect(checkMarkdown(answer)).toEqual([]);
      expect(tidy(html(parseMarkdown(answer)))).toBe(tidy(book.render(answer)));
    }
  });

  test.each([
    ["one\ntwo  \nthree\\\nfour", "<p>one\ntwo<br>three<br>four</p>"],
    [
      "- a\n- b\n\n  more of b\n- c",
      "<ul><li><p>a</p></li><li><p>b</p><p>more of b</p></li><li><p>c</p></li></ul>",
    ],
    ["1. a\n2. b\n\nafter", "<ol><li>a</li><li>b</li></ol><p>after</p>"],
    ["7) a\n8) b", '<ol start="7"><li>a</li><li>b</li></ol>'],
    ["- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
    ["- a\n  - b\nc\n\n\n  - d", "<ul><li>a<ul><li><p>b\nc</p></li><li><p>d</p></li></ul></li></ul>"],
    ["-\n  a\n-\n\nb", "<ul><li>a</li><li></li></ul><p>b</p>"],
    ["joulukuun\n24. päivä", "<p>joulukuun\n24. päivä</p>"],
    ["*a **b** c* ***d***", "<p><em>a <strong>b</strong> c</em> <em><strong>d</strong></em></p>"],
    ["snake_case_word and 5 * 3 * 2", "<p>snake_case_word and 5 * 3 * 2</p>"],
    [
      "[words *in* bold](https://a.example/x?q=1&amp;r=2) <asiakas@a.example>",
      '<p><a href="https://a.example/x?q=1&amp;r=2">words <em>in</em> bold</a> ' +
        '<a href="mailto:asiakas@a.example">asiakas@a.example</a></p>',
    ],
    ["\\#1, \\<nimi>, 100 % &amp; &#228;", "<p>#1, &lt;nimi&gt;, 100 % &amp; ä</p>"],
  ])("%j", (text, expected) => {
    expect(checkMarkdown(text)).toEqual([]);
    expect(html(parseMarkdown(text))).toBe(expected);
  });
});

describe("what nobody may write", () => {
  test.each(scripts)("stays text: %s", (script) => {
    for (const text of [script, `- ${script}`, `**${script}**`, `[${script}](https://a.example)`])
      for (const url of urlsIn(text)) expect(url).toMatch(/^(https?:\/\/[^/]|mailto:.|tel:.)/i);
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
    for (const text of [`[words](${url})`, `[words](<${url}>)`]) {
      expect(urlsIn(text)).toEqual([]);
      expect(html(parseMarkdown(text))).toContain("words");
    }
  });

  test.each([
    "# heading",
    "> quotation",
    "---",
    "`code`",
    "```\ncode\n```",
    "    code",
    "<b>bold</b>",
    "| a | b |\n|---|---|",
    "[a]: https://a.example",
  ])("%j is shown as it was written", (text) => {
    const [only, ...more] = parseMarkdown(text);
    expect(more).toEqual([]);
    expect(only).toEqual({ kind: "paragraph", parts: [text.trim()] });
  });
});

describe("64,000 odd characters cost no more than their length", () => {
  test.each([
    "*",
    "**a ",
    "*a_",
    "[",
    "[a](",
    "[a](<",
    "<",
    "<https://",
    "&",
    "&#",
    "\\",
    "- ",
    "- a\n",
    "  - a\n\n",
    "\n",
    "*_*__",
  ])("%j over and over", (scrap) => {
    // Far longer than any answer: a linear reading takes a blink, a quadratic one would outlast the test.
    const text = scrap.repeat(Math.ceil(64_000 / scrap.length));
    const words = html(parseMarkdown(text)).replace(/<[^<>]*>|&\w+;/g, "");
    expect(words.split("a").length).toBe(text.split("a").length);
  });

  test("a list within a list within a list ends at some depth", () => {
    const text = Array.from({ length: 400 }, (_none, at) => `${" ".repeat(at * 2)}- a`).join("\n");
    expect(html(parseMarkdown(text))).toContain("<li>a<ul>");
  });
});
