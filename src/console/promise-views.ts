import type { Followed } from "../turn/ports/followers.ts";
import { windowOf } from "../domain/window.ts";
import { besideTheChat } from "../turn/letters/letters-of.ts";
import type { Ways } from "../turn/letters/letter-words.ts";
import type { DeskRow } from "../turn/ports/desk.ts";
import type { PromiseRow } from "../turn/ports/promise-log.ts";
import type { PromiseView, WindowView } from "./protocol.ts";
import { iso, isoOrNull } from "./views.ts";

/** Until when the customer can be written to on the channel, and where an agent's reply goes after that; null: at any time. */
export function windowView(row: DeskRow, promises: readonly PromiseRow[], ways?: Ways): WindowView | null {
  const window = windowOf(row);
  if (window === null) return null;
  const open = promises.flatMap(({ state, promise }) => (state === "open" ? [promise] : []));
  const to = besideTheChat({ answers: row.answers, promises: open }, ways);
  return {
    houseUntil: iso(window.houseUntil),
    personUntil: iso(window.personUntil),
    besides: to && { kind: to.kind, value: to.kind === "email" ? to.address : to.number },
  };
}

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

/** What an announcement promised, with how many it did. */
export const followedView = ({ entry, dueAt, count }: Followed) => ({
  id: entry,
  dueAt: isoOrNull(dueAt),
  count,
});

function valueOf(contact: PromiseRow["promise"]["contact"]): string | null {
  if (contact.kind === "chat") return null;
  return contact.kind === "email" ? contact.address : contact.number;
}

function whoOf(by: string): "us" | "customer" | "house" {
  if (by === "customer") return "customer";
  return by === "house" ? "house" : "us";
}
