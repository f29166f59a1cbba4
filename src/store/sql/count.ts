// What there is to do at the desk; each is counted in an index that holds nothing else.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { AgentId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

export const waiting = statement((db) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => [fn.countAll<number>().as("n"), fn.min("waiting_since").as("since")])
    .where("state", "=", sql.lit("queued")),
);

export const ofAgent = statement((db, p: Fill<{ agent: AgentId }>) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("owner_agent_id", "=", p("agent")),
);

/** Closed ones all stand below zero in the desk's order. */
export const open = statement((db) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("desk_rank", ">=", sql.lit(0)),
);

export const late = statement((db) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("escalated_at", "is not", null),
);

/** Open promises: in how many conversations, those still to come today, those at risk, those late. */
export const promised = statement((db, p: Fill<{ now: Time; dayEnds: Time }>) =>
  db
    .selectFrom("promise")
    .select([
      sql<number>`count(distinct conversation_id)`.as("conversations"),
      sql<number>`count(*) filter (where due_at > ${p("now")} and due_at <= ${p("dayEnds")})`.as("today"),
      sql<number>`count(*) filter (where due_at > ${p("now")} and warnings not like '%"most"%')`.as(
        "at_risk",
      ),
      sql<number>`count(*) filter (where due_at <= ${p("now")})`.as("late"),
    ])
    .where("state", "=", sql.lit("open")),
);
