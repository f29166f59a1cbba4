import type { Promised, Queued, Time, WithAgent } from "../conversation.ts";
import type { AgentId } from "../ids.ts";
import { firstHumanWord, replyWithinMs } from "../next-action.ts";
import { type Doer, inOrder, mostAttempts, type OpenPromise, type Outcome } from "./promise.ts";

/*
 * The moves of a promise and of the conversation that carries it.
 *
 *   queued, with-agent → promised        (a promise is made)
 *   promised → with-agent                (taken, or its owner is at work when the customer writes)
 *   promised, with-agent → queued        (late: somebody else may keep it)
 *   promised → with-agent or closed      (its last promise has ended: ends.ts)
 */

/** Where a promise may stand. */
export type Promising = Queued | WithAgent | Promised;

/** What stays with the matter whatever is promised in it. */
export const matter = (c: Promising) => ({
  id: c.id,
  previous: c.previous,
  startedAt: c.startedAt,
  waitingSince: c.waitingSince,
  answers: c.answers,
});

/** The agent who has it; null: the queue. */
export const ownerOf = (c: Promising): AgentId | null => (c.state === "queued" ? null : c.agent);

/** Nobody owes a word before what is due first. */
export function promised(
  c: Promising,
  promises: readonly OpenPromise[],
  agent: AgentId | null,
  now: Time,
): Promised {
  const ahead = inOrder(promises).find(({ escalatedAt }) => escalatedAt === null);
  return {
    ...matter(c),
    state: "promised",
    reason: c.reason,
    urgency: c.urgency,
    agent,
    promises: inOrder(promises),
    // Without a time ahead somebody owes one: it is looked at again as a reply would be.
    next: { action: "keep-promise", at: ahead?.dueAt ?? now + replyWithinMs },
  };
}

/** A promise is made. What the house promises leaves the customer's clock running: only a person's word is an answer. */
export const promiseMade = (c: Promising, promise: OpenPromise): Promised => {
  const made = promised(c, [...c.promises, promise], ownerOf(c), promise.madeAt);
  return "agent" in promise.madeBy ? { ...made, waitingSince: null } : made;
};

/** The conversation with one promise changed: it stays where it is, and goes by what is due first now. */
function changed(c: Promising, promise: OpenPromise, now: Time): Promising {
  const promises = inOrder(c.promises.map((one) => (one.id === promise.id ? promise : one)));
  return c.state === "promised" ? promised(c, promises, c.agent, now) : { ...c, promises };
}

/** Whether the customer waits for nothing but what was promised: they have waited since before it was made, or don't. */
export const waitsForIt = ({ waitingSince }: Promising, { madeAt }: OpenPromise): boolean =>
  waitingSince === null || waitingSince <= madeAt;

/** It has a new time, and with it new warnings. Unless more is owed than what was promised, that comes next. */
export function promiseMoved(
  c: Promising,
  promise: OpenPromise,
  to: Pick<OpenPromise, "dueAt" | "window" | "warnings"> & { readonly reason: string; readonly by: Doer },
  now: Time,
): Promising {
  const after = changed(c, moved(promise, to, now), now);
  return waitsForIt(c, promise) ? promised(after, after.promises, ownerOf(c), now) : after;
}

const moved = (
  promise: OpenPromise,
  { reason, by, ...to }: Parameters<typeof promiseMoved>[2],
  now: Time,
): OpenPromise => ({
  ...promise,
  ...to,
  moves: [...promise.moves, { at: now, from: promise.dueAt, reason, by }],
  escalatedAt: null,
  nudgedAt: null,
  askedAt: null,
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
  return { conversation: changed(c, after, now), promise: after, isLast: attempts.length >= mostAttempts };
};

/** The owner was warned of it; most of its time gone, it presses. */
export function warnedOf(c: Promising, promise: OpenPromise, now: Time): Promising {
  const [warned, ...warnings] = promise.warnings;
  const after = changed(c, { ...promise, warnings }, now);
  const presses = warned?.warning !== "half" && after.urgency < 3;
  return presses ? { ...after, urgency: 3 } : after;
}

/** No promise of it has a time ahead any more, and nobody has given one: it waits for anybody. */
export const backToQueue = (c: WithAgent | Promised, now: Time): Queued => ({
  ...matter(c),
  state: "queued",
  reason: c.reason,
  urgency: 4,
  queuedAt: now,
  flow: null,
  told: null,
  escalatedAt: now,
  promises: c.promises,
  next: firstHumanWord(now),
});

/** Its agent has let go of it, and nothing but what was promised is owed: any agent may keep that. */
export const leftToKeep = (c: WithAgent, now: Time): Promised => promised(c, c.promises, null, now);

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
  const late = { ...promise, lateAt: promise.lateAt ?? now, nudgedAt: null, askedAt: null };
  const after =
    to === null
      ? { ...late, warnings: [], escalatedAt: now }
      : moved(late, { ...to, reason: "late", by: "house" }, now);
  const { promises } = changed(c, after, now);
  if (c.state === "with-agent" && agentAtWork)
    return { ...c, promises, urgency: 4, escalatedAt: c.escalatedAt ?? now };
  if (c.state === "queued") return { ...c, promises, urgency: 4, escalatedAt: c.escalatedAt ?? now };
  return { ...backToQueue(c, now), promises };
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

/** The customer wrote, and who is to keep it is at work: an ordinary word between the two. */
export const nudgedAgent = (c: Promised, agent: AgentId, now: Time): WithAgent =>
  takenToKeep({ ...c, waitingSince: c.waitingSince ?? now }, agent, now);

/** So long the customer is not told again that a promise stands, in ms: more messages in a row are one matter. */
export const nudgedAgainAfterMs = 3_600_000;

/** The customer wrote meanwhile: the clock runs, and it presses more. `told`: the promise of which the customer is told that it stands. */
export const nudged = (c: Promised, told: OpenPromise | null, now: Time): Promised => ({
  ...c,
  promises: c.promises.map((one) => (one.id === told?.id ? { ...one, nudgedAt: now } : one)),
  waitingSince: c.waitingSince ?? now,
  urgency: c.urgency < 3 ? 3 : c.urgency,
});

/** The customer asks on their page how a promise stands: once until it has another time. */
export const askedAbout = (c: Promising, promise: OpenPromise, now: Time): Promising =>
  changed(c, { ...promise, nudgedAt: now, askedAt: now }, now);

/** The agent answered: the clock stops, and what comes next is what was promised. */
export const stillPromised = (c: WithAgent | Promised, now: Time): Promised => ({
  ...promised(c, c.promises, c.agent, now),
  waitingSince: null,
});
