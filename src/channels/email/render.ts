import type { PostedLetter } from "../../turn/ports/letter-store.ts";

/** A letter as plain text: what every mail program shows. */
export const asText = ({ paragraphs }: Pick<PostedLetter, "paragraphs">): string =>
  `${paragraphs.join("\n\n")}\n`;

/**
 * The same as HTML without pictures, styles of its own colour, or anything that is fetched: each mail program keeps its own
 * colours, light or dark, and nobody learns that it was opened.
 */
export function asHtml({ subject, paragraphs, link, language }: PostedLetter): string {
  const style =
    "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;margin:0 0 1em;overflow-wrap:anywhere";
  const blocks = paragraphs.map((text) => `<p style="${style}">${blockOf(text, link)}</p>`);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:16px"><div style="max-width:36em">`,
    ...blocks,
    "</div></body></html>",
    "",
  ].join("\n");
}

/** Only our own link is one: what looks like an address in somebody's words stays text. */
const blockOf = (text: string, link: string | null): string =>
  (link === null ? [text] : text.split(link))
    .map((part) => escaped(part).replaceAll("\n", "<br>\n"))
    .join(link === null ? "" : `<a href="${escaped(link)}">${escaped(link)}</a>`);

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
