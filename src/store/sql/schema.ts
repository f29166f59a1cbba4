import type { Time } from "../../domain/conversation.ts";
import type { EvidenceKind } from "../../domain/evidence.ts";
import type {
  AgentId,
  AttachmentId,
  ConversationId,
  CustomerId,
  EntryId,
  MessageId,
  ThreadId,
} from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { RatingValue } from "../../domain/rating.ts";
import type { LetterTo, PostedLetter } from "../../turn/ports/letter-store.ts";
import type { ActRefusal, AgentAct } from "../../turn/ports/act.ts";
import type { LogRow } from "../../turn/ports/thread-log.ts";
import type { BreachRow } from "./alarms.ts";
import type { AgentRow, SessionRow } from "./account-rows.ts";
import type { DraftRow, PublicationRow, TallyRow, TaskRow } from "./content-rows.ts";
import type { HubOfferRow } from "./hub.ts";
import type { LinkCodeRow, LinkRow } from "./link-rows.ts";
import type { OpenReasonRow } from "./open-reasons.ts";
import type { ConversationRow } from "./conversation-row.ts";
import type { FollowerRow } from "./follower-rows.ts";
import type { PromiseRow } from "./promise-rows.ts";
import type { ReceiptRow } from "./receipts.ts";
import type { StayRow } from "./stay-rows.ts";
import type { ThreadRow } from "./thread-rows.ts";
import type { Unlogged } from "../facts.ts";

/** The tables as the newest migration leaves them, one schema for every SQL engine. Yes and no are 1 and 0. */
export interface Tables {
  readonly customer: CustomerRow;
  readonly thread: ThreadRow;
  readonly conversation: ConversationRow;
  readonly promise: PromiseRow;
  readonly open_reason: OpenReasonRow;
  readonly hub_offer: HubOfferRow;
  readonly message: MessageRow;
  readonly attachment: AttachmentRow;
  readonly unlogged: UnloggedRow;
  readonly act: ActRow;
  readonly outbox: SendingRow;
  readonly receipt: ReceiptRow;
  readonly agent: AgentRow;
  readonly session: SessionRow;
  readonly evidence: EvidenceRow;
  readonly rating: RatingRow;
  readonly follower: FollowerRow;
  readonly letter: LetterRow;
  readonly breach: BreachRow;
  readonly draft: DraftRow;
  readonly publication: PublicationRow;
  readonly task: TaskRow;
  readonly tally: TallyRow;
  readonly stay: StayRow;
  readonly link: LinkRow;
  readonly link_code: LinkCodeRow;
}

export type Flag = 0 | 1;

export type CustomerRow = {
  readonly id: CustomerId;
  readonly channel: string;
  readonly channel_customer_id: string;
  readonly name: string | null;
  readonly verified_as: string | null;
};

export type MessageRow = {
  readonly id: MessageId;
  readonly thread_id: ThreadId;
  readonly seq: number;
  readonly conversation_id: ConversationId | null;
  readonly author: LogRow["author"];
  readonly audience: LogRow["audience"];
  readonly say: LogRow["say"];
  readonly text: string;
  readonly markdown: Flag;
  /** Options as a JSON list; null when there are none. */
  readonly options: string | null;
  /** Files as a JSON list; null when there are none. */
  readonly attachments: string | null;
  readonly entry: EntryId | null;
  readonly agent_id: AgentId | null;
  readonly channel_msg_id: string | null;
  readonly reply_to: MessageId | null;
  readonly at: Time;
};

/** A file's bytes; its message says the rest of it. */
export type AttachmentRow = {
  readonly id: AttachmentId;
  readonly message_id: MessageId;
  readonly bytes: Uint8Array;
};

/** What was learnt of one entry. Knows its message only as long as that is kept, and nobody who wrote it. */
export type EvidenceRow = {
  readonly id: string;
  readonly entry: EntryId;
  readonly kind: EvidenceKind;
  readonly message_id: MessageId | null;
  readonly text: string;
  readonly language: Language;
  readonly at: Time;
};

/** How the customer says that one matter went. */
export type RatingRow = {
  readonly conversation_id: ConversationId;
  readonly value: RatingValue;
  readonly comment: string | null;
  readonly at: Time;
  /** Who has read the comment; null while nobody has. */
  readonly read_by: AgentId | null;
  readonly read_at: Time | null;
};

/** Who wants to know when a known problem is fixed; `told_at` is null while they wait. */
/** What is told outside of the chat. */
export type LetterRow = {
  readonly id: string;
  /** Null in an alarm, which is of no conversation. */
  readonly thread_id: ThreadId | null;
  readonly conversation_id: ConversationId | null;
  readonly kind: PostedLetter["kind"];
  readonly way: LetterTo["kind"];
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  /** As a JSON list. */
  readonly paragraphs: string;
  readonly link: string | null;
  readonly state: "waiting" | "sent" | "dropped" | "dead";
  readonly due_at: Time;
  readonly attempts: number;
  readonly made_at: Time;
  /** When it was sent, dropped or found to reach nobody. */
  readonly ended_at: Time | null;
  /** Why the last try failed. */
  readonly error: string | null;
};

export type UnloggedRow = {
  readonly thread_id: ThreadId;
  readonly kind: Unlogged["kind"];
  readonly key: string;
  readonly message_id: MessageId;
};

export type ActRow = {
  readonly key: string;
  readonly conversation_id: ConversationId;
  readonly agent_id: AgentId;
  readonly kind: AgentAct["kind"];
  readonly fingerprint: string;
  /** Null when the act was done. */
  readonly refusal: ActRefusal | null;
  readonly refused_by: string | null;
  readonly message_id: MessageId | null;
  readonly at: Time;
};

export type SendingRow = {
  /** Under which it is sent: the message's id, and for what comes after the first piece that with the piece's number. */
  readonly key: string;
  readonly message_id: MessageId;
  readonly thread_id: ThreadId;
  readonly seq: number;
  readonly piece: number;
  /** Where in the message's text it starts, and stops; null: with the text. */
  readonly start: number;
  readonly stop: number | null;
  /** At most one row of a thread is "next": only that one may be sent, so order holds. */
  readonly state: "next" | "behind" | "sent" | "dead";
  readonly due_at: Time;
  readonly attempts: number;
  readonly sent_at: Time | null;
  readonly error: string | null;
};
