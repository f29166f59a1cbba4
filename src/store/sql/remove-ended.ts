// Takes away a matter that has ended, with all that points to it.
import { sql } from "kysely";
import type { ConversationId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

type One = { readonly id: ConversationId };

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
