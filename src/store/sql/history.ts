// What one customer came with, thread by thread.
import { sql, type Kysely } from "kysely";
import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import { conversations } from "./conversations.ts";
import type { Tables } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

/** The thread in which a conversation stands. */
export const threadWith = statement((db, p: Fill<{ id: ConversationId }>) =>
  db.selectFrom("conversation").select("thread_id").where("id", "=", p("id")),
);

/** Who has each, or had it last, and what the customer wrote first in it. */
const matters = (db: Kysely<Tables>) =>
  conversations(db)
    .leftJoin("agent as last_agent", "last_agent.id", "conversation.last_agent_id")
    .select((eb) => [
      "last_agent.name as last_name",
      eb
        .selectFrom("message as first")
        .select("first.text")
        .whereRef("first.conversation_id", "=", "conversation.id")
        .where("first.author", "=", sql.lit("customer"))
        .where("first.text", "<>", sql.lit(""))
        .orderBy("first.seq")
        .limit(sql.lit(1))
        .as("began"),
    ]);

export const openMatter = statement((db, p: Fill<{ thread: ThreadId }>) =>
  matters(db)
    .where("conversation.thread_id", "=", p("thread"))
    .where("conversation.state", "<>", sql.lit("closed")),
);

/** Those that ended last. */
export const endedMatters = statement((db, p: Fill<{ thread: ThreadId; limit: number }>) =>
  matters(db)
    .where("conversation.thread_id", "=", p("thread"))
    .where("conversation.state", "=", sql.lit("closed"))
    .orderBy("conversation.closed_at", "desc")
    .orderBy("conversation.id", "desc")
    .limit(p("limit")),
);
