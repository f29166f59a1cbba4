import type { Time } from "../../domain/conversation.ts";
import type { ConversationId } from "../../domain/ids.ts";
import type { ChannelThread } from "./receipts.ts";

/** Where people answer who don't work at our own desk: an outer hub, or Meta's Page Inbox. */
export type Seat = "hub" | "page-inbox";

/**
 * One giving of a matter to a seat (the hub, below): being sent to it, in its own queue ("offered"), with one of its agents ("accepted"), or
 * over. The conversation itself says who has the matter; this is how far the hub has been told of it.
 */
export interface HubOffer {
  /** What the hub knows it by; nobody can guess it. */
  readonly id: string;
  readonly seat: Seat;
  readonly conversation: ConversationId;
  readonly state: "sending" | "offered" | "accepted" | "ended";
  /** The seq of the newest row that the hub has been given. */
  readonly toldSeq: number;
  /** Tries in a row that came to nothing, and when the next one is. */
  readonly attempts: number;
  readonly dueAt: Time;
  readonly madeAt: Time;
  /** Set exactly when it is over. */
  readonly endedAt: Time | null;
}

/** What the seats have been given, kept over restarts, and what they have to know of threads. */
export interface HubStore {
  /** Those of a seat that are not over, in the order they were made. */
  openOffers(seat: Seat): Promise<readonly HubOffer[]>;
  offer(id: string): Promise<HubOffer | null>;
  /** The newest of a conversation; null: the hub was never given it. */
  lastOffer(conversation: ConversationId): Promise<HubOffer | null>;
  /** Keeps it as it is now, new or known. One that is over stays as it ended. */
  keepOffer(offer: HubOffer): Promise<void>;
  /** The open conversation of a channel's thread, else the one that ended last; null: there is none. */
  matterOf(thread: ChannelThread): Promise<ConversationId | null>;
  /** Whether a line of the thread still waits to be sent. */
  isSaying(thread: ChannelThread): Promise<boolean>;
}
