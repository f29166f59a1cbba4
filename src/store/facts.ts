import type { Named } from "../domain/acts.ts";
import type { OpenTask, Report } from "../domain/guidance.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Conversation, Time } from "../domain/conversation.ts";
import type {
  AgentId,
  AttachmentId,
  ConversationId,
  CustomerId,
  MessageId,
  ThreadId,
} from "../domain/ids.ts";
import type { Links } from "../domain/person/link.ts";
import type { Queue, ToldStay } from "../domain/queue/told.ts";
import type { Receiver } from "../domain/queue/passing.ts";
import type { Language } from "../domain/language.ts";
import type { Rating } from "../domain/rating.ts";
import type { Letter } from "../turn/ports/letter-store.ts";
import type { Booking } from "../domain/service/slots.ts";
import type { ActResult, AgentAct } from "../turn/ports/act.ts";
import type { EarlierMatter, Thread } from "../turn/ports/situation.ts";
import type { Incoming, Receipt } from "../turn/ports/incoming.ts";
import type { LogRow } from "../turn/ports/thread-log.ts";

/** A customer as one channel knows them. */
export interface Customer {
  readonly id: CustomerId;
  readonly channelCustomerId: string;
  readonly name: string | null;
  /** The site's own id for the customer, when the site's server has vouched for it; else null. */
  readonly verifiedAs: string | null;
}

/** All that is kept of a thread besides its log. */
export interface ThreadFacts extends Omit<Thread, "isPush"> {
  readonly channelThreadId: string;
  readonly customer: Customer;
  readonly language: Language;
  /** Where push channels send to; null on log channels. */
  readonly reference: string | null;
  readonly lastSeq: number;
  /** The newest row's time; 0 before the first. */
  readonly lastAt: Time;
  /** When the customer last came from signing in, or signed out, as the channel says; null: never. */
  readonly signedAt: Time | null;
  /** What opens the customer's own page, and until when; null: there is no page. */
  readonly page: { readonly token: string; readonly until: Time } | null;
}

/** A conversation as it was read, with the version its change must still find. */
export interface Held<C extends Conversation = Conversation> {
  readonly conversation: C;
  readonly version: number;
  /** How often it left an agent's hands for somebody else's. */
  readonly handOvers: number;
}

/** One row of the log as it is kept: `LogRow` with ids where readers get names. */
export interface Message extends Omit<LogRow, "agentName"> {
  readonly agent: AgentId | null;
}

/** A file's bytes as they are kept beside the log; all else of it stands in its message. */
export interface KeptFile {
  readonly id: AttachmentId;
  readonly message: MessageId;
  readonly bytes: Uint8Array;
}

/** What stands around a thought. `H` is `Held` where a conversation must be there. */
export interface Around<H extends Held | null = Held | null> {
  readonly thread: ThreadFacts;
  /** The thread's open conversation, else the one that ended last; for acts and dues the one they name. */
  readonly held: H;
  readonly agentAtWork: boolean;
  /** The name of the agent who has or last had it, or null. */
  readonly holder: string | null;
  /** How many open promises are due when, from now on. */
  readonly booked: readonly Booking[];
  readonly queue: Queue;
  /** Whether an outbox row of the thread still waits, so that a new one has to wait behind it. */
  readonly unsent: boolean;
  /** As in `Situation`. */
  readonly lost: boolean;
  /** What may be asked of the thread's links. */
  readonly links: (thread: ThreadFacts) => Links;
}

/** What a delivery finds. */
export type TurnFacts =
  | { readonly kind: "repeated"; readonly receipt: Receipt }
  /** `customer` is set when the channel's customer was met in another thread. */
  | ({ readonly kind: "new-thread"; readonly customer: Customer | null } & Pick<
      Around,
      "queue" | "booked" | "links"
    >)
  | { readonly kind: "known"; readonly around: Around; readonly earlier: EarlierMatter | null };

/** The matter that a delivery names as the one it answers; null: none. */
export const answersOf = (incoming: Incoming): ConversationId | null =>
  incoming.kind === "message" ? (incoming.answers ?? null) : null;

/** What an agent's act finds. */
export type ActFacts =
  | { readonly kind: "answered"; readonly fingerprint: string; readonly result: ActResult }
  | { readonly kind: "no-conversation" }
  | {
      readonly kind: "known";
      readonly around: Around<Held>;
      readonly agent: { readonly id: AgentId; readonly name: string; readonly isSupervisor: boolean } | null;
      /** The seq of the conversation's newest row. */
      readonly lastSeq: number;
      /** The message that the act names, if it stands in the conversation. */
      readonly named: Named;
      /** The task that the act ends, if it came from the conversation. */
      readonly task: OpenTask | null;
      /** The colleague whom the act names, if there is one who answers customers. */
      readonly receiver: Receiver | null;
    };

/** The agent who has the conversation, or had it last. */
export function lastAgentOf(conversation: Conversation | null): AgentId | null {
  if (conversation === null || conversation.state === "bot" || conversation.state === "queued") return null;
  return conversation.agent;
}

/** One stay in the queue as it is written, with what was told of it when it began. */
export interface EndedStay extends ToldStay {
  readonly id: string;
}

/** An agent is at work when a session of theirs was seen within this time. */
export const atWorkMs = 5 * 60_000;

/** Evidence as it is kept. Its words are copied from the log where it is written, so they are masked as they are there. */
export interface KeptEvidence extends Evidence {
  readonly id: string;
  readonly language: Language;
  readonly at: Time;
}

/** How a customer says that one matter went, as it is kept. */
export interface KeptRating extends Rating {
  readonly conversation: ConversationId;
  readonly at: Time;
}

/** A letter as it is kept. */
export interface KeptLetter extends Letter {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly language: Language;
  readonly madeAt: Time;
}

/** A report as it is kept. */
export interface KeptReport extends Report {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly agent: AgentId;
  readonly at: Time;
}

/** Why a matter is still open, as it is kept. */
export interface KeptReason {
  readonly conversation: ConversationId;
  readonly agent: AgentId;
  readonly text: string;
  readonly at: Time;
}

/** The end of a task as it is kept. */
export interface KeptMending {
  readonly task: string;
  readonly note: string;
  readonly agent: AgentId;
  readonly at: Time;
}

export interface ActRecord {
  readonly key: string;
  readonly conversation: ConversationId;
  readonly agent: AgentId;
  readonly kind: AgentAct["kind"];
  readonly fingerprint: string;
  readonly result: ActResult;
  readonly at: Time;
}

/** A delivery without a row of its own in the log, remembered so that it can be answered again. */
export interface Unlogged {
  readonly thread: ThreadId;
  readonly kind: Exclude<Incoming["kind"], "message">;
  readonly key: string;
  readonly message: MessageId;
}
