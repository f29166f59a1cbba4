import type { Closed, Promised, Queued, Time, WithAgent } from "../conversation.ts";
import type { AgentId, PromiseId } from "../ids.ts";
import { closedByAgent } from "../moves.ts";
import { firstHumanWord, remind, replyWithinMs } from "../next-action.ts";
import { type Doer, inOrder, mostAttempts, type OpenPromise, type Outcome, type Window } from "./promise.ts";

/*
 * The moves of a promise and of the conversation that carries it.
 *
 *   queued, with-agent → promised        (a promise is made)
 *   promised → with-agent                (taken, or its owner is at work when the customer writes)
 *   promised, with-agent → queued        (late: somebody else may keep it)
 *   promised → with-agent or closed      (its last promise has ended)
 */

/** Where a promise may stand. */
export type Promising = Queued | WithAgent | Promised;

const matter = (c: Promising) => ({
  id: c.id,
  previous: c.previous,
  startedAt: c.startedAt,
  waitingSince: c.waitingSince,
  answers: c.answers,
});

/** The agent who has it; null: the queue. */
export const ownerOf = (c: Promising): AgentId | null => (c.state === "queued" ? null : c.agent);

/** Nobody owes a word before what is due first. */
function promised(c: Promising, promises: readonly OpenPromise[], agent: AgentId | null): Promised {
  const [first] = inOrder(promises);
  if (first === undefined) throw new Error(`Conversation ${c.id} has no open promise to wait for.`);
  return {
    ...matter(c),
    state: "promised",
    reason: c.reason,
    urgency: c.urgency,
    agent,
    flow: c.state === "with-agent" ? null : c.flow,
    promises: inOrder(promises),
    next: { action: "keep-promise", at: first.dueAt },
  };
}

/** A promise is made. What the house promises leaves the customer's clock running: only a person's word is an answer. */
export const promiseMade = (c: Promising, promise: OpenPromise): Promised => {
  const made = promised(c, [...c.promises, promise], ownerOf(c));
  return "agent" in promise.madeBy ? { ...made, waitingSince: null } : made;
};

/** The conversation with one promise changed: it stays where it is, and goes by what is due first now. */
function changed(c: Promising, promise: OpenPromise): Promising {
  const promises = inOrder(c.promises.map((one) => (one.id === promise.id ? promise : one)));
  return c.state === "promised" ? promised(c, promises, c.agent) : { ...c, promises };
}

/** It has a new time, and with it new warnings. */
export const promiseMoved = (
  c: Promising,
  promise: OpenPromise,
  to: Pick<OpenPromise, "dueAt" | "window" | "warnings"> & { readonly reason: string; readonly by: Doer },
  now: Time,
): Promising => changed(c, moved(promise, to, now));

const moved = (
  promise: OpenPromise,
  { reason, by, ...to }: Parameters<typeof promiseMoved>[2],
  now: Time,
): OpenPromise => ({
  ...promise,
  ...to,
  moves: [...promise.moves, { at: now, from: promise.dueAt, reason, by }],
  escalatedAt: null,
});

/** A call was tried. */
export const attempted = (
  c: Promising,
  promise: OpenPromise,
  { outcome, by }: { readonly outcome: Outcome; readonly by: AgentId },
  now: Time,
): { readonly conversation: Promising; readonly promise: OpenPromise; readonly isLast: boolean } => {
  const attempts = [...promise.attempts, { at: now, outcome, by }];
  const after = { ...promise, attempts };
  return { conversation: changed(c, after), promise: after, isLast: attempts.length >= mostAttempts };
};

/** The owner was warned of it; most of its time gone, it presses. */
export function warnedOf(c: Promising, promise: OpenPromise): Promising {
  const [warned, ...warnings] = promise.warnings;
  const after = changed(c, { ...promise, warnings });
  const presses = warned?.warning !== "half" && after.urgency < 3;
  return presses ? { ...after, urgency: 3 } : after;
}

/** Whoever was to keep it is not there: any agent may. */
export const leftToQueue = (c: Promised): Promised => ({ ...c, agent: null });

/**
 * Its time has passed. It presses as much as anything can, and where no agent is at it now anybody may take it. `to` is the
 * new time that the house may give once; null: a person gives the next one.
 */
export function ranLate(
  c: Promising,
  promise: OpenPromise,
  to: Pick<OpenPromise, "dueAt" | "window" | "warnings"> | null,
  agentAtWork: boolean,
  now: Time,
): Queued | WithAgent {
  const late = { ...promise, lateAt: promise.lateAt ?? now };
  const after =
    to === null
      ? { ...late, warnings: [], escalatedAt: now }
      : moved(late, { ...to, reason: "late", by: "house" }, now);
  const { promises } = changed(c, after);
  if (c.state === "with-agent" && agentAtWork)
    return { ...c, promises, urgency: 4, escalatedAt: c.escalatedAt ?? now };
  if (c.state === "queued") return { ...c, promises, urgency: 4, escalatedAt: c.escalatedAt ?? now };
  return {
    ...matter(c),
    state: "queued",
    reason: c.reason,
    urgency: 4,
    queuedAt: now,
    flow: c.state === "promised" ? c.flow : null,
    escalatedAt: now,
    promises,
    next: firstHumanWord(now),
  };
}

/** An agent takes what was promised, and owes a word when it is due, or for what the customer wrote meanwhile. */
export const takenToKeep = (c: Promised, agent: AgentId, now: Time): WithAgent => ({
  ...matter(c),
  state: "with-agent",
  reason: c.reason,
  urgency: c.urgency,
  agent,
  escalatedAt: null,
  promises: c.promises,
  next: {
    action: "reply",
    at: c.waitingSince === null ? Math.max(c.next.at, now) : now + replyWithinMs,
  },
});

/** A promise has ended by an agent's word, who has the matter from now on; what else was promised still comes. */
export function promiseEnded(c: Promising, id: PromiseId, agent: AgentId, now: Time): WithAgent | Promised {
  const promises = c.promises.filter((one) => one.id !== id);
  if (promises.length > 0 && c.state !== "with-agent") return promised(c, promises, agent);
  if (c.state === "with-agent" && c.waitingSince !== null) return { ...c, promises };
  return {
    ...matter(c),
    state: "with-agent",
    reason: c.reason,
    urgency: c.urgency,
    agent,
    escalatedAt: null,
    promises,
    next: c.waitingSince === null ? remind(now) : { action: "reply", at: now + replyWithinMs },
  };
}

/** The matter after its last promise, when nobody is at it: it ends, and reopens by a message. */
export const endedWithPromise = (
  c: WithAgent | Promised,
  reason: string,
  now: Time,
): Closed & { readonly reopensUntil: Time } =>
  closedByAgent({ ...c, promises: [] }, reason, now);

export type { Window };
