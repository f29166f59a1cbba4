// How far lines that were sent have come.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import type { Flag } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

export type ReceiptRow = {
  readonly message_id: MessageId;
  /** Which of the line's pieces it is, and whether it is the last: then the line has come as far. */
  readonly piece: number;
  readonly is_last: Flag;
  readonly thread_id: ThreadId;
  /** The channel's own id of the piece. */
  readonly channel_key: string;
  readonly sent_at: Time;
  readonly delivered_at: Time | null;
  readonly read_at: Time | null;
  readonly reaction: string | null;
};

/** The conversation of a row that was just changed; null: of none. */
const conversation = sql<ConversationId | null>`(
  select conversation_id from message where message.id = receipt.message_id
)`.as("conversation");

/** Only what stands in the outbox is a line of ours. */
export const arrived = statement((db, p: Fill<{ id: string; channelKey: string; at: Time }>) =>
  db
    .insertInto("receipt")
    .columns(["message_id", "piece", "is_last", "thread_id", "channel_key", "sent_at"])
    .expression((eb) =>
      eb
        .selectFrom("outbox")
        .select((out) => [
          out.ref("outbox.message_id").as("message_id"),
          out.ref("outbox.piece").as("piece"),
          sql<Flag>`case when stop is null then 1 else 0 end`.as("is_last"),
          out.ref("outbox.thread_id").as("thread_id"),
          p("channelKey").as("channel_key"),
          p("at").as("sent_at"),
        ])
        .where("key", "=", p("id")),
    )
    .onConflict((on) => on.doNothing())
    .returning(conversation),
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
    .where("delivered_at", "is", sql.lit(null))
    .returning(conversation),
);

export const seen = statement((db, p: Fill<Reached>) =>
  db
    .updateTable("receipt")
    .set({ read_at: p("now") })
    .where("thread_id", "=", p("thread"))
    .where("sent_at", "<=", p("until"))
    .where("read_at", "is", sql.lit(null))
    .returning(conversation),
);

export const reacted = statement(
  (db, p: Fill<{ thread: ThreadId; channelKey: string; emoji: string | null }>) =>
    db
      .updateTable("receipt")
      .set({ reaction: p("emoji") })
      .where("thread_id", "=", p("thread"))
      .where("channel_key", "=", p("channelKey"))
      .returning(conversation),
);

/** Each line once, as far as its last piece has come, with the reaction to its latest piece that has one. */
export const ofConversation = statement((db, p: Fill<{ id: ConversationId }>) =>
  db
    .selectFrom("receipt")
    .innerJoin("message", "message.id", "receipt.message_id")
    .select(["message_id", "sent_at", "delivered_at", "read_at"])
    .select((eb) =>
      eb
        .selectFrom("receipt as piece")
        .select("piece.reaction")
        .whereRef("piece.message_id", "=", "receipt.message_id")
        .where("piece.reaction", "is not", null)
        .orderBy("piece.piece", "desc")
        .limit(sql.lit(1))
        .as("reaction"),
    )
    .where("message.conversation_id", "=", p("id"))
    .where("receipt.is_last", "=", sql.lit(1))
    .orderBy("message.seq"),
);
