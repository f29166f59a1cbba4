// The self-check: counted from the rows, by none of the columns that only say how things stand.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import { statement, type Fill } from "./statement.ts";

export const openOnes = statement((db) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => [
      fn.countAll<number>().as("n"),
      sql<number>`coalesce(sum(case when owner_kind is null or owner_kind = 'agent' and not exists (
        select 1 from agent where agent.id = conversation.owner_agent_id) then 1 else 0 end), 0)`.as(
        "without_owner",
      ),
      sql<number>`coalesce(sum(case when next_action is null or next_action_at is null then 1 else 0 end), 0)`.as(
        "without_next",
      ),
    ])
    .where("state", "<>", sql.lit("closed")),
);

/** Known problems of which the next word was promised by then, and nobody noted that it did not come. */
export const newsOverdue = statement((db, p: Fill<{ before: Time }>) =>
  db
    .selectFrom("follower")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("told_at", "is", null)
    .where("escalated_at", "is", null)
    .where("due_at", "<", p("before")),
);

/** Conversations whose next action has passed and those with a promise that has, each once; promises of ended ones too. */
export const overdue = statement((db, p: Fill<{ before: Time }>) =>
  db
    .selectFrom(
      db
        .selectFrom("conversation")
        .select("id")
        .where("state", "<>", sql.lit("closed"))
        .where("next_action_at", "<", p("before"))
        .where("escalated_at", "is", null)
        .union(
          db
            .selectFrom("promise")
            .select("conversation_id as id")
            .where("state", "=", sql.lit("open"))
            .where("due_at", "<", p("before"))
            .where("escalated_at", "is", null),
        )
        .as("passed"),
    )
    .select(({ fn }) => fn.countAll<number>().as("n")),
);
