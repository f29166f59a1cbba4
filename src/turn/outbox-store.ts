import type { Time } from "../domain/conversation.ts";
import type { MessageId, ThreadId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { Written } from "../domain/window.ts";
import type { Line, Option } from "./ports.ts";

/** One thing to send on a push channel. */
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
  readonly options: readonly Option[];
  readonly author: Line["author"];
  /** Tries before this one. */
  readonly attempts: number;
}

export interface OutboxStore {
  /**
   * Leases up to `limit` due rows until `now + leaseMs`, at most one per thread and always the thread's oldest unsent, so
   * that order holds. A lapsed lease is due again.
   */
  claim(now: Time, limit: number, leaseMs: number): Promise<readonly Outbound[]>;
  /** Marks one sent; answers false when the lease had passed to another try meanwhile. */
  sent(key: string, attempts: number, now: Time): Promise<boolean>;
  /** Notes a failed try: tried again at `retryAt`, or, when that is null, a dead letter that is kept with its error. */
  failed(key: string, attempts: number, retryAt: Time | null, error: string): Promise<boolean>;
}
