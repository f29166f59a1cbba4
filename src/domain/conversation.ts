import type { AgentId, ConversationId, EntryId } from "./ids.ts";
import { type ActionIn, nextActions } from "./next-action.ts";
import type { Told } from "./queue/told.ts";
import type { OpenPromise } from "./promise/promise.ts";

/** A moment as epoch milliseconds. */
export type Time = number;

/**
 * Why a person has it. `topic:<name>` carries the topic's own name, `flow:<name>` the dialogue that led here; "attachment": a file came, which only people can read;
 * "stepped-in": an agent took it from the bot unasked; "unsent": what the bot said reached nobody; "feedback": it came by a
 * channel that takes that.
 */
export type HandOverReason =
  | "asked-human"
  | "missed-twice"
  | "unhelpful"
  | "same-again"
  | "angry"
  | "attachment"
  | "reopened"
  | "bot-fault"
  | "stepped-in"
  | "unsent"
  | "feedback"
  | `topic:${string}`
  | `flow:${string}`;

/** How much a matter presses, from "calm" (1) to "at once" (4). The queue is taken in this order, then by the customer's clock. */
export type Urgency = 1 | 2 | 3 | 4;

/** Whose turn it is; "other" is somebody outside, such as the grid company. */
export type Awaits = "us" | "customer" | "other";

/** Why a matter ended: the agent's own words ("solved", "no reply needed"), "quiet" when the customer had gone, or "ended-by-customer". */
export type CloseReason = string;

/** What the customer told when a flow asked, by the question's own name. Whoever has the matter, it stays with it. */
export type Answers = Readonly<Record<string, string>>;

/** What a customer said that they are called, when a flow asked "name"; nobody vouches for it. Null: nothing. */
export const toldName = ({ answers }: { readonly answers: Answers }): string | null =>
  answers["name"] ?? null;

/** Where in a flow a conversation waits: for what the customer says, or for what the firm's own system answers. */
export interface InFlow {
  readonly name: string;
  readonly step: string;
  /** How often the question was put again. */
  readonly tries: number;
  readonly askedAt: Time;
  /** Whether the firm's own system is asked, not the customer. Only the bot's conversation waits so, and it is due at once. */
  readonly lookup: boolean;
}

/** What all matters know, whatever their state. */
interface Matter {
  readonly id: ConversationId;
  /** The matter before this one in the same thread, when that one could no longer be reopened. */
  readonly previous: ConversationId | null;
  readonly startedAt: Time;
  /**
   * The customer's clock: when the first message that has not been answered arrived, or null when nothing waits for us.
   * Runs on through bot, queue, transfer and reopening; only an answer from the owner stops it.
   */
  readonly waitingSince: Time | null;
  readonly answers: Answers;
  /** What we have promised and not yet done, the earliest due first. The bot's own matters and ended ones have none. */
  readonly promises: readonly OpenPromise[];
}

/** Owned by the bot. */
export interface WithBot extends Matter {
  readonly state: "bot";
  /** Misses in a row. */
  readonly misses: number;
  /** The entries last offered as "did you mean", best first. */
  readonly offered: readonly EntryId[];
  /** The entry last given as an answer. */
  readonly answered: EntryId | null;
  /** The seq of the customer's message that the offer or the answer is about; null when it began with a button. */
  readonly asked: number | null;
  readonly flow: InFlow | null;
  readonly next: { readonly action: ActionIn<"bot">; readonly at: Time };
}

/** Owned by the queue: waits for a person. */
export interface Queued extends Matter {
  readonly state: "queued";
  readonly reason: HandOverReason;
  readonly urgency: Urgency;
  readonly queuedAt: Time;
  /** What the house asks meanwhile. */
  readonly flow: InFlow | null;
  /** When the first human word was found to be late, or null while it is not. */
  readonly escalatedAt: Time | null;
  /** What the customer was told of place and wait; null: nothing. */
  readonly told: Told | null;
  readonly next: { readonly action: ActionIn<"queued">; readonly at: Time };
}

/** Owned by one agent. */
export interface WithAgent extends Matter {
  readonly state: "with-agent";
  readonly reason: HandOverReason;
  readonly urgency: Urgency;
  readonly agent: AgentId;
  /** When the agent's reply was found to be late, or null while it is not. */
  readonly escalatedAt: Time | null;
  /** We owe a reply, or the customer does: then a reminder comes first and a closing after it. Or somebody else's turn it is. */
  readonly next:
    | Waits
    | { readonly action: Exclude<ActionIn<"with-agent">, "look-again">; readonly at: Time };
}

/** The agent waits for the customer or for somebody outside, until a time and for a reason, both in the agent's own choice. */
export interface Waits {
  readonly action: "remind" | "look-again";
  readonly at: Time;
  readonly reason: string;
}

/** For what the agent waits; null: for nothing that the agent has named. */
export const waitsFor = (conversation: Conversation): Waits | null =>
  conversation.state === "with-agent" && "reason" in conversation.next ? conversation.next : null;

/**
 * Nobody owes a word before the time that was promised. Owned by the agent who is to keep it, or by the queue (null): then any
 * agent may.
 */
export interface Promised extends Matter {
  readonly state: "promised";
  readonly reason: HandOverReason;
  readonly urgency: Urgency;
  readonly agent: AgentId | null;
  /** At the time of the promise that is due first. */
  readonly next: { readonly action: ActionIn<"promised">; readonly at: Time };
}

/** Ended. `agent` had it last; null when it never left the bot. */
export interface Closed extends Matter {
  readonly state: "closed";
  readonly reason: HandOverReason | null;
  readonly agent: AgentId | null;
  readonly closedAt: Time;
  readonly closeReason: CloseReason;
  /** What the house asks afterwards. */
  readonly flow: InFlow | null;
  /** Until when a new message continues this matter, or null when it never does. */
  readonly reopensUntil: Time | null;
}

/**
 * One matter of one customer: who looks after it right now. One variant per state; each carries only what that state
 * knows, and every open one has an owner and a next action by its type. The thread outlives it and may hold many.
 */
export type Conversation = WithBot | Queued | WithAgent | Promised | Closed;

/** A conversation that has not ended. */
export type Open = Exclude<Conversation, Closed>;

/** Whether a new message continues an ended matter instead of beginning another. */
export const reopens = ({ reopensUntil }: Closed, now: Time): boolean =>
  reopensUntil !== null && now <= reopensUntil;

/** Whose turn it is in an open conversation. */
export const awaits = ({ next }: Open): Awaits => nextActions[next.action].awaits;
