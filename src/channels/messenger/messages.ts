import {
  asButtonText,
  asPayload,
  asText,
  asTitle,
  asUpTo3,
  type ButtonText,
  type FittingPayload,
  first13,
  type Text,
  type Title,
  type UpTo13,
  type UpTo3,
} from "./limits.ts";

interface QuickReply {
  readonly content_type: "text";
  readonly title: Title;
  readonly payload: FittingPayload;
}

interface Button {
  readonly type: "postback";
  readonly title: Title;
  readonly payload: FittingPayload;
}

/** A message as the Send API takes it; `metadata` comes back in its echo. */
export type Message = { readonly metadata: string } & (
  | { readonly text: Text; readonly quick_replies?: UpTo13<QuickReply> }
  | {
      readonly attachment: {
        readonly type: "template";
        readonly payload: {
          readonly template_type: "button";
          readonly text: ButtonText;
          readonly buttons: UpTo3<Button>;
        };
      };
    }
);

/**
 * One line with what can be tapped beneath it. Up to three buttons stand beneath a short text and stay there; more are quick
 * replies, which go when the next message comes. Null where the words are too long to be sent at all.
 */
export function messageOf(words: string, titles: readonly string[], metadata: string): Message | null {
  const buttons = asUpTo3(titles.map((title): Button => ({ type: "postback", ...tapped(title) })));
  const short = asButtonText(words);
  if (buttons !== null && short !== null) {
    const payload = { template_type: "button", text: short, buttons } as const;
    return { metadata, attachment: { type: "template", payload } };
  }
  const text = asText(words);
  if (text === null) return null;
  if (titles.length === 0) return { metadata, text };
  const replies = titles.map((title): QuickReply => ({ content_type: "text", ...tapped(title) }));
  return { metadata, text, quick_replies: first13(replies) };
}

const tapped = (title: string) => ({
  title: asTitle(title),
  payload: asPayload({ kind: "say", words: title }),
});
