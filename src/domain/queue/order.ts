import { awaits, type Conversation } from "../conversation.ts";

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
