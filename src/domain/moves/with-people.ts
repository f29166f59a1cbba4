import {
  type HandOverReason,
  type Queued,
  type Time,
  type Urgency,
  type Waits,
  waitsFor,
  type WithAgent,
  type WithBot,
} from "../conversation.ts";
import type { AgentId } from "../ids.ts";
import { close, firstHumanWord, remind, reply } from "../next-action.ts";
import { matter, running } from "./matter.ts";

/** How much each reason presses; what is not named here is ordinary (2). */
export const urgencyOf = (reason: HandOverReason): Urgency => {
  if (reason === "angry") return 4;
  if (reason === "feedback") return 1;
  return reason === "reopened" || reason === "bot-fault" ? 3 : 2;
};

/** The matter waits for a person from now on. */
export const handedOver = (c: WithBot, reason: HandOverReason, now: Time): Queued => ({
  ...matter(c, running(c, now)),
  state: "queued",
  reason,
  urgency: urgencyOf(reason),
  queuedAt: now,
  flow: null,
  told: null,
  escalatedAt: null,
  next: firstHumanWord(now),
});

/** The customer wrote while waiting in the queue: the clock and the due time stay as they were. */
export const wroteInQueue = (c: Queued, now: Time): Queued => ({ ...c, ...matter(c, running(c, now)) });

/**
 * The customer wrote to the agent: a reply is owed, by the earlier due time if one was owed already. What was only promised for
 * later is no such time.
 */
export function wroteToAgent(c: WithAgent, now: Time): WithAgent {
  const isOwed = c.next.action === "reply" && (c.waitingSince !== null || c.promises.length === 0);
  return { ...c, ...matter(c, running(c, now)), next: isOwed ? c.next : reply(now) };
}

/** What the agent told last reached nobody: a word is owed again. */
export const unheard = (c: WithAgent, now: Time): WithAgent => wroteToAgent(c, now);

/** An agent takes the matter, from the queue or stepping in for the bot, and owes a word. */
export const taken = (c: Queued | WithBot, agent: AgentId, now: Time): WithAgent => ({
  ...matter(c, c.waitingSince),
  state: "with-agent",
  reason: c.state === "queued" ? c.reason : "stepped-in",
  urgency: c.state === "queued" ? c.urgency : 2,
  agent,
  escalatedAt: null,
  next: reply(now),
});

/**
 * The agent answered: the clock stops, the matter presses as at first, and it is the customer's turn; where somebody outside is
 * waited for, still theirs.
 */
export const replied = (c: WithAgent, now: Time): WithAgent => ({
  ...c,
  ...matter(c, null),
  urgency: urgencyOf(c.reason),
  escalatedAt: null,
  next: c.next.action === "look-again" ? c.next : remind(now),
});

/** The customer said thanks or goodbye: nothing to remind of, a closing comes next. What the agent waits for is still waited for. */
export const parted = (c: WithAgent, now: Time): WithAgent =>
  waitsFor(c) === null ? { ...c, next: close(now) } : c;

/** The agent waits for the customer, or for somebody outside, until a time. */
export const waiting = (c: WithAgent, next: Waits): WithAgent => ({ ...c, next });

/** The time until which somebody outside was waited for has come: a reply is owed. */
export const lookedAgain = (c: WithAgent, now: Time): WithAgent => ({ ...c, next: reply(now) });

/** The quiet customer was reminded; a closing comes next. */
export const reminded = (c: WithAgent, now: Time): WithAgent => ({ ...c, next: close(now) });
