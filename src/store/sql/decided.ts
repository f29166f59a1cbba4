// What customers wrote and what became of it. Ids begin with their time, so a period is a range of them.
import { sql } from "kysely";
import type { ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

/** The most rows that stand between a message and the last line that answers it. */
const rowsOfAnAnswer = 12;

type Page = { readonly after: MessageId; readonly until: MessageId; readonly limit: number };

export const messages = statement((db, p: Fill<Page>) =>
  db
    .selectFrom("message")
    .innerJoin("thread", "thread.id", "message.thread_id")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .select([
      "message.id as message",
      "message.thread_id as thread",
      "message.conversation_id as conversation",
      "message.seq",
      "message.text",
      "message.at",
      "thread.language",
      sql<string>`coalesce(customer.verified_as, customer.id)`.as("who"),
    ])
    .where("message.id", ">", p("after"))
    .where("message.id", "<", p("until"))
    .where("message.author", "=", sql.lit("customer"))
    .where("message.text", "<>", sql.lit(""))
    .orderBy("message.id")
    .limit(p("limit")),
);

/** The lines that answer a message: they stand behind it at once. */
export const linesTo = statement((db, p: Fill<{ message: MessageId; thread: ThreadId; seq: number }>) =>
  db
    .selectFrom("message")
    .select(["say", "entry", "options", "audience", "text"])
    .where("thread_id", "=", p("thread"))
    .where("seq", ">", p("seq"))
    .where("seq", "<=", sql<number>`${p("seq")} + ${sql.lit(rowsOfAnAnswer)}`)
    .where("reply_to", "=", p("message"))
    .orderBy("seq"),
);

/** What was learnt of a message. */
export const evidenceOf = statement((db, p: Fill<{ message: MessageId }>) =>
  db.selectFrom("evidence").select(["kind", "entry", "at"]).where("message_id", "=", p("message")),
);

export const agentsWords = statement(
  (db, p: Fill<{ thread: ThreadId; conversation: ConversationId; seq: number }>) =>
    db
      .selectFrom("message")
      .innerJoin("thread", "thread.id", "message.thread_id")
      .innerJoin("customer", "customer.id", "thread.customer_id")
      .select(["message.text", "customer.name"])
      .where("message.thread_id", "=", p("thread"))
      .where("message.seq", ">", p("seq"))
      .where("message.conversation_id", "=", p("conversation"))
      .where("message.author", "=", sql.lit("agent"))
      .where("message.audience", "=", sql.lit("customer"))
      .orderBy("message.seq")
      .limit(sql.lit(50)),
);

export const firstAt = statement((db) =>
  db.selectFrom("message").select("at").orderBy("id").limit(sql.lit(1)),
);
