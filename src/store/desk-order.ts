import { awaits, type Conversation } from "../domain/conversation.ts";
import type { DeskList } from "../turn/reads.ts";

/** One step of urgency outweighs any clock: more than the milliseconds until the year 5138. */
const urgencyStep = 1e14;
const noClock = urgencyStep - 1;

/**
 * Where a conversation stands in its list; lists are read in ascending (rank, id). Open ones: the more urgent first (4-1,
 * then those that wait for nobody of us), then whose clock has run longest, those without a clock last. Closed ones: ended last first.
 */
export function deskRank(conversation: Conversation): number {
  if (conversation.state === "closed") return -1 - conversation.closedAt;
  const urgency = conversation.state === "bot" || awaits(conversation) !== "us" ? 0 : conversation.urgency;
  return (4 - urgency) * urgencyStep + Math.min(conversation.waitingSince ?? noClock, noClock);
}

/** The place after which the next page begins. */
export interface Place {
  readonly rank: number;
  readonly id: string;
}

export const cursorOf = (place: Place): string =>
  Buffer.from(`${place.rank} ${place.id}`).toString("base64url");

/** The place that a cursor names; null when it isn't a `next` of ours. */
export function placeOf(cursor: string): Place | null {
  const match = /^(-?\d{1,16}) ([\w-]{1,64})$/.exec(Buffer.from(cursor, "base64url").toString());
  const rank = Number(match?.[1]);
  const id = match?.[2];
  return id === undefined || !Number.isSafeInteger(rank) ? null : { rank, id };
}

/** Before the first of a list. Open ones are all behind the closed ones, which must not be read on the way to them. */
export const firstPlace = (view: DeskList["view"]): Place => ({
  rank: view === "closed" ? -Number.MAX_SAFE_INTEGER : -1,
  id: "",
});
