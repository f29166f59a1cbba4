import { firstDue } from "../service/slots.ts";
import type { Step } from "../step.ts";
import { againAfterMs, type Ledger, noted, warningsFor } from "./ledger.ts";
import * as moves from "./moves.ts";
import type { OpenPromise } from "./promise.ts";

/** What has come due in the ledger: a warning, or a promise that is late. Null: nothing. */
export function ledgerDue(c: moves.Promising, ledger: Ledger): Step | null {
  const { now } = ledger;
  const late = c.promises.find(({ dueAt, escalatedAt }) => escalatedAt === null && dueAt <= now);
  if (late !== undefined) return ranLate(c, late, ledger);
  const warned = c.promises.find(({ warnings: [first] }) => first !== undefined && first.at <= now);
  return warned === undefined ? null : warn(c, warned, ledger);
}

/** The first time the house says so itself, with a time that has room; after that a person does. */
function ranLate(c: moves.Promising, promise: OpenPromise, ledger: Ledger): Step {
  const dueAt = promise.lateAt === null ? firstDue(ledger, againAfterMs) : null;
  const to =
    dueAt === null ? null : { dueAt, window: null, warnings: warningsFor(ledger, ledger.now, dueAt) };
  const conversation = moves.ranLate(c, promise, to, ledger.agentAtWork, ledger.now);
  const notes = [noted("promise-late", promise.dueAt)];
  const after = conversation.promises.find(({ id }) => id === promise.id);
  if (dueAt === null || after === undefined) return { conversation, says: [], notes };
  const owner = conversation.state === "with-agent" ? ledger.owner : null;
  const { dueAt: from } = promise;
  return { conversation, says: [{ say: "promise-late", promise: after, from, owner, name: null }], notes };
}

/** The owner is warned; when they are not there, whoever is may take it. */
function warn(c: moves.Promising, promise: OpenPromise, { agentAtWork, now }: Ledger): Step {
  const [first] = promise.warnings;
  const warned = moves.warnedOf(c, promise, now);
  const isLeft = warned.state === "promised" && !agentAtWork && first?.warning !== "half";
  const conversation = isLeft ? moves.leftToQueue(warned) : warned;
  return { conversation, says: [], notes: [{ note: "promise-warning", detail: first?.warning ?? "" }] };
}
