import type { Refusal } from "../../http/route.ts";
import type { Attachments, ThreadLog } from "../../turn/ports/thread-log.ts";
import type { Typing } from "../../turn/typing.ts";
import type { TakeIn } from "../botframework/inbound.ts";
import type { Note } from "../botframework/note.ts";
import type { FileLinks } from "./file-links.ts";
import type { Identify } from "./identity.ts";
import type { Caller, Policies } from "./policies.ts";
import type { Presence } from "./presence.ts";
import type { ConversationAnswer } from "./protocol.ts";
import type { Window } from "./render.ts";
import { type Holder, type Tokens, chatLifeS } from "./token.ts";

/** The channel's name in threads, logs and activities. */
export const channel = "directline";

/** What the routes of this channel share. */
export interface Wiring {
  readonly takeIn: TakeIn;
  readonly log: ThreadLog;
  readonly tokens: Tokens;
  readonly attachments: Attachments;
  readonly links: FileLinks;
  readonly policies: Policies;
  readonly identify: Identify;
  readonly typing: Typing;
  readonly presence: Presence;
  /** The base of stream URLs: http://host:port. */
  readonly publicUrl: () => string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly note: Note;
}

/** Another's conversation and one that never was are answered alike. */
export const notFound: { readonly refusal: Refusal } = {
  refusal: {
    status: 404,
    code: "not-found",
    message: "There is no such conversation. Start one with POST conversations.",
  },
};

/**
 * The one door to a conversation: a customer's token opens its own and no other, without looking whether the other
 * exists; the secret opens every one that has been started.
 */
export async function access(caller: Caller, conversation: string, log: ThreadLog): Promise<Window | null> {
  if (caller.kind === "customer")
    return caller.holder.conversation === conversation
      ? { conversation, user: caller.holder.user, name: caller.holder.name }
      : null;
  const thread = await log.thread(channel, conversation);
  return thread && { conversation, user: thread.channelCustomerId, name: null };
}

/** A user id of our making. Clients know the prefix as one that only a token may bring. */
export const freshUser = (newId: () => string): string => `dl_${newId()}`;

/** What a client needs to begin or to go on: a fresh token and where to listen. */
export function conversationAnswer(
  { tokens, publicUrl }: Wiring,
  holder: Holder,
  watermark: string,
): ConversationAnswer {
  const query = new URLSearchParams({ watermark, t: tokens.issue("stream", holder) });
  const base = publicUrl().replace(/^http/, "ws").replace(/\/$/, "");
  return {
    ...tokenAnswer(tokens, holder),
    streamUrl: `${base}/v3/directline/conversations/${holder.conversation}/stream?${query.toString()}`,
  };
}

export function tokenAnswer(tokens: Tokens, holder: Holder) {
  return {
    conversationId: holder.conversation,
    token: tokens.issue("chat", holder),
    expires_in: chatLifeS,
  };
}
