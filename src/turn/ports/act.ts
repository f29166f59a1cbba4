import type { CloseReason, Time } from "../../domain/conversation.ts";
import type { SaidWrong } from "../../domain/guidance.ts";
import type { AgentId, ConversationId, EntryId, MessageId, PromiseId, ThreadId } from "../../domain/ids.ts";
import type { Contact, Outcome } from "../../domain/promise/promise.ts";
import type { Wait } from "../../domain/waiting.ts";
import type { NotTo } from "../../domain/queue/passing.ts";
import type { NotThen } from "../../domain/service/slots.ts";

/** What an agent does to one conversation. `key`, the agent's own within the conversation, makes it safe to send again. */
export type AgentAct = {
  readonly key: string;
  readonly conversation: ConversationId;
  readonly agent: AgentId;
} & (
  | { readonly kind: "take" }
  /** The house gives the agent what waits in the queue. */
  | { readonly kind: "assign" }
  /** The house takes back what it gave and the agent has not answered in time. */
  | { readonly kind: "lose" }
  /** The outer hub, an agent of the house, gives a matter back that it `had`, or never took it; `said`: what it said of that. */
  | {
      readonly kind: "hand-back";
      readonly why: "failed" | "silent";
      readonly said: string | null;
      readonly had: boolean;
    }
  /** It asks for what one of our own agents has. */
  | { readonly kind: "ask-for" }
  | { readonly kind: "note"; readonly text: string }
  /** Why it is still open. */
  | { readonly kind: "explain"; readonly text: string }
  | {
      readonly kind: "reply";
      readonly text: string;
      /** Whether the agent says that its words promise nothing; left out by clients that don't ask. */
      readonly notAPromise?: boolean | undefined;
    }
  | { readonly kind: "correct"; readonly message: MessageId; readonly entry: EntryId | null }
  | ({ readonly kind: "wrong-guidance"; readonly message: MessageId } & SaidWrong)
  | { readonly kind: "mend"; readonly task: string; readonly note: string }
  | ({ readonly kind: "close"; readonly reason: CloseReason } & Read)
  | ({ readonly kind: "give-back" } & Read)
  | ({ readonly kind: "wait" } & Wait)
  | { readonly kind: "promise"; readonly text: string; readonly dueAt: Time; readonly contact: Contact }
  | { readonly kind: "keep" | "release"; readonly promise: PromiseId; readonly note: string }
  | { readonly kind: "move"; readonly promise: PromiseId; readonly dueAt: Time; readonly reason: string }
  | { readonly kind: "attempt"; readonly promise: PromiseId; readonly outcome: Outcome }
  | { readonly kind: "transfer"; readonly to: AgentId | "queue"; readonly note: string }
  | { readonly kind: "take-from"; readonly from: AgentId; readonly reason: string }
  | { readonly kind: "leave" }
  /** What opens the customer's own page opens it no longer. */
  | { readonly kind: "revoke-page" }
  /** A thread of the same person is of somebody else: the conversation's own, or another. */
  | { readonly kind: "part"; readonly thread: ThreadId; readonly reason: string }
);

interface Read {
  /** The highest seq of the thread that the agent has read, or null when the agent's client doesn't say. */
  readonly seen: number | null;
}

/** What an agent's act came to; `message` is the first line it told the customer, or the agent's note. Refusals are outcomes, not errors. */
export type ActResult =
  | { readonly ok: true; readonly message: MessageId | null }
  | { readonly ok: false; readonly code: ActRefusal; readonly by: string | null };

/**
 * not-found: no such conversation, or message in it. taken: another agent has it (`by` is the first name). not-yours: take it
 * first. closed: it has ended. newer-message: there is something that the agent had not read. key-reused: for another act.
 * promise-in-words: they promise something, and the agent has not been asked. open-promise: something promised is still to
 * come. no-call: it isn't kept by calling. no-mail: nothing is
 * set up here that sends mail. answer-first: the customer waits for an answer. too-early, too-late, closed-then,
 * slot-full: nothing can be promised for that time (`by` is the next one that can, as an
 * ISO time). window-closed: the channel takes nothing more, and there is no address to write to. past-window: it takes nothing
 * any more when the promise is due (`by` is the end of its time, as an ISO time). no-words: nothing that the customer wrote. unknown-agent, agent-away: nobody to
 * pass it to. unknown-entry: the FAQ has none such. done: the task has been ended.
 */
export type ActRefusal =
  | "not-found"
  | "taken"
  | "not-yours"
  | "closed"
  | "open-promise"
  | "no-call"
  | "no-mail"
  | "answer-first"
  | NotThen
  | "window-closed"
  | "past-window"
  | NotTo
  | "newer-message"
  | "promise-in-words"
  | "key-reused"
  | "no-words"
  | "unknown-entry"
  | "done";
