// The rows of promises, and each statement that writes or reads them.
import { type Kysely, sql } from "kysely";
import { promiseId, type AgentId, type ConversationId, type PromiseId } from "../../domain/ids.ts";
import type { Contact, EndedPromise, OpenPromise, PromiseEnd } from "../../domain/promise/promise.ts";
import type { Time } from "../../domain/conversation.ts";
import type { Tables } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

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
  readonly ended_at: Time | null;
  readonly ended_by: string | null;
  readonly end_note: string | null;
};

type Changing = Omit<PromiseRow, "conversation_id" | "made_by_flow" | "made_by_agent_id" | "made_at">;

const columns = (p: Fill<PromiseRow>) => ({
  id: p("id"),
  conversation_id: p("conversation_id"),
  state: p("state"),
  text: p("text"),
  contact_kind: p("contact_kind"),
  contact: p("contact"),
  made_by_flow: p("made_by_flow"),
  made_by_agent_id: p("made_by_agent_id"),
  made_at: p("made_at"),
  due_at: p("due_at"),
  window_from: p("window_from"),
  window_to: p("window_to"),
  attempts: p("attempts"),
  moves: p("moves"),
  warnings: p("warnings"),
  late_at: p("late_at"),
  escalated_at: p("escalated_at"),
  nudged_at: p("nudged_at"),
  ended_at: p("ended_at"),
  ended_by: p("ended_by"),
  end_note: p("end_note"),
});

/** A promise is written whole each time: what it was made of stays as it was. */
export const putPromise = statement((db, p: Fill<PromiseRow>) =>
  db
    .insertInto("promise")
    .values(columns(p))
    .onConflict((again) =>
      again.column("id").doUpdateSet((eb) => ({
        ...changed((name) => eb.ref(`excluded.${name}`)),
      })),
    ),
);

const changing = [
  "state",
  "text",
  "contact_kind",
  "contact",
  "due_at",
  "window_from",
  "window_to",
  "attempts",
  "moves",
  "warnings",
  "late_at",
  "escalated_at",
  "nudged_at",
  "ended_at",
  "ended_by",
  "end_note",
] as const satisfies readonly (keyof Changing)[];

const changed = <Value>(of: (name: (typeof changing)[number]) => Value) =>
  Object.fromEntries(changing.map((name) => [name, of(name)]));

/** The open promises of a conversation, the earliest due first. */
export const openIn = statement((db, p: Fill<{ conversation: ConversationId }>) =>
  db
    .selectFrom("promise")
    .selectAll()
    .where("conversation_id", "=", p("conversation"))
    .where("state", "=", sql.lit("open"))
    .orderBy("due_at")
    .orderBy("made_at"),
);

const withSurroundings = (db: Kysely<Tables>) =>
  db
    .selectFrom("promise")
    .innerJoin("conversation", "conversation.id", "promise.conversation_id")
    .innerJoin("thread", "thread.id", "conversation.thread_id")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .leftJoin("agent", (join) =>
      join.on((eb) =>
        eb("agent.id", "=", eb.fn.coalesce("conversation.owner_agent_id", "conversation.last_agent_id")),
      ),
    )
    .leftJoin("agent as maker", "maker.id", "promise.made_by_agent_id")
    .selectAll("promise")
    .select([
      "maker.name as maker_name",
      "agent.name as owner_name",
      "thread.channel",
      "thread.language",
      "customer.name as customer_name",
    ]);

export const openOnes = statement((db, p: Fill<{ limit: number }>) =>
  withSurroundings(db)
    .where("promise.state", "=", sql.lit("open"))
    .orderBy("promise.due_at")
    .orderBy("promise.id")
    .limit(p("limit")),
);

export const lateOnes = statement((db, p: Fill<{ limit: number }>) =>
  withSurroundings(db)
    .where("promise.state", "=", sql.lit("open"))
    .where("promise.late_at", "is not", null)
    .orderBy("promise.due_at")
    .orderBy("promise.id")
    .limit(p("limit")),
);

export const endedOnes = statement((db, p: Fill<{ state: PromiseEnd; limit: number }>) =>
  withSurroundings(db)
    .where("promise.state", "=", p("state"))
    .where("promise.state", "<>", sql.lit("open"))
    .orderBy("promise.ended_at", "desc")
    .orderBy("promise.due_at")
    .orderBy("promise.id")
    .limit(p("limit")),
);

export const allIn = statement((db, p: Fill<{ conversation: ConversationId }>) =>
  withSurroundings(db)
    .where("promise.conversation_id", "=", p("conversation"))
    .orderBy("promise.ended_at", (order) => order.desc().nullsFirst())
    .orderBy("promise.due_at")
    .orderBy("promise.id"),
);

export const conversationOfPromise = statement((db, p: Fill<{ id: PromiseId }>) =>
  db.selectFrom("promise").select("conversation_id").where("id", "=", p("id")),
);

/** How many open promises are due when, from a moment on. */
export const booked = statement((db, p: Fill<{ after: Time }>) =>
  db
    .selectFrom("promise")
    .select(({ fn }) => ["due_at", fn.countAll<number>().as("n")])
    .where("state", "=", sql.lit("open"))
    .where("due_at", ">", p("after"))
    .groupBy("due_at"),
);

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
    ended_at: null,
    ended_by: null,
    end_note: null,
  };
}

/** The row of a promise that has ended. */
export const endedRow = (
  conversation: ConversationId,
  { promise, end, at, by, note }: EndedPromise,
): PromiseRow => ({
  ...promiseRow(conversation, promise),
  state: end,
  ended_at: at,
  ended_by: by,
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
});

/** What this house wrote as a list. */
function listOf<Item>(json: string): readonly Item[] {
  const list: unknown = JSON.parse(json);
  if (Array.isArray(list)) return list;
  throw new Error(`A list was expected in the database: ${json}`);
}
