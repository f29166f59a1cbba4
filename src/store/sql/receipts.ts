// How far lines that were sent have come.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

export type ReceiptRow = {
  readonly message_id: MessageId;
  readonly thread_id: ThreadId;
  /** The channel's own id of the line. */
  readonly channel_key: string;
  readonly sent_at: Time;
  readonly delivered_at: Time | null;
  readonly read_at: Time | null;
  readonly reaction: string | null;
};

/** Only what stands in the outbox is a line of ours; one that goes in pieces has come as far as its last piece. */
export const arrived = statement((db, p: Fill<{ id: string; channelKey: string; at: Time }>) =>
  db
    .insertInto("receipt")
    .columns(["message_id", "thread_id", "channel_key", "sent_at"])
    .expression((eb) =>
      eb
        .selectFrom("outbox")
        .select((out) => [
          out.ref("outbox.message_id").as("message_id"),
          out.ref("outbox.thread_id").as("thread_id"),
          p("channelKey").as("channel_key"),
          p("at").as("sent_at"),
        ])
        .where("key", "=", p("id"))
        .where("stop", "is", sql.lit(null)),
    )
    .onConflict((on) => on.doNothing()),
);

/** The thread of a line that is still to be sent. */
export const stillNext = statement((db, p: Fill<{ id: string }>) =>
  db
    .selectFrom("outbox")
    .select(["key", "thread_id"])
    .where("key", "=", p("id"))
    .where("state", "=", sql.lit("next")),
);

type Reached = { thread: ThreadId; until: Time; now: Time };

export const delivered = statement((db, p: Fill<Reached>) =>
  db
    .updateTable("receipt")
    .set({ delivered_at: p("now") })
    .where("thread_id", "=", p("thread"))
    .where("sent_at", "<=", p("until"))
    .where("delivered_at", "is", sql.lit(null)),
);

export const seen = statement((db, p: Fill<Reached>) =>
  db
    .updateTable("receipt")
    .set({ read_at: p("now") })
    .where("thread_id", "=", p("thread"))
    .where("sent_at", "<=", p("until"))
    .where("read_at", "is", sql.lit(null)),
);

export const reacted = statement(
  (db, p: Fill<{ thread: ThreadId; channelKey: string; emoji: string | null }>) =>
    db
      .updateTable("receipt")
      .set({ reaction: p("emoji") })
      .where("thread_id", "=", p("thread"))
      .where("channel_key", "=", p("channelKey")),
);

export const ofConversation = statement((db, p: Fill<{ id: ConversationId }>) =>
  db
    .selectFrom("receipt")
    .innerJoin("message", "message.id", "receipt.message_id")
    .selectAll("receipt")
    .where("message.conversation_id", "=", p("id"))
    .orderBy("message.seq"),
);
