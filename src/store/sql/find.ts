// What a door has to know before it thinks; each is found by an index.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import { lossNotes } from "../../domain/words/notes.ts";
import type { AgentId, ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import type { UnloggedRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

const ofThread = [
  "thread.id",
  "thread.channel",
  "thread.channel_id",
  "thread.customer_id",
  "thread.language",
  "thread.language_from",
  "thread.language_chosen",
  "thread.greeted",
  "thread.reference",
  "thread.last_seq",
  "thread.last_at",
  "thread.page_token",
  "thread.page_until",
  "thread.customer_wrote_at",
  "thread.ad_at",
  "thread.signed_at",
  "customer.channel_customer_id",
  "customer.name as customer_name",
  "customer.verified_as",
] as const;

export const threadNamed = statement((db, p: Fill<{ channel: string; channel_id: string }>) =>
  db
    .selectFrom("thread")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .select(ofThread)
    .where("thread.channel", "=", p("channel"))
    .where("thread.channel_id", "=", p("channel_id")),
);

export const thread = statement((db, p: Fill<{ id: ThreadId }>) =>
  db
    .selectFrom("thread")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .select(ofThread)
    .where("thread.id", "=", p("id")),
);

export const customerNamed = statement((db, p: Fill<{ channel: string; channel_customer_id: string }>) =>
  db
    .selectFrom("customer")
    .select(["id", "channel_customer_id", "name", "verified_as"])
    .where("channel", "=", p("channel"))
    .where("channel_customer_id", "=", p("channel_customer_id")),
);

export const messageOnce = statement((db, p: Fill<{ thread: ThreadId; key: string }>) =>
  db
    .selectFrom("message")
    .select("id")
    .where("thread_id", "=", p("thread"))
    .where("channel_msg_id", "=", p("key")),
);

export const unloggedOnce = statement(
  (db, p: Fill<Pick<UnloggedRow, "kind" | "key"> & { thread: ThreadId }>) =>
    db
      .selectFrom("unlogged")
      .select("message_id as id")
      .where("thread_id", "=", p("thread"))
      .where("kind", "=", p("kind"))
      .where("key", "=", p("key")),
);

export const openIn = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("conversation")
    .selectAll()
    .where("thread_id", "=", p("thread"))
    .where("state", "<>", sql.lit("closed")),
);

/** The open conversation of a channel's thread when people have it. */
export const withPeople = statement((db, p: Fill<{ channel: string; channel_id: string }>) =>
  db
    .selectFrom("thread")
    .innerJoin("conversation", "conversation.thread_id", "thread.id")
    .select("conversation.id")
    .where("thread.channel", "=", p("channel"))
    .where("thread.channel_id", "=", p("channel_id"))
    .where("conversation.state", "<>", sql.lit("closed"))
    .where("conversation.owner_kind", "<>", sql.lit("bot")),
);

export const endedLastIn = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("conversation")
    .selectAll()
    .where("thread_id", "=", p("thread"))
    .where("state", "=", sql.lit("closed"))
    .orderBy("closed_at", "desc")
    .orderBy("id", "desc")
    .limit(sql.lit(1)),
);

export const conversation = statement((db, p: Fill<{ id: ConversationId }>) =>
  db.selectFrom("conversation").selectAll().where("id", "=", p("id")),
);

export const newestIn = statement((db, p: Fill<{ thread: ThreadId; conversation: ConversationId }>) =>
  db
    .selectFrom("message")
    .select("seq")
    .where("thread_id", "=", p("thread"))
    .where("conversation_id", "=", p("conversation"))
    .orderBy("seq", "desc")
    .limit(sql.lit(1)),
);

/** A message that an act names, by its conversation too. */
export const named = statement((db, p: Fill<{ conversation: ConversationId; id: MessageId }>) =>
  db
    .selectFrom("message")
    .select(["seq", "author", "text"])
    .where("id", "=", p("id"))
    .where("conversation_id", "=", p("conversation")),
);

export const act = statement((db, p: Fill<{ key: string; conversation: ConversationId; agent: AgentId }>) =>
  db
    .selectFrom("act")
    .selectAll()
    .where("conversation_id", "=", p("conversation"))
    .where("agent_id", "=", p("agent"))
    .where("key", "=", p("key")),
);

export const agent = statement((db, p: Fill<{ id: AgentId }>) =>
  db.selectFrom("agent").select(["id", "name", "role"]).where("id", "=", p("id")),
);

export const atWork = statement((db, p: Fill<{ agent: AgentId; since: Time; now: Time }>) =>
  db
    .selectFrom("session")
    .select("agent_id")
    .where("agent_id", "=", p("agent"))
    .where("seen_at", ">", p("since"))
    .where("expires_at", ">", p("now"))
    .limit(sql.lit(1)),
);

export const unsentIn = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("outbox")
    .select("message_id")
    .where("thread_id", "=", p("thread"))
    .where("state", "=", sql.lit("next")),
);

const isOfLoss = sql.join(
  lossNotes.map((note) => sql`note.text like ${sql.lit(`${note}:%`)}`),
  sql` or `,
);

/** A note of loss behind all that the customer wrote or was told. */
export const lossIn = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("message as note")
    .select("note.id")
    .where("note.thread_id", "=", p("thread"))
    .where("note.audience", "=", sql.lit("desk"))
    .where("note.author", "=", sql.lit("system"))
    .where(sql<boolean>`(${isOfLoss})`)
    .where("note.seq", ">", (eb) =>
      eb
        .selectFrom("message as last")
        .select("last.seq")
        .where("last.thread_id", "=", p("thread"))
        .where("last.audience", "=", sql.lit("customer"))
        .orderBy("last.seq", "desc")
        .limit(sql.lit(1)),
    )
    .limit(sql.lit(1)),
);

export const due = statement((db, p: Fill<{ now: Time; limit: number }>) =>
  db
    .selectFrom("conversation")
    .select("id")
    .where("wakes_at", "<=", p("now"))
    .orderBy("wakes_at")
    .orderBy("id")
    .limit(p("limit")),
);

export const lastChange = statement((db) =>
  db.selectFrom("conversation").select(({ fn }) => fn.max("change").as("last")),
);
