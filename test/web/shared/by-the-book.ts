import MarkdownIt from "markdown-it";
import type { Block } from "../../../src/web/shared/markdown.ts";
import type { Inline } from "../../../src/web/shared/markdown-inline.ts";

const book = new MarkdownIt("commonmark", { html: true });
book.validateLink = () => true;
book.normalizeLink = (url) => url;
book.normalizeLinkText = (text) => text;

type Token = ReturnType<typeof book.parse>[number];

/** What a whole CommonMark reader makes of a text, in our own shapes. */
export function readByTheBook(text: string): readonly Block[] {
  return blocksOf([...book.parse(text, {})]);
}

function blocksOf(tokens: Token[]): Block[] {
  const blocks: Block[] = [];
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (token.nesting === -1) return blocks;
    if (token.type === "paragraph_open") {
      const parts = inlineOf([...(tokens.shift()?.children ?? [])]);
      if (parts.length > 0) blocks.push({ kind: "paragraph", parts });
      tokens.shift();
    } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
      blocks.push(listOf(token, tokens));
    } else throw new Error(`by the book: ${token.type}`);
  }
  return blocks;
}

function listOf(opening: Token, tokens: Token[]): Block {
  const items: Block[][] = [];
  let tight = true;
  const deep = tokens.findIndex((token) => token.level === opening.level && token.nesting === -1);
  for (const token of tokens.slice(0, deep))
    if (token.type === "paragraph_open" && token.level === opening.level + 2 && !token.hidden) tight = false;
  while (tokens.shift()?.type === "list_item_open") items.push(blocksOf(tokens));
  const start = opening.type === "ordered_list_open" ? Number(opening.attrGet("start") ?? 1) : null;
  return { kind: "list", start, tight, items };
}

function inlineOf(tokens: Token[]): Inline[] {
  const parts: Inline[] = [];
  const say = (text: string) => {
    const last = parts.at(-1);
    if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + text };
    else if (text !== "") parts.push({ kind: "text", text });
  };
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (token.nesting === -1) return parts;
    if (token.type === "text" || token.type === "text_special") say(token.content);
    else if (token.type === "softbreak") say("\n");
    else if (token.type === "hardbreak") parts.push({ kind: "break" });
    else if (token.type === "strong_open") parts.push({ kind: "strong", parts: inlineOf(tokens) });
    else if (token.type === "em_open") parts.push({ kind: "em", parts: inlineOf(tokens) });
    else if (token.type === "link_open")
      parts.push({ kind: "link", url: String(token.attrGet("href")), parts: inlineOf(tokens) });
    else throw new Error(`by the book: ${token.type}`);
  }
  return parts;
}
