import { linkify } from "../../shared/linkify.ts";
import { Link, Markdown } from "../../shared/markdown-view.tsx";
import type { ChatMessage } from "../line/chat.ts";

/** A message's words. People's line breaks stay, addresses in them become links. */
export function Words({ message: { text, markdown } }: { readonly message: ChatMessage }) {
  if (markdown) return <Markdown text={text} />;
  if (text === "") return null;
  return (
    <p>
      {linkify(text).map((part) =>
        part.kind === "text" ? part.text : <Link url={part.url}>{part.text}</Link>,
      )}
    </p>
  );
}

/** Markdown as one would type it by hand. */
export const plain = (text: string): string =>
  text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1 ($2)").replace(/\*\*|\\(?=[^\w\s])/g, "");
