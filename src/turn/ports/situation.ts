import type { Named } from "../../domain/acts.ts";
import type { Conversation, Time } from "../../domain/conversation.ts";
import type { OpenTask } from "../../domain/guidance.ts";
import type { AgentId, ConversationId, EntryId, PromiseId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { Receiver } from "../../domain/queue/passing.ts";
import type { Queue } from "../../domain/queue/told.ts";
import type { Booking } from "../../domain/service/slots.ts";
import type { Linking } from "./people.ts";

/** The thread as it stands when a thought begins. */
export interface Thread {
  readonly id: ThreadId;
  readonly channel: string;
  readonly language: Language;
  /** Where the language came from; a clear message outweighs the page, and the customer's own choice both. */
  readonly languageFrom: "page" | "message" | "choice";
  /** True once the log says that a bot answers. */
  readonly greeted: boolean;
  /** Whether lines are sent to the customer, wherever they are; else they are read where the customer comes to read them. */
  readonly isPush: boolean;
  /** When the customer last wrote on the thread's own channel: letters and the customer's page are none. Null: never. */
  readonly customerWroteAt: Time | null;
  /** When an advertisement last brought the customer, in the thread's own channel; null: never. */
  readonly adAt: Time | null;
}

/** A matter of the thread that has ended, which a message answers while another is open. */
export interface EarlierMatter {
  readonly closedAt: Time;
  /** The name of the agent who had it last; null: nobody had. */
  readonly agent: string | null;
  /** The entry that was answered last in it; null: none was. */
  readonly about: EntryId | null;
}

/** Everything a thought may know. Plain facts, so that the same situation always gives the same thought. */
export interface Situation extends Linking {
  readonly now: Time;
  readonly thread: Thread;
  /** The thread's open conversation, else the one that the message says it answers, else the one that ended last, else null. */
  readonly conversation: Conversation | null;
  /** What the message at hand answers, where that is not `conversation`. Left out: nothing else. */
  readonly earlier?: EarlierMatter;
  /** The id to use if a new conversation starts. */
  readonly freshId: ConversationId;
  /** The seq of the row that comes next: the message at hand gets it. */
  readonly nextSeq: number;
  /** The site's own id for the customer, when the site's server has vouched for it; else null. */
  readonly verifiedAs: string | null;
  /** Whether something has reached nobody that the customer had to be told, and nothing was said or written since; asked of those who wait. */
  readonly lost: boolean;
  /** Whether the agent who has or last had the conversation is at work. */
  readonly agentAtWork: boolean;
  /** The name of that agent, or null. */
  readonly holder: string | null;
  /** The id to use if a promise is made. */
  readonly freshPromise: PromiseId;
  /** How many open promises are due when, from now on: of all customers, whether this one has a conversation yet or not. */
  readonly booked: readonly Booking[];
  /** Who waits for a person, and how long it took lately; read only where somebody waits. */
  readonly queue: Queue;
  /** The address of the customer's own page, which opens with the first promise, and what opens it. */
  readonly page: { readonly token: string; readonly address: string };
}

/** The facts an agent's act is judged by. */
export interface ActSituation extends Situation {
  readonly conversation: Conversation;
  readonly agent: { readonly id: AgentId; readonly name: string; readonly isSupervisor: boolean };
  /** The seq of the conversation's newest row: the thread's may be one of an earlier matter, which its reader never sees. */
  readonly lastSeq: number;
  /** The message that the act names, if it stands in the conversation. */
  readonly named: Named;
  /** The task that the act ends, if it came from the conversation. */
  readonly task: OpenTask | null;
  /** The colleague whom the act names, if there is one who answers customers. */
  readonly receiver: Receiver | null;
}
