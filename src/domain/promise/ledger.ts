import type { Moment } from "../calendar.ts";
import { type Conversation, type Promised, type Time, toldName } from "../conversation.ts";
import type { AgentId, PromiseId } from "../ids.ts";
import {
  type Calendar,
  type NotThen,
  partOfOpenTime,
  refusedThen,
  type Slot,
  workingDayBefore,
} from "../service/slots.ts";
import type { Say } from "../say.ts";
import type { Note, Step } from "../step.ts";
import * as moves from "./moves.ts";
import type { Contact, Doer, EndedPromise, OpenPromise, PromiseEnd, Warning } from "./promise.ts";

/** What the ledger knows beside the conversation. */
export interface Ledger extends Calendar {
  /** The first name of the agent who has it; null: the queue has it. */
  readonly owner: string | null;
  readonly agentAtWork: boolean;
}

/** The moment on the walls of the house. */
export const momentOf = ({ now, service }: Pick<Ledger, "now" | "service">): Moment => ({
  now,
  zone: service.timeZone,
});

/** The agent who does it, with the name that customers read. */
export interface Keeper {
  readonly id: AgentId;
  readonly name: string;
  /** Whether they may act for another agent. */
  readonly isSupervisor: boolean;
}

/** The warnings that are still ahead of a promise, the earliest first. */
export function warningsFor(calendar: Calendar, madeAt: Time, dueAt: Time): OpenPromise["warnings"] {
  const dayBefore = workingDayBefore(calendar, dueAt);
  const all: readonly { readonly warning: Warning; readonly at: Time | null }[] = [
    { warning: "half", at: partOfOpenTime(calendar, madeAt, dueAt, 0.5) },
    { warning: "most", at: partOfOpenTime(calendar, madeAt, dueAt, 0.8) },
    { warning: "day-before", at: dayBefore },
  ];
  return all
    .flatMap(({ warning, at }) => (at === null || at <= calendar.now || at >= dueAt ? [] : [{ warning, at }]))
    .toSorted((one, other) => one.at - other.at);
}

/** What is to be promised. */
export interface Wanted {
  readonly id: PromiseId;
  readonly text: string;
  readonly contact: Contact;
  readonly dueAt: Time;
  readonly window: Slot | null;
  readonly madeBy: OpenPromise["madeBy"];
}

/** The promise is made and told. The caller has seen to it that it can be kept. */
export function make(c: moves.Promising, wanted: Wanted, ledger: Ledger): Step<Promised> {
  const promise: OpenPromise = {
    ...wanted,
    madeAt: ledger.now,
    attempts: [],
    moves: [],
    warnings: warningsFor(ledger, ledger.now, wanted.dueAt),
    lateAt: null,
    escalatedAt: null,
    nudgedAt: null,
    askedAt: null,
  };
  const conversation = moves.promiseMade(c, promise);
  return {
    conversation,
    says: [{ say: "promise-made", promise, owner: ledger.owner, name: toldName(c) }],
    notes: [noted("promised", promise.dueAt)],
  };
}

/** An agent promises something to the customer of a matter that they have. */
export function promiseByAgent(
  c: Conversation,
  agent: Keeper,
  wanted: Omit<Wanted, "madeBy" | "window">,
  ledger: Ledger,
): Step | NotThen | "not-yours" | "taken" | "closed" {
  if (c.state === "closed") return "closed";
  if (c.state === "bot" || c.state === "queued" || c.agent === null) return "not-yours";
  if (c.agent !== agent.id) return "taken";
  const refused = refusedThen(ledger, wanted.dueAt);
  if (refused !== null) return refused;
  const made = make(c, { ...wanted, window: null, madeBy: { agent: agent.id } }, ledger);
  return {
    ...made,
    says: [{ say: "agent-reply", text: wanted.text, deed: made.conversation }, ...made.says],
  };
}

/** A note with a time. */
export const noted = (note: "promised" | "promise-moved" | "promise-late", at: Time): Note => ({
  note,
  detail: new Date(at).toISOString(),
});

/** The end of a promise, and whose it was. */
export const ended = (
  promise: OpenPromise,
  how: { readonly end: PromiseEnd; readonly note: string },
  { by, had }: Pick<EndedPromise, "by" | "had">,
  now: Time,
): EndedPromise => ({ promise, ...how, at: now, by, had });

/** How much open time the house gives itself where nobody says a time, in ms: a late promise, a call to be tried again. */
export const againAfterMs = 2 * 3_600_000;

/** A promise that is moved leaves its own place. */
export const withoutIt = <C extends Calendar>(ledger: C, { dueAt }: OpenPromise): C => ({
  ...ledger,
  booked: ledger.booked.map((one) => (one.dueAt === dueAt ? { ...one, count: one.count - 1 } : one)),
});

/** The promise has another time, and the customer is told. */
export function movedTo(
  c: moves.Promising,
  promise: OpenPromise,
  to: { readonly dueAt: Time; readonly window: Slot | null; readonly reason: string; readonly by: Doer },
  ledger: Ledger,
): Step {
  const warnings = warningsFor(ledger, ledger.now, to.dueAt);
  const conversation = moves.promiseMoved(c, promise, { ...to, warnings }, ledger.now);
  const after = conversation.promises.find(({ id }) => id === promise.id) ?? promise;
  const { dueAt: from } = promise;
  const { owner } = ledger;
  const says: readonly Say[] = [
    { say: "promise-moved", promise: after, from, reason: to.reason, owner, name: null },
  ];
  return { conversation, says, notes: [noted("promise-moved", to.dueAt)] };
}
