import type { Conversation, HandOverReason } from "./conversation.ts";
import type { EntryId } from "./ids.ts";
import type { EndedPromise } from "./promise/promise.ts";
import type { Rating } from "./rating.ts";
import type { Say } from "./say.ts";

/**
 * A line for agents only: a code that the console puts into the agent's language ("queued:asked-human"), or what an agent
 * wrote for the others.
 */
export type Note =
  | { readonly note: "queued"; readonly reason: HandOverReason }
  | {
      readonly note:
        | "taken"
        | "assigned"
        | "unanswered"
        | "given-back"
        | "closed"
        | "late"
        | "topic"
        | "told"
        | "corrected"
        | "guidance-wrong"
        | "guidance-mended"
        | "letter-dead"
        | "line-dead"
        | "line-mailed"
        | "not-told"
        | "no-promise"
        | "waits"
        | "look-again"
        | "why-open"
        | "left-out"
        | "earlier-matter"
        | "promised"
        | "promise-moved"
        | "promise-kept"
        | "promise-released"
        | "promise-warning"
        | "promise-attempt"
        | "promise-late"
        | "nudged"
        | "not-reached"
        | "transferred"
        | "let-go"
        | "taken-from"
        | "asked-for"
        | "linked"
        | "parted";
      readonly detail: string;
    }
  | { readonly note: "reopened"; readonly to: "queue" | "agent" }
  | { readonly note: "returned" | "ended" | "by-mail" | "page-revoked" }
  | { readonly note: "written"; readonly text: string };

/** Everything that one message, act or due time changes, as data. The store commits a step whole or not at all. */
export interface Step<After extends Conversation = Conversation> {
  readonly conversation: After;
  readonly says: readonly Say[];
  readonly notes: readonly Note[];
  /** How the customer says that the matter went. */
  readonly rating?: Rating | undefined;
  /** The known problems of whose end the customer wants to be told. */
  readonly follows?: readonly EntryId[] | undefined;
  /** The promises that have ended: none leaves a conversation in any other way. */
  readonly ended?: readonly EndedPromise[] | undefined;
}
