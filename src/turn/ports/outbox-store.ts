import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { SayName } from "../../domain/say.ts";
import type { Written } from "../../domain/window.ts";
import type { Line, Option } from "./line.ts";
import type { Situation } from "./situation.ts";
import type { Thought } from "./store.ts";

/** One thing to send on a push channel: a line, or a piece of one that is longer than the channel takes. */
export interface Outbound extends Written {
  /** The channel's own dedupe key, the same on every try. */
  readonly key: string;
  readonly message: MessageId;
  readonly thread: ThreadId;
  /** The channel's own id for the thread. */
  readonly channelThreadId: string;
  /** The thread's language: that of words which the channel adds. */
  readonly language: Language;
  /** The conversation reference as JSON. */
  readonly reference: string;
  readonly text: string;
  readonly markdown: boolean;
  /** Under the last piece of a line only. */
  readonly options: readonly Option[];
  readonly author: Line["author"];
  /** Tries before this one. */
  readonly attempts: number;
}

/** A line that reaches nobody. */
export interface DeadLine {
  readonly conversation: ConversationId | null;
  readonly author: Line["author"];
  readonly say: SayName;
  /** All of it, also what had gone of it in pieces. */
  readonly text: string;
}

export type ThinkOfDeadLine = (situation: Situation, line: DeadLine) => Thought;

/** What stands in the outbox of one channel. */
export interface Standing {
  readonly channel: string;
  readonly waiting: number;
  /** When the longest waiting was said; null: nothing waits. */
  readonly since: Time | null;
  /** What reached nobody, as far back as the log is kept. */
  readonly dead: number;
}

export interface OutboxStore {
  /**
   * Leases up to `limit` due rows until `now + leaseMs`, at most one per thread and always the thread's oldest unsent, so
   * that order holds. A lapsed lease is due again.
   */
  claim(now: Time, limit: number, leaseMs: number): Promise<readonly Outbound[]>;
  /** Marks one sent; answers false when the lease had passed to another try meanwhile. */
  sent(key: string, attempts: number, now: Time): Promise<boolean>;
  /** Notes a failed try: tried again at `retryAt`. Answers as above. */
  retryLine(key: string, attempts: number, retryAt: Time, why: string): Promise<boolean>;
  /**
   * Commits that a line reaches nobody, and with it what the thought makes of that in the line's thread, both or neither. What
   * else of the same message waits goes with it, and the thread's next line steps forward. Answers as above.
   */
  lineDied(key: string, attempts: number, why: string, think: ThinkOfDeadLine): Promise<boolean>;
  /**
   * Makes all that was to be tried later due at `now`, with the try that it waited after given back. A line whose last try never told its end may have reached its reader, so
   * it is due at `unknownAt` only: until then its channel can say so (`LineReceipts.arrived`). Only for a start, when nobody
   * holds a lease any more, and for a clock that was set back, with all that a lease may last.
   */
  hurryLines(now: Time, unknownAt: Time): Promise<void>;
  /** What stands there now, by channel. */
  standings(): Promise<readonly Standing[]>;
}
