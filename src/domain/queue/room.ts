import { type Conversation, type Time, waitsFor } from "../conversation.ts";
import { remindAfterMs } from "../next-action.ts";

/** So long after an agent's answer a conversation counts as going on, in ms: the customer may be writing. */
const goesOnMs = 15 * 60_000;

/** The customer of a matter whose reminder comes after this was answered a moment ago. */
export const goingOnFrom = (now: Time): Time => now + remindAfterMs - goesOnMs;

/**
 * Whether a matter takes room at its agent: an answer is owed, or was given a moment ago. What waits for a customer who has gone
 * takes none, else a handful of silent ones would keep everybody who waits from an agent who has nothing to do.
 */
export function takesRoom(c: Conversation, now: Time): boolean {
  if (c.state !== "with-agent") return false;
  const { action, at } = c.next;
  return action === "reply" || (action === "remind" && waitsFor(c) === null && at > goingOnFrom(now));
}
