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

/** Meta gives the ways to sign in and out words of its own. */
type Button =
  | { readonly type: "postback"; readonly title: Title; readonly payload: FittingPayload }
  | { readonly type: "account_link"; readonly url: string }
  | { readonly type: "account_unlink" };

/** What can be tapped beneath a line: it says its words, or leads to the site's login at an https address, or out again. */
export type Tap =
  | { readonly kind: "say"; readonly title: string }
  | { readonly kind: "sign-in"; readonly url: string }
  | { readonly kind: "sign-out" };

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
 * replies, which go when the next message comes and can only say words. Null where the words are too long to be sent at all.
 */
export function messageOf(words: string, taps: readonly Tap[], metadata: string): Message | null {
  const buttons = asUpTo3(taps.map(buttonOf));
  const short = asButtonText(words);
  if (buttons !== null && short !== null) {
    const payload = { template_type: "button", text: short, buttons } as const;
    return { metadata, attachment: { type: "template", payload } };
  }
  const text = asText(words);
  if (text === null) return null;
  const replies = taps.flatMap((tap): readonly QuickReply[] =>
    tap.kind === "say" ? [{ content_type: "text", ...tapped(tap.title) }] : [],
  );
  if (replies.length === 0) return { metadata, text };
  return { metadata, text, quick_replies: first13(replies) };
}

function buttonOf(tap: Tap): Button {
  switch (tap.kind) {
    case "say":
      return { type: "postback", ...tapped(tap.title) };
    case "sign-in":
      return { type: "account_link", url: tap.url };
    case "sign-out":
      return { type: "account_unlink" };
  }
}

const tapped = (title: string) => ({
  title: asTitle(title),
  payload: asPayload({ kind: "say", words: title }),
});
