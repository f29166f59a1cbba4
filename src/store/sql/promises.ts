// Each statement that writes or reads promises.
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId, PromiseId } from "../../domain/ids.ts";
import type { PromiseEnd } from "../../domain/promise/promise.ts";
import type { PromiseRow } from "./promise-rows.ts";
import type { Tables } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

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
  asked_at: p("asked_at"),
  ended_at: p("ended_at"),
  ended_by: p("ended_by"),
  had_by_agent_id: p("had_by_agent_id"),
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
  "asked_at",
  "ended_at",
  "ended_by",
  "had_by_agent_id",
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

/** Who is to keep a promise: whoever has its matter, and after its end whoever had it then. */
const keeper = sql<AgentId | null>`case promise.state when 'open' then conversation.owner_agent_id else promise.had_by_agent_id end`;

const withSurroundings = (db: Kysely<Tables>) =>
  db
    .selectFrom("promise")
    .innerJoin("conversation", "conversation.id", "promise.conversation_id")
    .innerJoin("thread", "thread.id", "conversation.thread_id")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .leftJoin("agent", (join) => join.on("agent.id", "=", keeper))
    .leftJoin("agent as maker", "maker.id", "promise.made_by_agent_id")
    .selectAll("promise")
    .select([
      "maker.name as maker_name",
      "agent.name as owner_name",
      "thread.channel",
      "thread.language",
      "thread.page_token",
      "customer.name as customer_name",
      "conversation.answers",
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

/**
 * What came of the promises made from a moment until another, by the team of whoever ended them, else of who was to keep them,
 * else of who made them.
 */
export const madeBetween = statement((db, p: Fill<{ from: Time; to: Time }>) =>
  db
    .selectFrom("promise")
    .innerJoin("conversation", "conversation.id", "promise.conversation_id")
    .leftJoin("agent as ender", "ender.id", "promise.ended_by")
    .leftJoin("agent as holder", (join) => join.on("holder.id", "=", keeper))
    .leftJoin("agent as maker", "maker.id", "promise.made_by_agent_id")
    .select(({ fn }) => [
      fn.coalesce("ender.team", "holder.team", "maker.team").as("team"),
      fn.countAll<number>().as("made"),
      counted(sql`promise.state = 'kept'`).as("kept"),
      counted(sql`promise.state = 'kept' and not (${wasLate})`).as("kept_in_time"),
      counted(wasLate).as("late"),
      counted(sql`promise.moves <> '[]'`).as("moved"),
      counted(sql`promise.state = 'released'`).as("released"),
      counted(sql`promise.state = 'not-reached'`).as("not_reached"),
      counted(sql`promise.state = 'open'`).as("open"),
    ])
    .where("promise.made_at", ">=", p("from"))
    .where("promise.made_at", "<", p("to"))
    .groupBy(({ fn }) => fn.coalesce("ender.team", "holder.team", "maker.team"))
    .orderBy(({ fn }) => fn.coalesce("ender.team", "holder.team", "maker.team")),
);

/** Its time passed once, whatever came of it. */
const wasLate = sql`promise.late_at is not null or promise.ended_at > promise.due_at`;

const counted = (which: RawBuilder<unknown>) => sql<number>`count(*) filter (where ${which})`;
