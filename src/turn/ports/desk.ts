import type {
  Answers,
  Awaits,
  CloseReason,
  Conversation,
  HandOverReason,
  Time,
  Urgency,
} from "../../domain/conversation.ts";
import type { AgentId, ConversationId, CustomerId, EntryId, MessageId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { ActionName } from "../../domain/next-action.ts";
import type { AlsoOpen } from "../../domain/person/also-open.ts";
import type { Booking } from "../../domain/service/slots.ts";
import type { Rating } from "../../domain/rating.ts";
import type { LogRow } from "./thread-log.ts";

/** One conversation as the desk's lists show it. */
export interface DeskRow {
  readonly id: ConversationId;
  readonly state: Conversation["state"];
  readonly owner:
    | { readonly kind: "bot" | "queue" }
    | { readonly kind: "agent"; readonly id: AgentId; readonly name: string }
    | null;
  readonly awaits: Awaits | null;
  readonly reason: HandOverReason | null;
  readonly urgency: Urgency | null;
  readonly waitingSince: Time | null;
  readonly queuedAt: Time | null;
  readonly escalatedAt: Time | null;
  readonly nextAction: ActionName | null;
  readonly nextActionAt: Time | null;
  /** When what was promised first is due; null: nothing is promised. */
  readonly promisedFor: Time | null;
  /** When the house put the question that the customer is to answer; null: it asks nothing. */
  readonly askedAt: Time | null;
  /** Why the agent waits for the customer or for somebody outside; null: for nothing that was named. */
  readonly waitReason: string | null;
  readonly closedAt: Time | null;
  readonly closeReason: CloseReason | null;
  readonly channel: string;
  readonly channelThreadId: string;
  readonly customer: {
    readonly id: CustomerId;
    readonly name: string | null;
    /** The site's own id for the customer, when the site's server has vouched for it; else null. */
    readonly verifiedAs: string | null;
  };
  readonly language: Language;
  /** When the customer last wrote on the thread's own channel, and when an advertisement last brought them; null: never. */
  readonly customerWroteAt: Time | null;
  readonly adAt: Time | null;
  readonly answers: Answers;
  /** What the customer or an agent last wrote to the other; a file without words says its name. */
  readonly last: { readonly author: LogRow["author"]; readonly text: string; readonly at: Time } | null;
  /** What it is about: the entry that was answered last. */
  readonly about: EntryId | null;
  /** One that an agent has comes first, then the oldest; null: none. */
  readonly alsoOpen: AlsoOpen | null;
  readonly startedAt: Time;
  readonly previous: ConversationId | null;
  /** How often it left an agent's hands for somebody else's. */
  readonly handOvers: number;
  /** Grows with every change, so that a reader knows whether it has the newest. */
  readonly version: number;
}

/**
 * One of the desk's lists: who waits for a person, to whom something is promised, whom one agent has, all open ones (the
 * bot's too), or those that ended.
 */
export type DeskList =
  | { readonly view: "waiting" | "promised" | "open" | "closed" }
  | { readonly view: "mine"; readonly agent: AgentId };

/** One page of a list; `next` is the `after` of the following one, null on the last. */
export interface Page {
  readonly rows: readonly DeskRow[];
  readonly next: string | null;
}

/** How much there is to do, for one agent. */
export interface Figures {
  /** How many wait for a person, and since when the first of them. */
  readonly waiting: number;
  readonly oldestWaitingSince: Time | null;
  readonly mine: number;
  /** All open ones, the bot's too. */
  readonly open: number;
  /** Those whose answer is late, whoever has them. */
  readonly late: number;
}

/** The desk's read side. */
export interface Desk {
  /**
   * One page of conversations in the order they should be taken: urgency, then the customer's clock, then id; closed ones
   * by when they ended, newest first; promised ones by when they are due. `after` is a `next` of an earlier page; answers null when it is no such thing (it
   * comes from outside).
   */
  conversations(list: DeskList, after: string | null, limit: number): Promise<Page | null>;
  /**
   * One page of the conversations, open or ended, in which people wrote `words` (the customer or an agent, notes too) or
   * whose customer is called so, the one that changed last first. Any part of what was written counts, as it stands and
   * without regard to case. `after` as above.
   */
  search(words: string, after: string | null, limit: number): Promise<Page | null>;
  figures(agent: AgentId): Promise<Figures>;
  conversation(id: ConversationId): Promise<DeskRow | null>;
  /** The whole thread's rows that belong to the conversation, and the greeting before its first one; seq greater than `after`. */
  transcript(id: ConversationId, after: number): Promise<readonly LogRow[]>;
  /** How the customer says that it went; null when they haven't. */
  rating(id: ConversationId): Promise<(Rating & { readonly at: Time }) | null>;
  /** One row of the conversation; null when it has no such row. */
  message(conversation: ConversationId, id: MessageId): Promise<LogRow | null>;
  /** The open conversation of a channel's thread, if people have it: it waits for one or is with one. */
  withPeople(channel: string, channelThreadId: string): Promise<ConversationId | null>;
  /** How many open promises are due when, from a moment on. */
  booked(after: Time): Promise<readonly Booking[]>;
  /** Conversations changed after the change number `after`, oldest change first; `last` is the newest number there is. */
  changes(
    after: number,
    limit: number,
  ): Promise<{
    readonly changed: readonly { readonly id: ConversationId; readonly change: number }[];
    readonly last: number;
  }>;
}
