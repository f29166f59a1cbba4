import MarkdownIt from "markdown-it";

/** A part of a line; words stand for themselves. */
export type Inline =
  | string
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "em"; readonly parts: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly parts: readonly Inline[] };

/** A part of an answer that stands on lines of its own. "words": in a list whose items stand close together. */
export type Block =
  | { readonly kind: "paragraph"; readonly parts: readonly Inline[] }
  | { readonly kind: "words"; readonly parts: readonly Inline[] }
  | {
      readonly kind: "list";
      /** The first number, or null for a list of points. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    };

// What isn't enabled is no markdown: it stays the text it is.
const markdown = new MarkdownIt("zero", { maxNesting: 100 }).enable([
  "list",
  "emphasis",
  "link",
  "autolink",
  "escape",
  "entity",
  "newline",
]);
// All links are read as such; which lead somewhere is settled below.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (text) => text;

type Token = ReturnType<typeof markdown.parse>[number];

/** Where a link in an answer may lead: the web, mail and phone, nothing that could be a program. */
export const isSafeUrl = (url: string): boolean => /^(https?:\/\/[^/]|mailto:.|tel:.)/i.test(url);

// The same few answers are read again and again.
const known = new Map<string, readonly Block[]>();
const mostKnown = 1_000;

/**
 * Reads the safe markdown of an answer: paragraphs, lists, bold, italic and links. Everything else, HTML too, stays
 * the text it is. What comes out holds no markup, only words and safe addresses, so that screens need trust nothing.
 */
export function parseMarkdown(text: string): readonly Block[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  const blocks = blocksOf(markdown.parse(text, {}).values());
  if (known.size >= mostKnown) known.clear();
  known.set(text, blocks);
  return blocks;
}

/** The blocks up to the end of the thing that holds them. */
function blocksOf(tokens: Iterator<Token>): readonly Block[] {
  const blocks: Block[] = [];
  for (const token of within(tokens)) {
    if (token.type === "inline") {
      const parts = partsOf((token.children ?? []).values());
      if (parts.length > 0) blocks.push({ kind: "paragraph", parts });
    } else if (token.type === "paragraph_open") {
      for (const block of blocksOf(tokens))
        blocks.push(token.hidden && block.kind === "paragraph" ? { ...block, kind: "words" } : block);
    } else blocks.push(listOf(token, tokens));
  }
  return blocks;
}

function listOf(opening: Token, tokens: Iterator<Token>): Block {
  const start = opening.type === "ordered_list_open" ? Number(opening.attrGet("start") ?? 1) : null;
  return { kind: "list", start, items: Array.from(within(tokens), () => blocksOf(tokens)) };
}

function partsOf(tokens: Iterator<Token>): readonly Inline[] {
  const parts: Inline[] = [];
  for (const token of within(tokens)) for (const part of read(token, tokens)) add(parts, part);
  return parts;
}

function read(token: Token, tokens: Iterator<Token>): readonly Inline[] {
  switch (token.type) {
    case "softbreak":
      return ["\n"];
    case "hardbreak":
      return [{ kind: "break" }];
    case "strong_open":
    case "em_open":
      return [{ kind: token.type === "em_open" ? "em" : "strong", parts: partsOf(tokens) }];
    case "link_open": {
      const url = String(token.attrGet("href") ?? "");
      const parts = partsOf(tokens);
      // Of a link that leads nowhere safe the words stay.
      return isSafeUrl(url) ? [{ kind: "link", url, parts }] : parts;
    }
    default:
      return [token.content];
  }
}

/** Words after words are one. */
function add(parts: Inline[], part: Inline): void {
  const last = parts.at(-1);
  if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
  else if (part !== "") parts.push(part);
}

/** The tokens up to the one that closes what they stand in; each may be taken further by who looks at it. */
function* within(tokens: Iterator<Token>): Generator<Token> {
  for (let next = tokens.next(); next.done !== true && next.value.nesting !== -1; next = tokens.next())
    yield next.value;
}
