import type { Conversation, Open, Time } from "../../domain/conversation.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Report } from "../../domain/guidance.ts";
import type { ConversationId } from "../../domain/ids.ts";
import type { EndedPromise } from "../../domain/promise/promise.ts";
import type { Rating } from "../../domain/rating.ts";
import type { ActResult, AgentAct } from "./act.ts";
import type { Follows } from "./followers.ts";
import type { Incoming, Receipt } from "./incoming.ts";
import type { Letter } from "./letter-store.ts";
import type { Line } from "./line.ts";
import type { Relinking } from "./people.ts";
import type { ActSituation, Situation, Thread } from "./situation.ts";

/** What one door changes, with final words: the store commits it whole or not at all. */
export interface Thought extends Relinking {
  /** The conversation afterwards; null when there is none (a greeting alone). */
  readonly conversation: Conversation | null;
  readonly language: Pick<Thread, "language" | "languageFrom">;
  readonly lines: readonly Line[];
  /** What was learnt of entries; each message, kind and entry is kept once, as it was said last. Left out: nothing. */
  readonly evidence?: readonly Evidence[];
  /** How the customer says that the conversation went; said again, the last counts. Left out: nothing was said. */
  readonly rating?: Rating & {
    /** An earlier matter of the thread, which has ended. Left out: the thought's own. */
    readonly conversation?: ConversationId;
  };
  /** What is wrong in the FAQ: a task for its owner. Left out: nothing. */
  readonly reported?: Report;
  /** Why it is still open, as the agent says. */
  readonly whyOpen?: string;
  /** The task that is done with this. */
  readonly mended?: { readonly task: string; readonly note: string };
  /** The known problems of whose end the customer wants to be told. */
  readonly follows?: readonly Follows[];
  /** What is told outside of the chat; only a thought with a conversation has any. Left out: nothing. */
  readonly letters?: readonly Letter[];
  /** How promises that are no longer in the conversation ended. */
  readonly ended?: readonly EndedPromise[];
  /** "revoked": what opened the customer's own page opens it no longer. "opened": it opens, as with a promise. Left out: it stays as it is. */
  readonly page?: "revoked" | "opened";
}

export type Think = (situation: Situation) => Thought;

export type ThinkAct = (
  situation: ActSituation,
) => { readonly ok: true; readonly thought: Thought } | Extract<ActResult, { ok: false }>;

/**
 * The one way to change the world. Every method is one transaction: deliveries and acts are keyed, so each may be sent
 * again after an unknown outcome. `think` is pure and may run more than once.
 */
export interface Store {
  /**
   * Answers the first receipt when the key has been seen in this thread and changes nothing. Otherwise makes the thread
   * when it is new, commits the customer's message with its files (`text` is already masked; other kinds have no row) and
   * then the thought's lines, later in seq and time. Resolves after the commit is durable. If `think` throws, nothing is kept
   * and the error comes back.
   */
  turn(incoming: Incoming, think: Think): Promise<Receipt>;
  /** The same for an agent's act. A known key answers its first result, or "key-reused" when the act differs. */
  act(act: AgentAct, think: ThinkAct): Promise<ActResult>;
  /** Open conversations whose next action is due at `now`, the longest due first. */
  due(now: Time, limit: number): Promise<readonly ConversationId[]>;
  /** Runs the thought if the conversation is still open and still due at `now`; answers whether it was. */
  fire(
    conversation: ConversationId,
    now: Time,
    think: (situation: Situation & { readonly conversation: Open }) => Thought,
  ): Promise<boolean>;
}
