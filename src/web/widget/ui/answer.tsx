import { Blocks, Link } from "../../shared/blocks.tsx";
import { linkify } from "../../shared/linkify.ts";
import type { Block, Inline } from "../../../channels/directline/protocol.ts";
import type { ChatMessage } from "../line/chat.ts";

/** A message's words. People's line breaks stay, addresses in them become links. */
export function Words({ message: { text, blocks } }: { readonly message: ChatMessage }) {
  if (blocks !== null) return <Blocks blocks={blocks} />;
  if (text === "") return null;
  return (
    <p>
      {linkify(text).map((part) =>
        part.kind === "text" ? part.text : <Link url={part.url}>{part.text}</Link>,
      )}
    </p>
  );
}

/** A message's words as one would type them by hand. */
export const plain = ({ text, blocks }: ChatMessage): string =>
  blocks === null ? text : typed(blocks, "\n\n");

const typed = (blocks: readonly Block[], between: string): string =>
  blocks
    .map((block) =>
      block.kind === "list"
        ? block.items
            .map((item, at) => `${block.start === null ? "-" : `${block.start + at}.`} ${typed(item, "\n")}`)
            .join("\n")
        : worded(block.parts),
    )
    .join(between);

const worded = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.kind === "break") return "\n";
      const words = worded(part.parts);
      return part.kind === "link" && part.url.replace(/^(mailto|tel):/, "") !== words
        ? `${words} (${part.url})`
        : words;
    })
    .join("");
