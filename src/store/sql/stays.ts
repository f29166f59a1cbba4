// The queue as it is, and how long it took lately.
import { sql } from "kysely";
import type { StayRow } from "./stay-rows.ts";
import { statement, type Fill } from "./statement.ts";

/** How many of those who wait stand before a rank. */
export const ahead = statement((db, p: Fill<{ rank: number }>) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("state", "=", sql.lit("queued"))
    .where("desk_rank", "<", p("rank"))
    .where("desk_rank", ">=", sql.lit(0)),
);

/** The stays that ended last, the newest first. */
export const newest = statement((db, p: Fill<{ limit: number }>) =>
  db.selectFrom("stay").selectAll().orderBy("ended_at", "desc").limit(p("limit")),
);

export const add = statement((db, p: Fill<StayRow>) =>
  db.insertInto("stay").values({
    id: p("id"),
    queued_at: p("queued_at"),
    ended_at: p("ended_at"),
    taken: p("taken"),
    ahead: p("ahead"),
    told_low: p("told_low"),
    told_high: p("told_high"),
  }),
);
