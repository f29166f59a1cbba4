import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import type { DeskRow } from "./desk.ts";

/** One matter of a customer's history. */
export interface PastMatter {
  readonly row: DeskRow;
  /** The name of the agent who has it, or had it last; null: nobody did. */
  readonly hadBy: string | null;
  /** What the customer wrote first in it; null: nothing. */
  readonly began: string | null;
}

/** Another thread of the same customer. */
export interface LinkedThread {
  readonly thread: ThreadId;
  readonly channel: string;
  /** Its newest matter; null: it has none. */
  readonly conversation: ConversationId | null;
  /** The customer wrote a code of the one in the other, or the site's own sign-in vouches for both. */
  readonly how: "code" | "identity";
  readonly at: Time;
}

export interface PersonHistory {
  /** The newest first: those of the conversation's own thread, itself too, and of the threads linked with it. */
  readonly matters: readonly PastMatter[];
  /** Whether there are older ones than these. */
  readonly more: boolean;
  readonly linked: readonly LinkedThread[];
}

export interface Histories {
  /** All that one customer came with, in whatever channel, `limit` matters at most; null: there is no such conversation. */
  historyOf(id: ConversationId, limit: number): Promise<PersonHistory | null>;
}
