import { Fragment } from "preact";
import { parseMarkdown, type Block } from "./markdown.ts";
import type { Inline } from "./markdown-inline.ts";

/** An answer with its paragraphs, lists, bold, italic and links; everything else in it is shown as text. */
export function Markdown({ text }: { readonly text: string }) {
  return <Blocks blocks={parseMarkdown(text)} tight={false} />;
}

function Blocks({ blocks, tight }: { readonly blocks: readonly Block[]; readonly tight: boolean }) {
  return (
    <>
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} tight={tight} />
      ))}
    </>
  );
}

function OneBlock({ block, tight }: { readonly block: Block; readonly tight: boolean }) {
  if (block.kind === "paragraph") {
    const words = <Words parts={block.parts} />;
    return tight ? words : <p>{words}</p>;
  }
  const items = block.items.map((item, at) => (
    <li key={at}>
      <Blocks blocks={item} tight={block.tight} />
    </li>
  ));
  return block.start === null ? (
    <ul class="points">{items}</ul>
  ) : (
    <ol class="steps" start={block.start}>
      {items}
    </ol>
  );
}

function Words({ parts }: { readonly parts: readonly Inline[] }) {
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={at}>{word(part)}</Fragment>
      ))}
    </>
  );
}

function word(part: Inline) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong>
          <Words parts={part.parts} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Words parts={part.parts} />
        </em>
      );
    case "link":
      return <Link url={part.url}>{<Words parts={part.parts} />}</Link>;
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
