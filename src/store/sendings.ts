import { longestTextOn } from "../domain/channel-limits.ts";
import type { MessageId } from "../domain/ids.ts";
import { piecesOf } from "../domain/pieces.ts";
import type { Conversation, Time } from "../domain/conversation.ts";
import { isAnsweredThere, pageInbox } from "../domain/page-inbox.ts";
import { isShut } from "../domain/window.ts";
import type { DeadLine } from "../turn/ports/outbox-store.ts";
import type { Message, ThreadFacts } from "./facts.ts";

/** One line that waits to be sent, or one piece of it; the first of its thread is "next", the others stand behind it. */
export interface OutboxRow {
  readonly key: string;
  readonly message: MessageId;
  readonly seq: number;
  readonly piece: number;
  /** Where in the message's text it starts, and stops; null: with the text. */
  readonly start: number;
  readonly stop: number | null;
  readonly state: "next" | "behind";
  readonly dueAt: Time;
}

/** The line that is found to reach nobody, with all its pieces that have not gone. */
export interface Unsent {
  readonly message: MessageId;
  readonly why: string;
}

/**
 * What is to be sent of new messages: the house's lines on a channel that is sent to and still takes them, in pieces that it takes. `isWaiting`:
 * something of the thread still waits to be sent; `after`: the conversation with the messages.
 */
export function outboxOf(
  thread: ThreadFacts,
  isWaiting: boolean,
  messages: readonly Message[],
  after: Conversation | null,
  now: Time,
): readonly OutboxRow[] {
  if (thread.reference === null || isAnsweredThere(after, thread.channel)) return [];
  return messages
    .filter(
      ({ author, audience, agent }) =>
        author !== "customer" &&
        audience === "customer" &&
        // What people wrote in the Page Inbox went out from there.
        agent !== pageInbox &&
        !isShut(author, thread, now),
    )
    .flatMap((message) => piecesIn(message, thread.channel))
    .map((row, index) => ({ ...row, state: isWaiting || index > 0 ? "behind" : "next", dueAt: now }));
}

function piecesIn(
  { id, seq, text }: Message,
  channel: string,
): readonly Omit<OutboxRow, "state" | "dueAt">[] {
  const pieces = piecesOf(text, longestTextOn(channel) ?? Infinity);
  return pieces.map(({ start, stop }, piece) => ({
    key: piece === 0 ? id : `${id}.${piece}`,
    message: id,
    seq,
    piece,
    start,
    stop: piece === pieces.length - 1 ? null : stop,
  }));
}

/** The part of a line that one row sends; buttons stand under the last. */
export const partOf = <Said extends { readonly text: string; readonly options: readonly unknown[] }>(
  said: Said,
  { start, stop }: Pick<OutboxRow, "start" | "stop">,
): Said => ({
  ...said,
  text: said.text.slice(start, stop ?? undefined),
  options: stop === null ? said.options : [],
});

/** What a thought is told of a line that reaches nobody. */
export function deadLineOf({
  id,
  conversation,
  author,
  say,
  text,
}: Pick<Message, "id" | "conversation" | "author" | "say" | "text">): DeadLine & Pick<Unsent, "message"> {
  if (author === "customer" || say === null) throw new Error(`The message ${id} is no line of the house.`);
  return { message: id, conversation, author, say, text };
}
