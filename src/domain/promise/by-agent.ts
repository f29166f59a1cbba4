import type { Conversation, Time } from "../conversation.ts";
import type { PromiseId } from "../ids.ts";
import { firstDue, type NotThen, refusedThen } from "../service/slots.ts";
import type { Say } from "../say.ts";
import type { Note, Step } from "../step.ts";
import * as ends from "./ends.ts";
import { againAfterMs, ended, type Keeper, type Ledger, momentOf, movedTo, withoutIt } from "./ledger.ts";
import * as moves from "./moves.ts";
import { isCall, type OpenPromise, type Outcome, type PromiseEnd } from "./promise.ts";

/** Why a promise can't be dealt with: there is none of that id that is open, or another agent has it. */
export type NotThis = "not-found" | "taken";

/** The conversation and its promise, if this agent may deal with it. */
function held(
  c: Conversation,
  id: PromiseId,
  agent: Keeper,
  { agentAtWork }: Ledger,
): { readonly at: moves.Promising; readonly promise: OpenPromise } | NotThis {
  const promise = c.promises.find((one) => one.id === id);
  if (promise === undefined || c.state === "bot" || c.state === "closed") return "not-found";
  const owner = moves.ownerOf(c);
  const mayAct = owner === null || owner === agent.id || agent.isSupervisor || !agentAtWork;
  return mayAct ? { at: c, promise } : "taken";
}

/** It was kept: what was promised has been done. */
export const keep = (
  c: Conversation,
  id: PromiseId,
  agent: Keeper,
  note: string,
  ledger: Ledger,
): Step | NotThis => end(c, id, agent, { end: "kept", note }, ledger);

/** The customer needs it no longer, and has told an agent so. */
export const release = (
  c: Conversation,
  id: PromiseId,
  agent: Keeper,
  reason: string,
  ledger: Ledger,
): Step | NotThis => end(c, id, agent, { end: "released", note: reason }, ledger);

function end(
  c: Conversation,
  id: PromiseId,
  agent: Keeper,
  how: { readonly end: PromiseEnd; readonly note: string },
  ledger: Ledger,
): Step | NotThis {
  const found = held(c, id, agent, ledger);
  if (typeof found === "string") return found;
  const { at, promise } = found;
  const say = how.end === "kept" ? "promise-kept" : "promise-released";
  const had = moves.ownerOf(at) ?? agent.id;
  return {
    conversation: ends.promiseEnded(at, promise, had, ledger.now),
    says: [{ say, promise, owner: ledger.owner, name: null }],
    notes: [{ note: say, detail: how.note }],
    ended: [ended(promise, how, { by: agent.id, had }, ledger.now)],
  };
}

/** It gets another time; the customer is told both, and why. */
export function move(
  c: Conversation,
  id: PromiseId,
  agent: Keeper,
  { dueAt, reason }: { readonly dueAt: Time; readonly reason: string },
  ledger: Ledger,
): Step | NotThis | NotThen {
  const found = held(c, id, agent, ledger);
  if (typeof found === "string") return found;
  const refused = refusedThen(withoutIt(ledger, found.promise), dueAt);
  if (refused !== null) return refused;
  return movedTo(found.at, found.promise, { dueAt, window: null, reason, by: agent.id }, ledger);
}

/** A call was tried. One that reaches nobody is tried again at the next time that has room, and after the last one the customer is told how to go on. */
export function attempt(
  c: Conversation,
  id: PromiseId,
  agent: Keeper,
  outcome: Outcome,
  ledger: Ledger,
): Step | NotThis | "no-call" {
  const found = held(c, id, agent, ledger);
  if (typeof found === "string") return found;
  if (!isCall(found.promise)) return "no-call";
  const tried = moves.attempted(found.at, found.promise, { outcome, by: agent.id }, ledger.now);
  const { conversation, promise } = tried;
  if (outcome === "reached") return keep(conversation, id, agent, outcome, ledger);
  const notes: readonly Note[] = [{ note: "promise-attempt", detail: outcome }];
  if (tried.isLast) return notReached(conversation, promise, agent, notes, ledger);
  const dueAt = firstDue(withoutIt(ledger, promise), againAfterMs);
  // Nobody knows a time: it stays due when it was, and then a person gives one.
  if (dueAt === null) return { conversation, says: [], notes };
  const to = { dueAt, window: null, reason: outcome, by: agent.id };
  const again = movedTo(conversation, promise, to, ledger);
  const next = again.conversation.promises.find((one) => one.id === id) ?? promise;
  const says: readonly Say[] = [{ say: "call-not-answered", promise: next, owner: ledger.owner, name: null }];
  return { ...again, says, notes };
}

/** Nobody was reached often enough: the customer is told so, and the matter ends when nothing else was promised in it. */
function notReached(
  c: moves.Promising,
  promise: OpenPromise,
  agent: Keeper,
  notes: readonly Note[],
  ledger: Ledger,
): Step {
  const how = { end: "not-reached", note: "" } as const;
  const after = ends.promiseEnded(c, promise, agent.id, ledger.now);
  const isOver = after.state === "with-agent" && after.promises.length === 0 && after.waitingSince === null;
  return {
    conversation: isOver ? ends.endedWithPromise(after, how.end, momentOf(ledger)) : after,
    says: [{ say: "not-reached", promise, owner: ledger.owner, name: null }],
    notes: [...notes, { note: "not-reached", detail: "" }],
    ended: [ended(promise, how, { by: agent.id, had: moves.ownerOf(c) ?? agent.id }, ledger.now)],
  };
}
