import { type Block, type Inline, parseMarkdown } from "../../domain/markdown.ts";

/** An answer's markdown as plain text: Messenger shows none. Points keep their marks, links stand behind their words. */
export const wordsOf = (markdown: string): string => parseMarkdown(markdown).map(blockOf).join("\n\n");

function blockOf(block: Block): string {
  if (block.kind !== "list") return lineOf(block.parts);
  return block.items
    .map((item, at) => {
      const mark = block.start === null ? "•" : `${block.start + at}.`;
      return `${mark} ${item.map(blockOf).join("\n")}`;
    })
    .join("\n");
}

const lineOf = (parts: readonly Inline[]): string => parts.map(partOf).join("");

function partOf(part: Inline): string {
  if (typeof part === "string") return part;
  if (part.kind === "break") return "\n";
  const words = lineOf(part.parts);
  if (part.kind !== "link") return words;
  const address = part.url.replace(/^(mailto|tel):/i, "");
  return words === part.url || words === address ? words : `${words} (${address})`;
}
