import type {
  Closed,
  CloseReason,
  Conversation,
  HandOverReason,
  Open,
  Queued,
  Time,
  Urgency,
  WithAgent,
  WithBot,
} from "./conversation.ts";
import type { AgentId, ConversationId, EntryId } from "./ids.ts";
import { endOfDay, houseZone } from "./calendar.ts";
import { close, firstHumanWord, goodbye, remind, reopenWindowMs, reply } from "./next-action.ts";

/*
 * Every move a conversation can make, one function each. What a state allows is told by the types: a move that is not
 * allowed does not compile, so nothing has to refuse it when it runs.
 *
 *   start → bot → queued ⇄ with-agent → closed → (reopened) queued or with-agent
 *             └─────────────⇄ with-agent   (an agent steps in, or gives it back)
 *             └─────────────────────────→ closed   (the customer went quiet)
 *            any open one ───────────────→ closed   (the customer ended it)
 */

/** What stays the same, and the customer's clock: started by an unanswered message, never reset by a move. */
const matter = (c: Conversation, waitingSince: Time | null) => ({
  id: c.id,
  previous: c.previous,
  startedAt: c.startedAt,
  waitingSince,
  answers: c.answers,
});
const running = (c: Conversation, now: Time): Time => c.waitingSince ?? now;

/** A new matter begins with the bot. */
export const start = (id: ConversationId, previous: ConversationId | null, now: Time): WithBot => ({
  state: "bot",
  id,
  previous,
  startedAt: now,
  waitingSince: null,
  answers: {},
  misses: 0,
  offered: [],
  answered: null,
  asked: null,
  flow: null,
  next: goodbye(now),
});

/** What is said next is about the customer's message at `asked`; null: about no words of the customer's own. */
export const asks = (c: WithBot, asked: number | null): WithBot => ({ ...c, asked });

/** The bot gave an entry's answer: the clock stops, misses are forgotten. */
export const answered = (c: WithBot, entry: EntryId, now: Time): WithBot => ({
  ...c,
  ...matter(c, null),
  misses: 0,
  offered: [],
  answered: entry,
  next: goodbye(now),
});

/** The bot did not know: it asked between `offered`, or for other words when that is empty. The clock runs. */
export const missed = (c: WithBot, offered: readonly EntryId[], now: Time): WithBot => ({
  ...c,
  ...matter(c, running(c, now)),
  misses: c.misses + 1,
  offered,
  answered: null,
  next: goodbye(now),
});

/** The bot knows, but only in another language: it asked whether to show that. The clock runs; nothing was missed. */
export const offered = (c: WithBot, entry: EntryId, now: Time): WithBot => ({
  ...c,
  ...matter(c, running(c, now)),
  offered: [entry],
  answered: null,
  next: goodbye(now),
});

/** Small talk: nothing changes but that the customer is still here. */
export const chatted = (c: WithBot, now: Time): WithBot => ({ ...c, next: goodbye(now) });

/** How much each reason presses; what is not named here is ordinary (2). */
const urgencyOf = (reason: HandOverReason): Urgency => {
  if (reason === "angry") return 4;
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
  escalatedAt: null,
  next: firstHumanWord(now),
});

/** The customer wrote while waiting in the queue: the clock and the due time stay as they were. */
export const wroteInQueue = (c: Queued, now: Time): Queued => ({ ...c, ...matter(c, running(c, now)) });

/** The customer wrote to the agent: a reply is owed, by the earlier due time if one was owed already. */
export const wroteToAgent = (c: WithAgent, now: Time): WithAgent => ({
  ...c,
  ...matter(c, running(c, now)),
  next: c.next.action === "reply" ? c.next : reply(now),
});

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

/** The agent answered: the clock stops, the matter presses as at first, and it is the customer's turn. */
export const replied = (c: WithAgent, now: Time): WithAgent => ({
  ...c,
  ...matter(c, null),
  urgency: urgencyOf(c.reason),
  escalatedAt: null,
  next: remind(now),
});

/** The customer said thanks or goodbye: nothing to remind of, a closing comes next. */
export const parted = (c: WithAgent, now: Time): WithAgent => ({ ...c, next: close(now) });

/** The quiet customer was reminded; a closing comes next. */
export const reminded = (c: WithAgent, now: Time): WithAgent => ({ ...c, next: close(now) });

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
  escalatedAt: c.escalatedAt ?? now,
  next: firstHumanWord(now),
});

/** The agent gives the matter to the bot, which begins anew. What the customer still waits for goes on waiting on the same clock. */
export const givenBack = (c: WithAgent, now: Time): WithBot => ({
  ...matter(c, c.waitingSince),
  state: "bot",
  misses: 0,
  offered: [],
  answered: null,
  asked: null,
  flow: null,
  next: goodbye(now),
});

/**
 * The matter ends by a person's word, which stops the clock, and reopens by a message until the end of the day that the
 * customer is told.
 */
export const closedByAgent = (
  c: WithAgent,
  reason: CloseReason,
  now: Time,
): Closed & { reopensUntil: Time } => ({
  ...matter(c, null),
  state: "closed",
  reason: c.reason,
  agent: c.agent,
  closedAt: now,
  closeReason: reason,
  flow: null,
  reopensUntil: endOfDay(now + reopenWindowMs, houseZone),
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
export const endedByCustomer = (c: Open, now: Time): Closed => ({
  ...matter(c, null),
  state: "closed",
  reason: c.state === "bot" ? null : c.reason,
  agent: c.state === "with-agent" ? c.agent : null,
  closedAt: now,
  closeReason: "ended-by-customer",
  flow: null,
  reopensUntil: c.state === "bot" ? null : endOfDay(now + reopenWindowMs, houseZone),
});

/** The customer wrote again within the window and nobody who knows the matter is at work: front part of the queue. */
export const reopenedToQueue = (c: Closed, now: Time): Queued => ({
  ...matter(c, running(c, now)),
  state: "queued",
  reason: "reopened",
  urgency: urgencyOf("reopened"),
  queuedAt: now,
  flow: null,
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
