import fc from "fast-check";
import type { Conversation } from "../../src/domain/conversation.ts";
import { agentId, conversationId, entryId, promiseId } from "../../src/domain/ids.ts";
import { type OpenPromise, outcomes } from "../../src/domain/promise/promise.ts";
import { began, hour } from "./fixtures.ts";

const time = fc.integer({ min: began - 1000 * hour, max: began + 1000 * hour });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const entry = fc.stringMatching(/^[a-z][a-z-]{0,12}$/).map(entryId);
const agent = fc.constantFrom("agent-maija", "agent-ville").map(agentId);
const urgency = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const reason = fc.oneof(
  fc.constantFrom("asked-human" as const, "missed-twice" as const, "angry" as const, "reopened" as const),
  fc.string().map((topic) => `topic:${topic}` as const),
);
const closeReason = fc.constantFrom(
  "solved" as const,
  "no-reply-needed" as const,
  "not-ours" as const,
  "spam" as const,
  "quiet" as const,
);

const matter = {
  id: fc.uuid({ version: 7 }).map(conversationId),
  previous: fc.constant(null),
  startedAt: time,
  waitingSince: maybe(time),
  answers: fc.dictionary(fc.constantFrom("name", "e-mail", "__proto__ x"), fc.string(), {
    noNullPrototype: true,
  }),
  promises: fc.constant([]),
};

const contact = fc.oneof(
  fc.constant({ kind: "chat" as const }),
  fc.string({ minLength: 1 }).map((address) => ({ kind: "email" as const, address })),
  fc.string({ minLength: 1 }).map((number) => ({ kind: "phone" as const, number })),
);

/** Any promise that is open. */
const anyPromise: fc.Arbitrary<OpenPromise> = fc.record({
  id: fc.uuid({ version: 7 }).map(promiseId),
  text: fc.string(),
  contact,
  madeBy: fc.oneof(
    fc.string().map((flow) => ({ flow })),
    agent.map((id) => ({ agent: id })),
  ),
  madeAt: time,
  dueAt: time,
  window: maybe(fc.record({ from: time, to: time })),
  attempts: fc.array(fc.record({ at: time, outcome: fc.constantFrom(...outcomes), by: agent })),
  moves: fc.array(
    fc.record({ at: time, from: time, reason: fc.string(), by: fc.constant("house" as const) }),
  ),
  warnings: fc.array(fc.record({ warning: fc.constantFrom("half" as const, "most" as const), at: time })),
  lateAt: maybe(time),
  escalatedAt: maybe(time),
  nudgedAt: maybe(time),
  askedAt: maybe(time),
});

const flow = maybe(
  fc.record({
    name: fc.string(),
    step: fc.string(),
    tries: fc.nat(3),
    askedAt: time,
    lookup: fc.boolean(),
  }),
);

/** Any conversation in any state, without one before it. */
export const anyConversation: fc.Arbitrary<Conversation> = fc.oneof(
  fc.record({
    ...matter,
    state: fc.constant("bot" as const),
    misses: fc.nat(5),
    offered: fc.array(entry, { maxLength: 3 }),
    answered: maybe(entry),
    asked: maybe(fc.integer({ min: 1, max: 1_000 })),
    flow,
    next: fc.record({ action: fc.constant("goodbye" as const), at: time }),
  }),
  fc.record({
    ...matter,
    state: fc.constant("queued" as const),
    reason,
    urgency,
    queuedAt: time,
    escalatedAt: maybe(time),
    told: maybe(
      fc.record({
        at: time,
        ahead: fc.nat(99),
        range: maybe(fc.record({ low: fc.nat(9), high: fc.integer({ min: 10, max: 99 }) })),
        until: maybe(time),
        mended: fc.nat(2),
      }),
    ),
    flow,
    next: fc.record({ action: fc.constant("first-human-word" as const), at: time }),
  }),
  fc.record({
    ...matter,
    state: fc.constant("with-agent" as const),
    reason,
    urgency,
    agent,
    escalatedAt: maybe(time),
    next: fc.oneof(
      fc.record({
        action: fc.constantFrom("reply" as const, "remind" as const, "close" as const),
        at: time,
      }),
      fc.record({
        action: fc.constantFrom("remind" as const, "look-again" as const),
        at: time,
        reason: fc.string(),
      }),
    ),
  }),
  fc.record({
    ...matter,
    state: fc.constant("promised" as const),
    reason,
    urgency,
    agent: maybe(agent),
    promises: fc.array(anyPromise, { minLength: 1, maxLength: 3 }),
    next: fc.record({ action: fc.constant("keep-promise" as const), at: time }),
  }),
  fc.record({
    ...matter,
    state: fc.constant("closed" as const),
    reason: maybe(reason),
    agent: maybe(agent),
    closedAt: time,
    closeReason,
    flow,
    reopensUntil: maybe(time),
  }),
);
