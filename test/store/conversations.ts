import type {
  Closed,
  Conversation,
  Promised,
  Queued,
  WithAgent,
  WithBot,
} from "../../src/domain/conversation.ts";
import { promiseId, type AgentId, type ConversationId } from "../../src/domain/ids.ts";
import type { OpenPromise } from "../../src/domain/promise/promise.ts";

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
  promises: [],
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
  promises: [],
  state: "queued",
  flow: null,
  reason: "asked-human",
  urgency: 2,
  queuedAt: now,
  escalatedAt: null,
  told: null,
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
  promises: [],
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
  promises: [],
  state: "closed",
  flow: null,
  reason: from.state === "bot" ? null : "asked-human",
  agent: from.state === "with-agent" ? from.agent : null,
  closedAt: now,
  closeReason: "solved",
  reopensUntil: now + 24 * hour,
  ...other,
});

export const promised = (
  from: Conversation,
  promise: OpenPromise,
  other: Partial<Promised> = {},
): Promised => ({
  id: from.id,
  previous: from.previous,
  startedAt: from.startedAt,
  waitingSince: from.waitingSince,
  answers: from.answers,
  promises: [promise],
  state: "promised",
  reason: "asked-human",
  urgency: 2,
  agent: null,
  next: { action: "keep-promise", at: promise.dueAt },
  ...other,
});

/** A promise of an answer by e-mail. */
export const anOpenPromise = (id: string, now: number, other: Partial<OpenPromise> = {}): OpenPromise => ({
  id: promiseId(id),
  text: "Saat vastauksen.",
  contact: { kind: "email", address: "aino@esimerkki.fi" },
  madeBy: { flow: "contact" },
  madeAt: now,
  dueAt: now + 4 * hour,
  window: null,
  attempts: [],
  moves: [],
  warnings: [],
  lateAt: null,
  escalatedAt: null,
  nudgedAt: null,
  askedAt: null,
  ...other,
});
