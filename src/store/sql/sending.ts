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
      "outbox.key",
      "outbox.message_id",
      "outbox.start",
      "outbox.stop",
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
  (db, p: Fill<{ key: string; tries: number; until: Time }>) =>
    db
      .updateTable("outbox")
      // Without an error a row that was tried is one whose last try has not told its end.
      .set({ attempts: p("tries"), due_at: p("until"), error: sql<null>`null` })
      .where("key", "=", p("key"))
      .where("state", "=", sql.lit("next")),
  1,
);

export const heldBy = statement((db, p: Fill<{ key: string; tries: number }>) =>
  db
    .selectFrom("outbox")
    .select(["message_id", "thread_id"])
    .where("key", "=", p("key"))
    .where("attempts", "=", p("tries"))
    .where("state", "=", sql.lit("next")),
);

export const line = statement((db, p: Fill<{ id: MessageId }>) =>
  db
    .selectFrom("message")
    .select(["id", "conversation_id", "author", "say", "text"])
    .where("id", "=", p("id")),
);

export const markSent = statement(
  (db, p: Fill<Pick<SendingRow, "key" | "sent_at">>) =>
    db
      .updateTable("outbox")
      .set({ state: sql.lit("sent"), sent_at: p("sent_at"), error: sql<null>`null` })
      .where("key", "=", p("key")),
  1,
);

export const postpone = statement(
  (db, p: Fill<Pick<SendingRow, "key" | "due_at" | "error">>) =>
    db
      .updateTable("outbox")
      .set({ due_at: p("due_at"), error: p("error") })
      .where("key", "=", p("key")),
  1,
);

/** The piece that died, and those of the same message after it: half a message says something else. */
export const bury = statement((db, p: Fill<Pick<SendingRow, "message_id" | "error">>) =>
  db
    .updateTable("outbox")
    .set({ state: sql.lit("dead"), error: p("error") })
    .where("message_id", "=", p("message_id"))
    .where(sql<boolean>`state in ('next', 'behind')`),
);

/** What failed may go now, without losing a try by it; and what was never tried, which only a clock that was set back holds up. */
export const hurry = statement((db, p: Fill<{ now: Time }>) =>
  db
    .updateTable("outbox")
    .set({
      due_at: p("now"),
      attempts: sql<number>`case when attempts > 0 then attempts - 1 else 0 end`,
    })
    .where("state", "=", sql.lit("next"))
    .where(sql<boolean>`(error is not null or attempts = 0)`)
    .where("due_at", ">", p("now")),
);

export const hurryBehind = statement((db, p: Fill<{ now: Time }>) =>
  db
    .updateTable("outbox")
    .set({ due_at: p("now") })
    .where("state", "=", sql.lit("behind"))
    .where("due_at", ">", p("now")),
);

/** Nobody holds a lease any more, and nobody knows what came of those tries. */
export const hold = statement((db, p: Fill<{ until: Time }>) =>
  db
    .updateTable("outbox")
    .set({ due_at: p("until") })
    .where("state", "=", sql.lit("next"))
    .where("error", "is", sql.lit(null))
    .where("attempts", ">", sql.lit(0)),
);

const countedIn = (state: "next" | "behind" | "dead") =>
  statement((db) =>
    db
      .selectFrom("outbox")
      .innerJoin("thread", "thread.id", "outbox.thread_id")
      .innerJoin("message", "message.id", "outbox.message_id")
      .select(({ fn }) => [
        "thread.channel",
        fn.countAll<number>().as("count"),
        fn.min("message.at").as("since"),
      ])
      .where("outbox.state", "=", sql.lit(state))
      .groupBy("thread.channel"),
  );

/** What has not gone, by state: each has an index of its own, since nearly all rows have gone. */
export const countedNext = countedIn("next");
export const countedBehind = countedIn("behind");
export const countedDead = countedIn("dead");

export const advance = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .updateTable("outbox")
    .set({ state: sql.lit("next") })
    .where("key", "=", (eb) =>
      eb
        .selectFrom("outbox as behind")
        .select("behind.key")
        .where("behind.thread_id", "=", p("thread"))
        .where("behind.state", "=", sql.lit("behind"))
        .orderBy("behind.seq")
        .orderBy("behind.piece")
        .limit(sql.lit(1)),
    ),
);
