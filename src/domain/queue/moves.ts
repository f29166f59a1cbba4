import type { Promised, Queued, Time, Urgency, WithAgent } from "../conversation.ts";
import type { AgentId } from "../ids.ts";
import { matter } from "../moves/matter.ts";
import { firstHumanWord } from "../next-action.ts";
import { leftToKeep, leftToQueue } from "../promise/moves.ts";

/*
 * The moves of a matter from hand to hand.
 *
 *   with-agent, promised → the same with another agent   (a warm transfer)
 *   with-agent → queued                                  (its agent lets go of it, or has gone)
 *   promised → promised in the queue
 */

/** Another agent has it from now on. What is owed, by when, and the customer's clock stay as they were. */
export const passedTo = <C extends WithAgent | Promised>(c: C, agent: AgentId): C => ({ ...c, agent });

/** Its agent has let go of it: any agent may take it. What was owed is due as before, and what was promised stays promised. */
export function letGo(c: WithAgent | Promised, urgency: Urgency, now: Time): Queued | Promised {
  if (c.state === "promised") return leftToQueue(c);
  if (c.promises.length > 0 && c.waitingSince === null) return leftToKeep(c, now);
  const at = c.next.action === "reply" ? c.next.at : firstHumanWord(now).at;
  return {
    ...matter(c, c.waitingSince),
    state: "queued",
    reason: c.reason,
    urgency: c.urgency > urgency ? c.urgency : urgency,
    queuedAt: now,
    flow: null,
    told: null,
    escalatedAt: c.escalatedAt,
    next: { action: "first-human-word", at },
  };
}
