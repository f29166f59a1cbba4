import type { PromiseRow } from "../turn/reads.ts";
import type { PromiseView } from "./protocol.ts";
import { iso, isoOrNull } from "./views.ts";

/** A promise as the console shows it. */
export function promiseView(row: PromiseRow): PromiseView {
  const { promise, state, ended, conversation } = row;
  const { contact, madeBy, window } = promise;
  return {
    id: promise.id,
    conversationId: conversation,
    state,
    text: promise.text,
    contact: { kind: contact.kind, value: valueOf(contact) },
    madeBy: {
      flow: "flow" in madeBy ? madeBy.flow : null,
      agent: "agent" in madeBy ? madeBy.agent : null,
      name: row.makerName,
    },
    madeAt: iso(promise.madeAt),
    dueAt: iso(promise.dueAt),
    window: window && { from: iso(window.from), to: iso(window.to) },
    attempts: promise.attempts.map(({ at, outcome }) => ({ at: iso(at), outcome })),
    moves: promise.moves.map(({ at, from, reason, by }) => ({
      at: iso(at),
      from: iso(from),
      reason,
      by: whoOf(by),
    })),
    lateAt: isoOrNull(promise.lateAt),
    atRiskFrom: isoOrNull(promise.warnings.find(({ warning }) => warning === "most")?.at ?? null),
    ended: ended && { at: iso(ended.at), by: whoOf(ended.by), note: ended.note },
    owner: row.ownerName,
    customer: { name: row.customerName },
    channel: row.channel,
    language: row.language,
  };
}

function valueOf(contact: PromiseRow["promise"]["contact"]): string | null {
  if (contact.kind === "chat") return null;
  return contact.kind === "email" ? contact.address : contact.number;
}

function whoOf(by: string): "us" | "customer" | "house" {
  if (by === "customer") return "customer";
  return by === "house" ? "house" : "us";
}
