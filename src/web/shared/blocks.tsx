import type { Block, Inline } from "../../channels/directline/protocol.ts";

/** An answer with its paragraphs, lists, bold, italic and links, as the server has read it. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) => <>{blocks.map(shown)}</>;

function shown(block: Block, at: number) {
  if (block.kind === "paragraph") return <p key={at}>{block.parts.map(word)}</p>;
  if (block.kind === "words") return block.parts.map(word);
  const items = block.items.map((item, place) => <li key={place}>{item.map(shown)}</li>);
  return block.start === null ? (
    <ul key={at} class="points">
      {items}
    </ul>
  ) : (
    <ol key={at} class="steps" start={block.start}>
      {items}
    </ol>
  );
}

function word(part: Inline, at: number): preact.ComponentChild {
  if (typeof part === "string") return part;
  switch (part.kind) {
    case "break":
      return <br key={at} />;
    case "strong":
      return <strong key={at}>{part.parts.map(word)}</strong>;
    case "em":
      return <em key={at}>{part.parts.map(word)}</em>;
    case "link":
      return (
        <Link key={at} url={part.url}>
          {part.parts.map(word)}
        </Link>
      );
  }
}

/** A way out of the conversation. The web opens beside it, so that nobody loses their chat by following a link. */
export function Link({
  url,
  children,
}: {
  readonly url: string;
  readonly children: preact.ComponentChildren;
}) {
  if (!/^https?:/i.test(url)) return <a href={url}>{children}</a>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
