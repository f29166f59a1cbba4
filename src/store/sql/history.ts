// What one customer came with, thread by thread.
import { sql } from "kysely";
import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import { conversations } from "./conversations.ts";
import { statement, type Fill } from "./statement.ts";

/** The thread in which a conversation stands. */
export const threadWith = statement((db, p: Fill<{ id: ConversationId }>) =>
  db.selectFrom("conversation").select("thread_id").where("id", "=", p("id")),
);

export const openIn = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("conversation")
    .select("id")
    .where("thread_id", "=", p("thread"))
    .where("state", "<>", sql.lit("closed")),
);

/** Those that ended last. */
export const endedIn = statement((db, p: Fill<{ thread: ThreadId; limit: number }>) =>
  db
    .selectFrom("conversation")
    .select("id")
    .where("thread_id", "=", p("thread"))
    .where("state", "=", sql.lit("closed"))
    .orderBy("closed_at", "desc")
    .orderBy("id", "desc")
    .limit(p("limit")),
);

/** Who has it, or had it last, and what the customer wrote first in it. */
export const matter = statement((db, p: Fill<{ id: ConversationId }>) =>
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
    ])
    .where("conversation.id", "=", p("id")),
);
