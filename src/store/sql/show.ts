// What channels, desk and transcripts read.
import { sql, type Kysely } from "kysely";
import type { AgentId, AttachmentId, ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import { conversations, promisedFor } from "./conversations.ts";
import type { Tables } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

const ofLog = [
  "message.id",
  "message.seq",
  "message.conversation_id",
  "message.author",
  "message.audience",
  "message.say",
  "message.text",
  "message.markdown",
  "message.options",
  "message.attachments",
  "message.entry",
  "message.channel_msg_id",
  "message.reply_to",
  "message.at",
  "agent.name as agent_name",
] as const;

type Page = { readonly rank: number; readonly id: string; readonly limit: number };

/** The page after a place of these rows, in the desk's order. */
const pageOf = (rows: ReturnType<typeof conversations>, p: Fill<Page>) =>
  rows
    .where(sql<boolean>`(conversation.desk_rank, conversation.id) > (${p("rank")}, ${p("id")})`)
    .orderBy("conversation.desk_rank")
    .orderBy("conversation.id")
    .limit(p("limit"));

export const customerLog = statement((db, p: Fill<{ thread: ThreadId; after: number; limit: number }>) =>
  db
    .selectFrom("message")
    .leftJoin("agent", "agent.id", "message.agent_id")
    .select(ofLog)
    .where("message.thread_id", "=", p("thread"))
    .where("message.seq", ">", p("after"))
    .where("message.audience", "=", sql.lit("customer"))
    .orderBy("message.seq")
    .limit(p("limit")),
);

/** Who has the thread's open conversation; without one, whether it ever had one. */
export const standing = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("thread")
    .leftJoin("conversation", (join) =>
      join
        .onRef("conversation.thread_id", "=", "thread.id")
        .on("conversation.state", "<>", sql.lit("closed")),
    )
    .leftJoin("agent", "agent.id", "conversation.owner_agent_id")
    .select((eb) => [
      "thread.language",
      "conversation.state",
      "agent.name as agent_name",
      promisedFor,
      eb
        .selectFrom("conversation as ended")
        .select("ended.state")
        .whereRef("ended.thread_id", "=", "thread.id")
        .where("ended.state", "=", sql.lit("closed"))
        .limit(sql.lit(1))
        .as("ended"),
    ])
    .where("thread.id", "=", p("thread")),
);

/** A file's bytes, and its message's list in which the rest of it stands. */
export const attachment = statement((db, p: Fill<{ id: AttachmentId }>) =>
  db
    .selectFrom("attachment")
    .innerJoin("message", "message.id", "attachment.message_id")
    .select(["message.attachments", "attachment.bytes"])
    .where("attachment.id", "=", p("id")),
);

/** Where the conversation's rows begin, and the last row of another conversation before that. */
export const transcriptBounds = statement((db, p: Fill<{ id: ConversationId }>) =>
  db
    .selectFrom("conversation")
    .select((eb) => [
      "thread_id",
      "first_seq",
      eb
        .selectFrom("message as other")
        .select("other.seq")
        .whereRef("other.thread_id", "=", "conversation.thread_id")
        .whereRef("other.seq", "<", "conversation.first_seq")
        .where("other.conversation_id", "is not", null)
        .orderBy("other.seq", "desc")
        .limit(sql.lit(1))
        .as("before"),
    ])
    .where("id", "=", p("id")),
);

export const transcript = statement(
  (db, p: Fill<{ thread: ThreadId; id: ConversationId; first: number; after: number }>) =>
    db
      .selectFrom("message")
      .innerJoin("thread", "thread.id", "message.thread_id")
      .leftJoin("agent", "agent.id", "message.agent_id")
      .select([...ofLog, "thread.page_token"])
      .where("message.thread_id", "=", p("thread"))
      .where("message.seq", ">", p("after"))
      .where((eb) =>
        eb.or([
          eb("message.conversation_id", "=", p("id")),
          eb.and([eb("message.conversation_id", "is", null), eb("message.seq", "<", p("first"))]),
        ]),
      )
      .orderBy("message.seq"),
);

export const rating = statement((db, p: Fill<{ id: ConversationId }>) =>
  db.selectFrom("rating").select(["value", "comment", "at"]).where("conversation_id", "=", p("id")),
);

export const message = statement((db, p: Fill<{ conversation: ConversationId; id: MessageId }>) =>
  db
    .selectFrom("message")
    .innerJoin("thread", "thread.id", "message.thread_id")
    .leftJoin("agent", "agent.id", "message.agent_id")
    .select([...ofLog, "thread.page_token"])
    .where("message.id", "=", p("id"))
    .where("message.conversation_id", "=", p("conversation")),
);

const inState = (db: Kysely<Tables>, state: "queued" | "closed", p: Fill<Page>) =>
  pageOf(conversations(db).where("conversation.state", "=", sql.lit(state)), p);

export const open = statement((db, p: Fill<Page>) =>
  pageOf(conversations(db).where("conversation.state", "<>", sql.lit("closed")), p),
);

export const waiting = statement((db, p: Fill<Page>) => inState(db, "queued", p));

export const ended = statement((db, p: Fill<Page>) => inState(db, "closed", p));

/** By what was promised first in each; of two at one time by the promise's id, which stands in `id` of the place. */
export const promised = statement((db, p: Fill<Page>) =>
  conversations(db)
    .innerJoin("promise as word", "word.conversation_id", "conversation.id")
    .select("word.id as word_id")
    .where("word.state", "=", sql.lit("open"))
    .where(
      sql<boolean>`not exists (
        select 1 from promise as other where other.conversation_id = word.conversation_id and other.state = 'open'
        and (other.due_at, other.id) < (word.due_at, word.id)
      )`,
    )
    .where(sql<boolean>`(word.due_at, word.id) > (${p("rank")}, ${p("id")})`)
    .orderBy("word.due_at")
    .orderBy("word.id")
    .limit(p("limit")),
);

export const ofAgent = statement((db, p: Fill<Page & { readonly agent: AgentId }>) =>
  pageOf(conversations(db).where("conversation.owner_agent_id", "=", p("agent")), p),
);

export const conversation = statement((db, p: Fill<{ id: ConversationId }>) =>
  conversations(db).where("conversation.id", "=", p("id")),
);

export const changes = statement((db, p: Fill<{ after: number; limit: number }>) =>
  db
    .selectFrom("conversation")
    .select(["id", "change"])
    .where("change", ">", p("after"))
    .orderBy("change")
    .limit(p("limit")),
);
