import type { Conversation } from "../conversation.ts";
import type { PromiseId } from "../ids.ts";
import { freeSlots, type NotThen, type Slot } from "../service/slots.ts";
import type { Step } from "../step.ts";
import { ended, type Ledger, momentOf, movedTo, withoutIt } from "./ledger.ts";
import * as moves from "./moves.ts";

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
  const isOver = c.promises.length === 1 && c.state === "promised";
  return {
    conversation: isOver
      ? moves.endedByRelease(c, momentOf(ledger))
      : moves.withoutPromise(c, id, ledger.now),
    says: [{ say: "promise-released", promise, owner: ledger.owner, name: null }],
    notes: [{ note: "promise-released", detail: reason }],
    ended: [ended(promise, how, "customer", ledger.now)],
  };
}

/** The customer chooses another of the free times on their page. */
export function moveByCustomer(
  c: Conversation,
  id: PromiseId,
  slot: Slot,
  ledger: Ledger,
): Step | "not-found" | NotThen {
  const promise = c.promises.find((one) => one.id === id);
  if (promise === undefined || c.state === "bot" || c.state === "closed") return "not-found";
  const free = freeSlots(withoutIt(ledger, promise), slot.to, 1)[0];
  if (free?.from !== slot.from || free.to !== slot.to) return "slot-full";
  const window = promise.contact.kind === "phone" ? slot : null;
  return movedTo(c, promise, { dueAt: slot.to, window, reason: "", by: "customer" }, ledger);
}
