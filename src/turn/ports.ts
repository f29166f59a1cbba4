import type { ActResult, AgentAct } from "./act.ts";
import type { Conversation, Open, Time } from "../domain/conversation.ts";
import type { Named } from "../domain/acts.ts";
import type { OpenTask, Report } from "../domain/guidance.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { LeftOut, SentFile } from "../domain/files/file.ts";
import type { Faq } from "../domain/faq.ts";
import type { Flows } from "../domain/flow/flow.ts";
import type { AgentId, ConversationId, EntryId, MessageId, PromiseId, ThreadId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import type { EndedPromise } from "../domain/promise/promise.ts";
import type { Queue } from "../domain/queue/told.ts";
import type { Receiver } from "../domain/queue/passing.ts";
import type { Rating } from "../domain/rating.ts";
import type { Follows } from "./followers.ts";
import type { Booking } from "../domain/service/slots.ts";
import type { Service } from "../domain/service/service.ts";
import type { SayName } from "../domain/say.ts";
import type { OptionName, Voice } from "../domain/voice.ts";
import type { PageAct } from "./customer-page.ts";
import type { Signing } from "./signing.ts";
import type { Linking, Relinking } from "./people.ts";
import type { Letter } from "./letter-store.ts";
import type { Ways } from "./letter-words.ts";

/** What a channel brings in: a new window that a customer opened, a message, a choice of language, the end of the chat. */
export type Incoming = {
  /** The channel's own id for this delivery. The same key twice in a thread is the same delivery twice, for each kind by itself. */
  readonly key: string;
  /** The channel's name: "directline". */
  readonly channel: string;
  /** The channel's own id for the thread (Direct Line's conversation id). The thread is made when it is new. */
  readonly channelThreadId: string;
  readonly customer: {
    readonly channelCustomerId: string;
    readonly name: string | null;
    /** The site's own id for the customer, when the site's server has vouched for it; else null. */
    readonly verifiedAs: string | null;
  };
  /** The page's or the customer's locale as the channel gave it. */
  readonly locale: string | null;
  /** The conversation reference as JSON, for channels that are sent to; null on log channels. */
  readonly reference: string | null;
  /** When the customer did it, as the channel says; left out: now. */
  readonly sentAt?: Time;
  /** An advertisement of the firm's brought the customer. */
  readonly byAd?: true;
} & (
  | { readonly kind: "joined" }
  | { readonly kind: "ended" }
  | {
      readonly kind: "message";
      /** Empty only where files come without words. */
      readonly text: string;
      readonly files: readonly SentFile[];
      /** What came with it and could not be taken, for channels that can't refuse it. Left out: nothing. */
      readonly leftOut?: readonly LeftOut[];
      /** What it came by, when that is not the thread's own channel. */
      readonly by?: "mail" | "page";
      /** It went to people who answer in a program of their own: the house writes it down and says nothing. */
      readonly overheard?: true;
      /** The matter that it answers, where the way that it came says so: a mail's own address to answer to. Left out: the thread's current one. */
      readonly answers?: ConversationId;
    }
  | { readonly kind: "language"; readonly language: Language }
  | PageAct
  | Signing
);

/** A button under a line: what it says, and the same words are sent when it is tapped. */
export interface Option {
  readonly title: string;
  readonly name: OptionName;
}

/** One line as it is written into the thread's log, with its final words. */
export interface Line {
  readonly author: "bot" | "agent" | "system";
  /** "desk" lines are seen by agents only. */
  readonly audience: "customer" | "desk";
  /** What kind of saying it is; null exactly on a desk's line. */
  readonly say: SayName | null;
  /** Exactly what is read. */
  readonly text: string;
  /** True when the text is in the safe markdown subset. */
  readonly markdown: boolean;
  readonly options: readonly Option[];
  /** The entry this line answers with. */
  readonly entry: EntryId | null;
  /** The agent who wrote it; set exactly when the author is "agent". */
  readonly agent: AgentId | null;
}

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

/** What the channel is told after the commit. */
export interface Receipt {
  readonly message: MessageId;
  /** True when this delivery had been committed before: nothing changed now. */
  readonly repeated: boolean;
  readonly thread: ThreadId;
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

/** All that the house knows to say: one whole version, swapped at once when the files change. */
export interface Knowledge {
  /** Names the version in logs. */
  readonly version: string;
  readonly faq: Faq;
  readonly voice: Voice;
  readonly flows: Flows;
  readonly service: Service;
  /** How customers can be told something outside of the chat. Left out: in no way. */
  readonly ways?: Ways;
  /** Pure. `text` is masked; entries whose dates lie elsewhere are none at `at`. The time it may take is bounded by the text's length: only the first 1,000 characters count. */
  understand(text: string, at: Time): Understanding;
}
