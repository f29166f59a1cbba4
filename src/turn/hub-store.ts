import type { Time } from "../domain/conversation.ts";
import type { ConversationId } from "../domain/ids.ts";

/**
 * One giving of a matter to the outer hub: being sent to it, in its own queue ("offered"), with one of its agents ("accepted"), or
 * over. The conversation itself says who has the matter; this is how far the hub has been told of it.
 */
export interface HubOffer {
  /** What the hub knows it by; nobody can guess it. */
  readonly id: string;
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

/** What the outer hub has been given: kept over restarts. */
export interface HubStore {
  /** Those that are not over, in the order they were made. */
  openOffers(): Promise<readonly HubOffer[]>;
  offer(id: string): Promise<HubOffer | null>;
  /** The newest of a conversation; null: the hub was never given it. */
  lastOffer(conversation: ConversationId): Promise<HubOffer | null>;
  /** Keeps it as it is now, new or known. One that is over stays as it ended. */
  keepOffer(offer: HubOffer): Promise<void>;
}
