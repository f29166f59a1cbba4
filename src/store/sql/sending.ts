// The outbox: what is next, leased by moving its time, marked by the try that holds it.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { MessageId, ThreadId } from "../../domain/ids.ts";
import type { SendingRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

export const due = statement((db, p: Fill<{ now: Time; limit: number }>) =>
  db
    .selectFrom("outbox")
    .innerJoin("message", "message.id", "outbox.message_id")
    .innerJoin("thread", "thread.id", "outbox.thread_id")
    .select([
      "outbox.message_id",
      "outbox.thread_id",
      "outbox.attempts",
      "thread.channel",
      "thread.channel_id",
      "thread.language",
      "thread.reference",
      "thread.customer_wrote_at",
      "thread.ad_at",
      "message.text",
      "message.markdown",
      "message.options",
      "message.author",
    ])
    .where("outbox.state", "=", sql.lit("next"))
    .where("outbox.due_at", "<=", p("now"))
    .orderBy("outbox.due_at")
    .orderBy("outbox.message_id")
    .limit(p("limit")),
);

export const lease = statement(
  (db, p: Fill<{ id: MessageId; tries: number; until: Time }>) =>
    db
      .updateTable("outbox")
      .set({ attempts: p("tries"), due_at: p("until") })
      .where("message_id", "=", p("id"))
      .where("state", "=", sql.lit("next")),
  1,
);

export const heldBy = statement((db, p: Fill<{ key: string; tries: number }>) =>
  db
    .selectFrom("outbox")
    .select(["message_id", "thread_id"])
    .where(sql<boolean>`message_id = ${p("key")}`)
    .where("attempts", "=", p("tries"))
    .where("state", "=", sql.lit("next")),
);

export const mark = statement(
  (db, p: Fill<Pick<SendingRow, "message_id" | "state" | "sent_at" | "error">>) =>
    db
      .updateTable("outbox")
      .set({ state: p("state"), sent_at: p("sent_at"), error: p("error") })
      .where("message_id", "=", p("message_id")),
  1,
);

export const postpone = statement(
  (db, p: Fill<Pick<SendingRow, "message_id" | "due_at" | "error">>) =>
    db
      .updateTable("outbox")
      .set({ due_at: p("due_at"), error: p("error") })
      .where("message_id", "=", p("message_id")),
  1,
);

export const advance = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .updateTable("outbox")
    .set({ state: sql.lit("next") })
    .where("message_id", "=", (eb) =>
      eb
        .selectFrom("outbox as behind")
        .select("behind.message_id")
        .where("behind.thread_id", "=", p("thread"))
        .where("behind.state", "=", sql.lit("behind"))
        .orderBy("behind.seq")
        .limit(sql.lit(1)),
    ),
);
