import MarkdownIt from "markdown-it";
import { isSafeUrl } from "../../domain/markdown.ts";

/** What does not belong in an answer, by the line of the answer (from 0). */
export interface MarkdownFlaw {
  readonly line: number;
  readonly message: string;
}

// Everything CommonMark knows is recognised, also what is refused, so that nothing slips through as if it were text.
const markdown = new MarkdownIt("commonmark", { html: true });
markdown.validateLink = () => true;

type Token = ReturnType<typeof markdown.parse>[number];

const allowed = new Set([
  "paragraph",
  "bullet_list",
  "ordered_list",
  "list_item",
  "inline",
  "text",
  "text_special",
  "softbreak",
  "hardbreak",
  "strong",
  "em",
  "link",
]);

const names: Readonly<Record<string, string>> = {
  heading: 'A heading; a line that begins with "#", or stands above "---", is one',
  image: "A picture",
  html_block: 'HTML; a "<" that begins a word is read as such',
  html_inline: 'HTML; a "<" that begins a word is read as such',
  code_block: "A line indented by four spaces; it is read as program code",
  code_inline: "Text between backquotes; it is read as program code",
  fence: "A block of program code",
  blockquote: 'A line that begins with ">"; it is read as a quotation',
  hr: "A ruled line",
};

/** Everything in a text that is not of the safe subset: paragraphs, lists, bold, italic, links to the web, mail or phone. */
export function checkMarkdown(text: string): readonly MarkdownFlaw[] {
  const env: NonNullable<Parameters<typeof markdown.parse>[1]> = {};
  const flaws = markdown.parse(text, env).flatMap((token) => checkToken(token, token.map?.[0] ?? 0));
  const reference = Object.keys(env.references ?? {})[0];
  if (reference === undefined) return flaws;
  const line = text.split("\n").findIndex((row) => row.toUpperCase().includes(`[${reference}]:`));
  const message = `The link address of [${reference.toLowerCase()}] stands apart. Write the link as [words](https://…).`;
  return [...flaws, { line: Math.max(0, line), message }];
}

function checkToken(token: Token, line: number): readonly MarkdownFlaw[] {
  const kind = token.type.replace(/_(open|close)$/, "");
  if (token.nesting === -1) return [];
  if (!allowed.has(kind))
    return [{ line, message: `${names[kind] ?? `"${kind}"`} cannot stand in an answer. ${advice}` }];
  if (kind === "link") return checkLink(String(token.attrGet("href") ?? ""), line);
  let childLine = line;
  return (token.children ?? []).flatMap((child) => {
    const flaws = checkToken(child, childLine);
    if (child.type === "softbreak" || child.type === "hardbreak") childLine++;
    return flaws;
  });
}

const advice =
  "Only paragraphs, lists, **bold**, *italic* and [links](https://…) can; put a backslash before a sign that is meant as it is.";

const kinds: Readonly<Record<string, (address: string) => boolean>> = {
  mailto: (address) => /^[^\s@?]+@[^\s@.]+(\.[^\s@.]+)+(\?.*)?$/.test(address),
  tel: (address) => /^\+?[\d\s().-]{3,}$/.test(address),
};

/** Whether an address can be right at all: a host with a dot, a mailbox, a number. */
function isAddress(href: string): boolean {
  const [scheme = "", ...rest] = href.split(":");
  const check = kinds[scheme.toLowerCase()];
  if (check !== undefined) return check(readable(rest.join(":")));
  return URL.canParse(href) && /^([^.]+(\.[^.]+)+|localhost|\[.*\])$/.test(new URL(href).hostname);
}

/** A link's address comes with its spaces and letters as "%20". */
function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function checkLink(href: string, line: number): readonly MarkdownFlaw[] {
  if (isSafeUrl(href) && !isAddress(href)) {
    const message = `The link to "${href}" leads nowhere: that is no address. Copy it from a browser, or mend its spelling.`;
    return [{ line, message }];
  }
  if (isSafeUrl(href)) return [];
  const message = `The link to "${href}" leads nowhere safe. Begin the address with https://, http://, mailto: or tel:.`;
  return [{ line, message }];
}
