import type { Conversation, Time } from "../../domain/conversation.ts";
import type { Attachment } from "../../domain/files/file.ts";
import type { AttachmentId, ConversationId, EntryId, MessageId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { SayName } from "../../domain/say.ts";
import type { Option } from "./line.ts";

/** One row of a thread's log: the single source of watermark, push, transcript and console. */
export interface LogRow {
  readonly id: MessageId;
  /** Grows by one within the thread, from 1. */
  readonly seq: number;
  readonly conversation: ConversationId | null;
  readonly author: "customer" | "bot" | "agent" | "system";
  readonly audience: "customer" | "desk";
  /** What kind of saying it is; null on the customer's own rows and on desk lines. */
  readonly say: SayName | null;
  readonly text: string;
  readonly markdown: boolean;
  readonly options: readonly Option[];
  /** The files that came with a customer's message. */
  readonly attachments: readonly Attachment[];
  readonly entry: EntryId | null;
  readonly agentName: string | null;
  /** The channel's key of a customer's own message (Direct Line's clientActivityID); null on other rows. */
  readonly key: string | null;
  /** The customer's message that this row answers; null on others. */
  readonly replyTo: MessageId | null;
  readonly at: Time;
}

/** A thread as its channel sees it. */
interface ChannelThread {
  readonly id: ThreadId;
  readonly channelThreadId: string;
  readonly channelCustomerId: string;
  readonly language: Language;
  readonly lastSeq: number;
}

/** Where a thread stands: who has its matter, and the language it is spoken to in. */
export interface Standing {
  /** The state of the open conversation, else "closed"; null when there was none yet. */
  readonly state: Conversation["state"] | null;
  /** Who has it; null when no agent does. */
  readonly agentName: string | null;
  /** When what was promised first is due; null: nothing is promised. */
  readonly promisedFor: Time | null;
  readonly language: Language;
}

/** The channel's read side. */
export interface ThreadLog {
  thread(channel: string, channelThreadId: string): Promise<ChannelThread | null>;
  /** Rows the customer may see with seq greater than `after`, oldest first, at most `limit`. */
  customerLog(thread: ThreadId, after: number, limit: number): Promise<readonly LogRow[]>;
  /** Where the thread stands now; a thread that isn't there is an error. */
  standing(thread: ThreadId): Promise<Standing>;
}

/** Kept files, by an id that the caller was shown. */
export interface Attachments {
  /** The file with its bytes, or null when there is none of this id. */
  attachment(id: AttachmentId): Promise<(Attachment & { readonly bytes: Uint8Array }) | null>;
}
