import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, MessageId } from "../../domain/ids.ts";

/** How far a line of ours has come on a channel that tells. */
export interface LineReceipt {
  readonly message: MessageId;
  /** When the channel had it. */
  readonly sentAt: Time;
  /** When it came to the customer's device, and when the customer had it in sight; null: not that anybody knows. */
  readonly deliveredAt: Time | null;
  readonly readAt: Time | null;
  /** The emoji with which the customer answered it; null: none. */
  readonly reaction: string | null;
}

/** A thread as its channel names it. */
export interface ChannelThread {
  readonly channel: string;
  readonly channelThreadId: string;
}

/**
 * What a channel tells of our lines, kept beside the log: no row of it changes. What names no line of ours changes nothing.
 */
export interface LineReceipts {
  /**
   * The channel has the line that was sent under `key`, and calls it `channelKey`. A line that is still to be sent is sent with
   * this, however its try ended: an answer that was lost doubles nothing. The first counts.
   */
  arrived(key: string, channelKey: string, at: Time): Promise<void>;
  /** All that the channel had until then has come that far. What was read has been delivered. */
  reached(thread: ChannelThread, how: "delivered" | "read", until: Time, now: Time): Promise<void>;
  /** The customer's reaction to one line, or a piece of it, which its channel calls `channelKey`; null takes it back. */
  reacted(thread: ChannelThread, channelKey: string, emoji: string | null): Promise<void>;
  /** Of a conversation's lines, in the order of the log. */
  receipts(conversation: ConversationId): Promise<readonly LineReceipt[]>;
  /** Calls back with the conversations of which something was told, once it is kept; answers how to stop. A hint only. */
  subscribeReceipts(listener: (conversations: readonly ConversationId[]) => void): () => void;
}

/** The channel's clock and ours may differ, and its answer takes its way: how much later our time of a line may be, in ms. */
export const receiptSlackMs = 5_000;
