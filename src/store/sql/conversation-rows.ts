import {
  awaits,
  waitsFor,
  type Closed,
  type Conversation,
  type Promised,
  type Queued,
  type WithAgent,
  type WithBot,
} from "../../domain/conversation.ts";
import { wakesAt } from "../../domain/due.ts";
import { entryId, type ThreadId } from "../../domain/ids.ts";
import type { OpenPromise } from "../../domain/promise/promise.ts";
import { deskRank } from "../../domain/queue/order.ts";
import type { Held } from "../facts.ts";
import { answersOf, flowColumns, flowOf } from "./flow-columns.ts";
import { toldColumn, toldOf } from "./told-column.ts";
import type { ConversationRow } from "./conversation-row.ts";

const blank = {
  owner_kind: null,
  owner_agent_id: null,
  awaits: null,
  next_action: null,
  next_action_at: null,
  wait_reason: null,
  wakes_at: null,
  reason: null,
  urgency: null,
  queued_at: null,
  escalated_at: null,
  misses: null,
  offered: null,
  answered: null,
  asked_seq: null,
  last_agent_id: null,
  closed_at: null,
  close_reason: null,
  reopens_until: null,
  said_seq: null,
  about: null,
  flow: null,
  answers: null,
  told: null,
};

/** The row of a conversation: exactly what its state knows, and nothing else, so nothing of what was said. `conversationOf` is its inverse. */
export function conversationRow(
  held: Held,
  thread: ThreadId,
  change: number,
): Omit<ConversationRow, "first_seq"> {
  const { conversation, version, handOvers } = held;
  return {
    ...blank,
    id: conversation.id,
    thread_id: thread,
    previous_id: conversation.previous,
    started_at: conversation.startedAt,
    waiting_since: conversation.waitingSince,
    state: conversation.state,
    ...(conversation.state !== "closed" && {
      awaits: awaits(conversation),
      next_action: conversation.next.action,
      next_action_at: conversation.next.at,
      wait_reason: waitsFor(conversation)?.reason ?? null,
      wakes_at: wakesAt(conversation),
    }),
    open_promises: conversation.promises.length,
    ...ownColumns(conversation),
    ...flowColumns(conversation),
    desk_rank: deskRank(conversation),
    hand_overs: handOvers,
    version,
    change,
  };
}

function ownColumns(conversation: Conversation): Partial<ConversationRow> {
  switch (conversation.state) {
    case "bot": {
      const { misses, offered, answered, asked } = conversation;
      return { owner_kind: "bot", misses, offered: JSON.stringify(offered), answered, asked_seq: asked };
    }
    case "queued": {
      const { reason, urgency, queuedAt, escalatedAt, told } = conversation;
      return {
        owner_kind: "queue",
        reason,
        urgency,
        queued_at: queuedAt,
        escalated_at: escalatedAt,
        told: toldColumn(told),
      };
    }
    case "with-agent": {
      const { reason, urgency, agent, escalatedAt } = conversation;
      return { owner_kind: "agent", owner_agent_id: agent, reason, urgency, escalated_at: escalatedAt };
    }
    case "promised": {
      const { reason, urgency, agent } = conversation;
      return { owner_kind: agent === null ? "queue" : "agent", owner_agent_id: agent, reason, urgency };
    }
    case "closed": {
      const { reason, agent, closedAt, closeReason, reopensUntil } = conversation;
      return {
        reason,
        last_agent_id: agent,
        closed_at: closedAt,
        close_reason: closeReason,
        reopens_until: reopensUntil,
      };
    }
  }
}

/** The conversation of a row and its open promises; throws when the row lacks what its state must know, which the table's checks forbid. */
export function conversationOf(row: ConversationRow, promises: readonly OpenPromise[]): Conversation {
  const matter = {
    id: row.id,
    previous: row.previous_id,
    startedAt: row.started_at,
    waitingSince: row.waiting_since,
    answers: answersOf(row),
    promises,
  };
  switch (row.state) {
    case "bot":
      return { ...matter, ...botOf(row) };
    case "queued":
      return { ...matter, ...queuedOf(row) };
    case "with-agent":
      return { ...matter, ...withAgentOf(row) };
    case "promised":
      return { ...matter, ...promisedOf(row) };
    case "closed":
      return { ...matter, ...closedOf(row) };
  }
}

type Own<C extends Conversation> = Omit<
  C,
  "id" | "previous" | "startedAt" | "waitingSince" | "answers" | "promises"
>;

const botOf = (row: ConversationRow): Own<WithBot> => ({
  state: "bot",
  misses: known(row, "misses"),
  offered: entriesOf(known(row, "offered")),
  answered: row.answered,
  asked: row.asked_seq,
  flow: flowOf(row),
  next: { action: oneOf(row, ["goodbye"]), at: known(row, "next_action_at") },
});

const queuedOf = (row: ConversationRow): Own<Queued> => ({
  state: "queued",
  reason: known(row, "reason"),
  urgency: known(row, "urgency"),
  queuedAt: known(row, "queued_at"),
  escalatedAt: row.escalated_at,
  told: toldOf(row),
  flow: flowOf(row),
  next: { action: oneOf(row, ["first-human-word"]), at: known(row, "next_action_at") },
});

const withAgentOf = (row: ConversationRow): Own<WithAgent> => ({
  state: "with-agent",
  reason: known(row, "reason"),
  urgency: known(row, "urgency"),
  agent: known(row, "owner_agent_id"),
  escalatedAt: row.escalated_at,
  next: agentsNextOf(row),
});

function agentsNextOf(row: ConversationRow): WithAgent["next"] {
  const [at, reason] = [known(row, "next_action_at"), row.wait_reason];
  return reason === null
    ? { action: oneOf(row, ["reply", "remind", "close"]), at }
    : { action: oneOf(row, ["remind", "look-again"]), at, reason };
}

const promisedOf = (row: ConversationRow): Own<Promised> => ({
  state: "promised",
  reason: known(row, "reason"),
  urgency: known(row, "urgency"),
  agent: row.owner_agent_id,
  next: { action: oneOf(row, ["keep-promise"]), at: known(row, "next_action_at") },
});

const closedOf = (row: ConversationRow): Own<Closed> => ({
  state: "closed",
  reason: row.reason,
  agent: row.last_agent_id,
  closedAt: known(row, "closed_at"),
  closeReason: known(row, "close_reason"),
  flow: flowOf(row),
  reopensUntil: row.reopens_until,
});

const entriesOf = (offered: string) => (offered === "[]" ? [] : listOf(offered).map(entryId));

function listOf(json: string): readonly string[] {
  const list: unknown = JSON.parse(json);
  if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list;
  throw new Error(`A list of names was expected in the database: ${json}`);
}

function known<K extends keyof ConversationRow>(
  row: ConversationRow,
  column: K,
): NonNullable<ConversationRow[K]> {
  const value = row[column];
  if (value !== null) return value;
  throw new Error(
    `Conversation ${row.id} is "${row.state}" without ${column}; the database was changed by hand.`,
  );
}

function oneOf<A extends ConversationRow["next_action"]>(row: ConversationRow, actions: readonly A[]): A {
  const found = actions.find((action) => action === row.next_action);
  if (found !== undefined) return found;
  throw new Error(`Conversation ${row.id} is "${row.state}" with the next action ${row.next_action}.`);
}
