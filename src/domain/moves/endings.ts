import { endOfDay, type Moment } from "../calendar.ts";
import type { Closed, CloseReason, Open, Queued, Time, WithAgent, WithBot } from "../conversation.ts";
import type { AgentId } from "../ids.ts";
import { firstHumanWord, reopenWindowMs, reply } from "../next-action.ts";
import { matter, running } from "./matter.ts";
import { urgencyOf } from "./with-people.ts";

/**
 * The matter ends by a person's word, which stops the clock, and reopens by a message until the end of the day that the
 * customer is told.
 */
export const closedByAgent = (
  c: WithAgent,
  reason: CloseReason,
  { now, zone }: Moment,
): Closed & { reopensUntil: Time } => ({
  ...matter(c, null),
  state: "closed",
  reason: c.reason,
  agent: c.agent,
  closedAt: now,
  closeReason: reason,
  flow: null,
  reopensUntil: endOfDay(now + reopenWindowMs, zone),
});

/** The bot leaves a quiet conversation. A later message begins a new matter that links to this one. */
export const closedByBot = (c: WithBot, now: Time): Closed => ({
  ...matter(c, null),
  state: "closed",
  reason: null,
  agent: null,
  closedAt: now,
  closeReason: "quiet",
  flow: null,
  reopensUntil: null,
});

/**
 * The customer ended the chat: nothing waits any more. What people had, or were to have, reopens by a message as after
 * their own closing; what only the bot had does not.
 */
export const endedByCustomer = (c: Open, { now, zone }: Moment): Closed => ({
  ...matter(c, null),
  state: "closed",
  reason: c.state === "bot" ? null : c.reason,
  agent: c.state === "with-agent" || c.state === "promised" ? c.agent : null,
  closedAt: now,
  closeReason: "ended-by-customer",
  flow: null,
  reopensUntil: c.state === "bot" ? null : endOfDay(now + reopenWindowMs, zone),
});

/** The customer wrote again within the window and nobody who knows the matter is at work: front part of the queue. */
export const reopenedToQueue = (c: Closed, now: Time): Queued => ({
  ...matter(c, running(c, now)),
  state: "queued",
  reason: "reopened",
  urgency: urgencyOf("reopened"),
  queuedAt: now,
  flow: null,
  told: null,
  escalatedAt: null,
  next: firstHumanWord(now),
});

/** The customer wrote again within the window and the agent who had it is at work. */
export const reopenedToAgent = (c: Closed, agent: AgentId, now: Time): WithAgent => ({
  ...matter(c, running(c, now)),
  state: "with-agent",
  reason: "reopened",
  urgency: urgencyOf("reopened"),
  agent,
  escalatedAt: null,
  next: reply(now),
});
