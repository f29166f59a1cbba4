import type { Conversation, Time } from "../conversation.ts";
import type { PromiseId } from "../ids.ts";
import { wroteInQueue, wroteToAgent } from "../moves/with-people.ts";
import { type Calendar, freeSlots, type NotThen, refusedThen, type Slot } from "../service/slots.ts";
import type { Step } from "../step.ts";
import * as ends from "./ends.ts";
import { ended, type Ledger, momentOf, movedTo, withoutIt } from "./ledger.ts";
import * as moves from "./moves.ts";
import { isCall, type OpenPromise } from "./promise.ts";

/** The customer gives a promise back on their page: where nothing else is open in the matter it ends. */
export function releaseByCustomer(
  c: Conversation,
  id: PromiseId,
  reason: string,
  ledger: Ledger,
): Step | "not-found" {
  const promise = c.promises.find((one) => one.id === id);
  if (promise === undefined || c.state === "bot" || c.state === "closed") return "not-found";
  const how = { end: "released", note: reason } as const;
  return {
    conversation: ends.isAllThereIs(c, promise)
      ? ends.endedByRelease(c, momentOf(ledger))
      : ends.withoutPromise(c, promise, ledger.now),
    says: [{ say: "promise-released", promise, owner: ledger.owner, name: null }],
    notes: [{ note: "promise-released", detail: reason }],
    ended: [ended(promise, how, { by: "customer", had: moves.ownerOf(c) }, ledger.now)],
  };
}

/** The customer chooses another of the free times on their page: any for a call, a later one for what is written. */
export function moveByCustomer(
  c: Conversation,
  id: PromiseId,
  slot: Slot,
  ledger: Ledger,
): Step | "not-found" | NotThen {
  const promise = c.promises.find((one) => one.id === id);
  if (promise === undefined || c.state === "bot" || c.state === "closed") return "not-found";
  const refused = isTooEarly(promise, slot, ledger.now)
    ? "too-early"
    : refusedThen(withoutIt(ledger, promise), slot.to);
  if (refused !== null) return refused;
  const free = freeSlots(withoutIt(ledger, promise), slot.to, 1)[0];
  if (free?.from !== slot.from || free.to !== slot.to) return "slot-full";
  const window = isCall(promise) ? slot : null;
  return movedTo(c, promise, { dueAt: slot.to, window, reason: "", by: "customer" }, ledger);
}

/** An answer may always come earlier than it was promised; when it is called, the customer has to be there. */
const isTooEarly = (promise: OpenPromise, { from, to }: Slot, now: Time): boolean =>
  from < now || (!isCall(promise) && to <= promise.dueAt);

/** So much time is left for somebody to see that a call comes earlier. */
const leastAheadMs = 3_600_000;

/** The times that a customer may choose instead, the earliest first, at most `count`. */
export const timesInstead = (promise: OpenPromise, calendar: Calendar, count: number): readonly Slot[] =>
  freeSlots(withoutIt(calendar, promise), firstInstead(promise, calendar.now), count + 2)
    .filter(({ from, to }) => from >= calendar.now + leastAheadMs && to !== promise.dueAt)
    .slice(0, count);

const firstInstead = (promise: OpenPromise, now: Time): Time =>
  Math.max(now + leastAheadMs, isCall(promise) ? 0 : promise.dueAt + 1);

/** The customer asks how a promise stands: whoever keeps it hears of it, and the customer is told what still holds. */
export function nudge(c: Conversation, id: PromiseId, ledger: Ledger): Step | "not-found" | "asked-already" {
  const promise = c.promises.find((one) => one.id === id);
  if (promise === undefined || c.state === "bot" || c.state === "closed") return "not-found";
  if (promise.askedAt !== null) return "asked-already";
  const { owner, now } = ledger;
  const conversation = pressed(moves.askedAbout(c, promise, now), ledger);
  const stands = promise.escalatedAt === null && promise.dueAt > now;
  return {
    conversation,
    // Where no time holds any more a person gives the next one: nothing is said that isn't so.
    says: stands ? [{ say: "promise-stands", promise, owner, name: null }] : [],
    notes: [{ note: "nudged", detail: new Date(promise.dueAt).toISOString() }],
  };
}

function pressed(c: moves.Promising, { agentAtWork, now }: Ledger): moves.Promising {
  if (c.state === "queued") return wroteInQueue(c, now);
  if (c.state === "with-agent") return wroteToAgent(c, now);
  return c.agent !== null && agentAtWork ? moves.nudgedAgent(c, c.agent, now) : moves.nudged(c, null, now);
}
