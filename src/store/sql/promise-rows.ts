import type { Time } from "../../domain/conversation.ts";
import { promiseId, type AgentId, type ConversationId, type PromiseId } from "../../domain/ids.ts";
import type { Contact, EndedPromise, OpenPromise, PromiseEnd } from "../../domain/promise/promise.ts";

/** One promise. Lists within it are JSON. */
export type PromiseRow = {
  readonly id: PromiseId;
  readonly conversation_id: ConversationId;
  readonly state: "open" | PromiseEnd;
  readonly text: string;
  readonly contact_kind: Contact["kind"];
  readonly contact: string | null;
  readonly made_by_flow: string | null;
  readonly made_by_agent_id: AgentId | null;
  readonly made_at: Time;
  readonly due_at: Time;
  readonly window_from: Time | null;
  readonly window_to: Time | null;
  readonly attempts: string;
  readonly moves: string;
  readonly warnings: string;
  readonly late_at: Time | null;
  readonly escalated_at: Time | null;
  readonly nudged_at: Time | null;
  readonly asked_at: Time | null;
  readonly ended_at: Time | null;
  readonly ended_by: string | null;
  readonly had_by_agent_id: AgentId | null;
  readonly end_note: string | null;
};

/** The row of an open promise; `promiseOf` is its inverse. */
export function promiseRow(conversation: ConversationId, promise: OpenPromise): PromiseRow {
  const { contact, madeBy, window } = promise;
  return {
    id: promise.id,
    conversation_id: conversation,
    state: "open",
    text: promise.text,
    contact_kind: contact.kind,
    contact: contactText(contact),
    made_by_flow: "flow" in madeBy ? madeBy.flow : null,
    made_by_agent_id: "agent" in madeBy ? madeBy.agent : null,
    made_at: promise.madeAt,
    due_at: promise.dueAt,
    window_from: window?.from ?? null,
    window_to: window?.to ?? null,
    attempts: JSON.stringify(promise.attempts),
    moves: JSON.stringify(promise.moves),
    warnings: JSON.stringify(promise.warnings),
    late_at: promise.lateAt,
    escalated_at: promise.escalatedAt,
    nudged_at: promise.nudgedAt,
    asked_at: promise.askedAt,
    ended_at: null,
    ended_by: null,
    had_by_agent_id: null,
    end_note: null,
  };
}

/** The row of a promise that has ended. */
export const endedRow = (
  conversation: ConversationId,
  { promise, end, at, by, had, note }: EndedPromise,
): PromiseRow => ({
  ...promiseRow(conversation, promise),
  state: end,
  ended_at: at,
  ended_by: by,
  had_by_agent_id: had,
  end_note: note,
});

/** Where it is told, as one text; null for the chat itself. */
const contactText = (contact: Contact): string | null => {
  if (contact.kind === "chat") return null;
  return contact.kind === "email" ? contact.address : contact.number;
};

function contactOf({ contact_kind: kind, contact }: PromiseRow): Contact {
  if (kind === "chat") return { kind };
  return kind === "email" ? { kind, address: contact ?? "" } : { kind, number: contact ?? "" };
}

/** The promise of a row, as it is or was while it was open. */
export const promiseOf = (row: PromiseRow): OpenPromise => ({
  id: promiseId(row.id),
  text: row.text,
  contact: contactOf(row),
  madeBy: row.made_by_agent_id === null ? { flow: row.made_by_flow ?? "" } : { agent: row.made_by_agent_id },
  madeAt: row.made_at,
  dueAt: row.due_at,
  window:
    row.window_from === null || row.window_to === null ? null : { from: row.window_from, to: row.window_to },
  attempts: listOf(row.attempts),
  moves: listOf(row.moves),
  warnings: listOf(row.warnings),
  lateAt: row.late_at,
  escalatedAt: row.escalated_at,
  nudgedAt: row.nudged_at,
  askedAt: row.asked_at,
});

/** What this house wrote as a list. */
function listOf<Item>(json: string): readonly Item[] {
  const list: unknown = JSON.parse(json);
  if (Array.isArray(list)) return list;
  throw new Error(`A list was expected in the database: ${json}`);
}
