import { Blocks, Link } from "../../shared/blocks.tsx";
import { linkify } from "../../shared/linkify.ts";
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
  blocks === null
    ? text
    : text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1 ($2)").replace(/\*\*|\\(?=[^\w\s])/g, "");
