import type { Queued, Time, WithAgent } from "../conversation.ts";
import { firstHumanWord, reply } from "../next-action.ts";
import { matter } from "./matter.ts";

/** The first human word is late: most urgent now, and looked at again after another such time. */
export const queueRanLate = (c: Queued, now: Time): Queued => ({
  ...c,
  urgency: 4,
  escalatedAt: c.escalatedAt ?? now,
  next: firstHumanWord(now),
});

/** The agent's reply is late: most urgent now, and looked at again after another such time. */
export const agentRanLate = (c: WithAgent, now: Time): WithAgent => ({
  ...c,
  urgency: 4,
  escalatedAt: c.escalatedAt ?? now,
  next: reply(now),
});

/** The agent's reply is late and the agent has gone: the front of the queue, on the same clock. */
export const returnedToQueue = (c: WithAgent, now: Time): Queued => ({
  ...matter(c, c.waitingSince),
  state: "queued",
  reason: c.reason,
  urgency: 4,
  queuedAt: now,
  flow: null,
  told: null,
  escalatedAt: c.escalatedAt ?? now,
  next: firstHumanWord(now),
});
