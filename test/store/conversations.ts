import type { Closed, Conversation, Queued, WithAgent, WithBot } from "../../src/domain/conversation.ts";
import type { AgentId, ConversationId } from "../../src/domain/ids.ts";

const hour = 3_600_000;

export const withBot = (id: ConversationId, now: number, other: Partial<WithBot> = {}): WithBot => ({
  id,
  previous: null,
  startedAt: now,
  waitingSince: null,
  state: "bot",
  misses: 0,
  offered: [],
  answered: null,
  asked: null,
  answers: {},
  flow: null,
  next: { action: "goodbye", at: now + hour },
  ...other,
});

export const queued = (from: Conversation, now: number, other: Partial<Queued> = {}): Queued => ({
  id: from.id,
  previous: from.previous,
  startedAt: from.startedAt,
  waitingSince: from.waitingSince ?? now,
  answers: from.answers,
  state: "queued",
  flow: null,
  reason: "asked-human",
  urgency: 2,
  queuedAt: now,
  escalatedAt: null,
  next: { action: "first-human-word", at: now + hour },
  ...other,
});

export const withAgent = (
  from: Conversation,
  agent: AgentId,
  now: number,
  other: Partial<WithAgent> = {},
): WithAgent => ({
  id: from.id,
  previous: from.previous,
  startedAt: from.startedAt,
  waitingSince: from.waitingSince,
  answers: from.answers,
  state: "with-agent",
  reason: "asked-human",
  urgency: 2,
  agent,
  escalatedAt: null,
  next: { action: "reply", at: now + hour },
  ...other,
});

export const closed = (from: Conversation, now: number, other: Partial<Closed> = {}): Closed => ({
  id: from.id,
  previous: from.previous,
  startedAt: from.startedAt,
  waitingSince: null,
  answers: from.answers,
  state: "closed",
  flow: null,
  reason: from.state === "bot" ? null : "asked-human",
  agent: from.state === "with-agent" ? from.agent : null,
  closedAt: now,
  closeReason: "solved",
  reopensUntil: now + 24 * hour,
  ...other,
});
