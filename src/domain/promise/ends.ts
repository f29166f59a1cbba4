import type { Moment } from "../calendar.ts";
import type { Closed, Promised, Queued, Time, WithAgent } from "../conversation.ts";
import type { AgentId } from "../ids.ts";
import { closedByAgent, endedByCustomer } from "../moves/endings.ts";
import { remind, replyWithinMs } from "../next-action.ts";
import { matter, promised, type Promising, waitsForIt } from "./moves.ts";
import type { OpenPromise } from "./promise.ts";

/**
 * A promise has ended by an agent's word, who has the matter from now on. Where the customer waited for nothing else the clock
 * stops, and what else was promised comes next.
 */
export function promiseEnded(
  c: Promising,
  promise: OpenPromise,
  agent: AgentId,
  now: Time,
): WithAgent | Promised {
  const promises = c.promises.filter(({ id }) => id !== promise.id);
  const waitingSince = waitsForIt(c, promise) ? null : c.waitingSince;
  if (waitingSince === null && promises.length > 0)
    return promised({ ...c, waitingSince }, promises, agent, now);
  if (waitingSince !== null && c.state === "with-agent") return { ...c, promises };
  return {
    ...matter(c),
    waitingSince,
    state: "with-agent",
    reason: c.reason,
    urgency: c.urgency,
    agent,
    escalatedAt: null,
    promises,
    next: waitingSince === null ? remind(now) : { action: "reply", at: now + replyWithinMs },
  };
}

/** The matter after its last promise, when nobody is at it: it ends, and reopens by a message. */
export const endedWithPromise = (c: WithAgent, reason: string, moment: Moment): Closed =>
  closedByAgent(c, reason, moment);

/** Whether nothing but this promise is open in the matter, which no agent has taken. */
export const isAllThereIs = (c: Promising, promise: OpenPromise): c is Promised | Queued =>
  c.promises.length === 1 && (c.state === "promised" || (c.state === "queued" && waitsForIt(c, promise)));

/** The customer needs it no longer: what else was promised still comes, by whoever was to keep it. */
export function withoutPromise(c: Promising, promise: OpenPromise, now: Time): Promising {
  if (c.state === "with-agent") return promiseEnded(c, promise, c.agent, now);
  const promises = c.promises.filter(({ id }) => id !== promise.id);
  if (c.state === "promised") return promised(c, promises, c.agent, now);
  // It came to the queue because it was late: without it nothing is owed before the next one's time.
  const isOnTime = promises.length > 0 && promises.every(({ lateAt }) => lateAt === null);
  return isOnTime && waitsForIt(c, promise) ? promised(c, promises, null, now) : { ...c, promises };
}

/** The customer needs nothing more: the matter ends, and reopens by a message. */
export const endedByRelease = (c: Promised | Queued, moment: Moment): Closed =>
  endedByCustomer({ ...c, promises: [] }, moment);
