// Takes away what is no longer kept. What points to a row goes before it.
import { sql } from "kysely";
import type { AttachmentId, ConversationId, CustomerId, MessageId, ThreadId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

type One = { readonly id: ConversationId };
type Its = { readonly thread: ThreadId };

/** Conversations that ended, the longest ago first: closed ones stand in the desk's order below zero, by their end. */
export const ended = statement((db, p: Fill<{ rank: number; id: string; oldest: number; limit: number }>) =>
  db
    .selectFrom("conversation")
    .select(["id", "thread_id", "desk_rank", "about", "reason", "started_at"])
    .where(sql<boolean>`(desk_rank, id) < (${p("rank")}, ${p("id")})`)
    .where("desk_rank", ">", p("oldest"))
    .orderBy("desk_rank", "desc")
    .orderBy("id", "desc")
    .limit(p("limit")),
);

export const newest = statement((db, p: Fill<One>) =>
  db
    .selectFrom("message")
    .select(["seq", "at"])
    .where("conversation_id", "=", p("id"))
    .orderBy("seq", "desc")
    .limit(sql.lit(1)),
);

export const openTask = statement((db, p: Fill<One>) =>
  db
    .selectFrom("task")
    .select("id")
    .where("conversation_id", "=", p("id"))
    .where("state", "=", sql.lit("open"))
    .limit(sql.lit(1)),
);

export const waits = statement((db, p: Fill<Its>) =>
  db
    .selectFrom("follower")
    .select("entry")
    .where("thread_id", "=", p("thread"))
    .where("told_at", "is", null)
    .limit(sql.lit(1)),
);

export const unsentLetter = statement((db, p: Fill<One>) =>
  db
    .selectFrom("letter")
    .select("id")
    .where("conversation_id", "=", p("id"))
    .where("state", "=", sql.lit("waiting"))
    .limit(sql.lit(1)),
);

/** The entries that answered in it. */
export const shown = statement((db, p: Fill<One>) =>
  db
    .selectFrom("message")
    .select(["entry", "at"])
    .where("conversation_id", "=", p("id"))
    .where("entry", "is not", null)
    .where("say", "=", sql.lit("answer")),
);

export const learnt = statement((db, p: Fill<One>) =>
  db
    .selectFrom("message")
    .innerJoin("evidence", "evidence.message_id", "message.id")
    .select(["evidence.entry", "evidence.kind", "evidence.at"])
    .where("message.conversation_id", "=", p("id")),
);

/** What stands in a transcript: a conversation's rows, and those of none between the conversation before and its last row. */
export type Rows = {
  readonly thread: ThreadId;
  readonly id: string;
  readonly floor: number;
  readonly last: number;
};

const withMessages = (table: "evidence" | "attachment" | "outbox" | "receipt") =>
  statement((db, p: Fill<Rows>) =>
    db.deleteFrom(table).where("message_id", "in", (eb) =>
      eb
        .selectFrom("message")
        .select("message.id")
        .where("thread_id", "=", p("thread"))
        .where("seq", ">", p("floor"))
        .where("seq", "<=", p("last"))
        .where(sql<boolean>`(conversation_id is null or conversation_id = ${p("id")})`),
    ),
  );

export const evidence = withMessages("evidence");
export const files = withMessages("attachment");
export const outbox = withMessages("outbox");
export const receipts = withMessages("receipt");

export const messages = statement((db, p: Fill<Rows>) =>
  db
    .deleteFrom("message")
    .where("thread_id", "=", p("thread"))
    .where("seq", ">", p("floor"))
    .where("seq", "<=", p("last"))
    .where(sql<boolean>`(conversation_id is null or conversation_id = ${p("id")})`),
);

const withConversation = (
  table: "act" | "task" | "rating" | "letter" | "promise" | "open_reason" | "hub_offer",
) => statement((db, p: Fill<One>) => db.deleteFrom(table).where("conversation_id", "=", p("id")));

export const acts = withConversation("act");
export const tasks = withConversation("task");
export const rating = withConversation("rating");
export const letters = withConversation("letter");
export const promises = withConversation("promise");
export const openReasons = withConversation("open_reason");
export const hubOffers = withConversation("hub_offer");

/** A later conversation no longer follows it. */
export const unlink = statement((db, p: Fill<One>) =>
  db
    .updateTable("conversation")
    .set({ previous_id: sql.lit(null) })
    .where("previous_id", "=", p("id")),
);

export const conversation = statement(
  (db, p: Fill<One>) => db.deleteFrom("conversation").where("id", "=", p("id")),
  1,
);

/** Files by their ids, which begin with their time. */
export const filesFrom = statement(
  (db, p: Fill<{ after: AttachmentId; until: AttachmentId; limit: number }>) =>
    db
      .selectFrom("attachment")
      .select(["id", "message_id"])
      .where("id", ">", p("after"))
      .where("id", "<", p("until"))
      .orderBy("id")
      .limit(p("limit")),
);

/** What a file's message says, and whether its conversation is open. */
export const messageOf = statement((db, p: Fill<{ id: MessageId }>) =>
  db
    .selectFrom("message")
    .leftJoin("conversation", "conversation.id", "message.conversation_id")
    .select(["message.text", "message.attachments", "message.conversation_id", "conversation.state"])
    .where("message.id", "=", p("id")),
);

export const change = statement(
  (db, p: Fill<{ id: MessageId; text: string; attachments: string | null }>) =>
    db
      .updateTable("message")
      .set({ text: p("text"), attachments: p("attachments") })
      .where("id", "=", p("id")),
  1,
);

export const file = statement(
  (db, p: Fill<{ id: AttachmentId }>) => db.deleteFrom("attachment").where("id", "=", p("id")),
  1,
);

/** Threads by their ids, which begin with their time, and whether there is anything left of them to take away. */
export const threads = statement((db, p: Fill<{ after: ThreadId; until: ThreadId; limit: number }>) =>
  db
    .selectFrom("thread")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .select([
      "thread.id",
      "thread.customer_id",
      "thread.last_at",
      "thread.last_seq",
      sql<0 | 1>`case when thread.greeted = 1 or thread.reference is not null or customer.name is not null
        or customer.verified_as is not null or exists (select 1 from link where link.thread_id = thread.id) then 1 else 0 end`.as(
        "is_known",
      ),
    ])
    .where("thread.id", ">", p("after"))
    .where("thread.id", "<", p("until"))
    .orderBy("thread.id")
    .limit(p("limit")),
);

export const unlogged = statement((db, p: Fill<Its>) =>
  db.deleteFrom("unlogged").where("thread_id", "=", p("thread")),
);

export const told = statement((db, p: Fill<Its>) =>
  db.selectFrom("follower").select(["entry", "told_at as at"]).where("thread_id", "=", p("thread")),
);

export const followers = statement((db, p: Fill<Its>) =>
  db.deleteFrom("follower").where("thread_id", "=", p("thread")),
);

/** Its id and the seq that comes next stay, so that a window that comes back goes on; it is greeted again. */
export const thread = statement(
  (db, p: Fill<Its>) =>
    db
      .updateTable("thread")
      .set({
        greeted: sql.lit(0),
        reference: sql.lit(null),
        page_token: sql.lit(null),
        page_until: sql.lit(null),
        customer_wrote_at: sql.lit(null),
        ad_at: sql.lit(null),
        signed_at: sql.lit(null),
      })
      .where("id", "=", p("thread")),
  1,
);

/** All threads of a customer. */
export const threadsOf = statement((db, p: Fill<{ customer: CustomerId }>) =>
  db.selectFrom("thread").select(["id", "last_at"]).where("customer_id", "=", p("customer")),
);

export const customer = statement((db, p: Fill<{ id: CustomerId }>) =>
  db
    .updateTable("customer")
    .set({ name: sql.lit(null), verified_as: sql.lit(null) })
    .where("id", "=", p("id")),
);
