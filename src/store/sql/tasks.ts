// What is wrong in the FAQ, and what became of it.
import { sql } from "kysely";
import type { TaskRow } from "./content-rows.ts";
import { statement, type Fill } from "./statement.ts";

const ofTask = [
  "task.id",
  "task.state",
  "task.entry",
  "task.conversation_id",
  "task.quote",
  "task.text",
  "task.source",
  "task.agent_id",
  "task.at",
  "task.mended_by",
  "task.mended_at",
  "task.note",
  "reporter.name as reporter_name",
  "mender.name as mender_name",
] as const;

export const waiting = statement((db, p: Fill<{ limit: number }>) =>
  db
    .selectFrom("task")
    .innerJoin("agent as reporter", "reporter.id", "task.agent_id")
    .leftJoin("agent as mender", "mender.id", "task.mended_by")
    .select(ofTask)
    .where("task.state", "=", sql.lit("open"))
    .orderBy("task.id")
    .limit(p("limit")),
);

export const done = statement((db, p: Fill<{ limit: number }>) =>
  db
    .selectFrom("task")
    .innerJoin("agent as reporter", "reporter.id", "task.agent_id")
    .leftJoin("agent as mender", "mender.id", "task.mended_by")
    .select(ofTask)
    .where("task.state", "=", sql.lit("done"))
    .orderBy("task.id", "desc")
    .limit(p("limit")),
);

export const one = statement((db, p: Fill<{ id: string }>) =>
  db
    .selectFrom("task")
    .innerJoin("agent as reporter", "reporter.id", "task.agent_id")
    .leftJoin("agent as mender", "mender.id", "task.mended_by")
    .select(ofTask)
    .where("task.id", "=", p("id")),
);

export const add = statement((db, p: Fill<Omit<TaskRow, "state" | "mended_by" | "mended_at" | "note">>) =>
  db.insertInto("task").values({
    id: p("id"),
    state: sql<"open">`'open'`,
    entry: p("entry"),
    conversation_id: p("conversation_id"),
    quote: p("quote"),
    text: p("text"),
    source: p("source"),
    agent_id: p("agent_id"),
    at: p("at"),
  }),
);

export const mend = statement(
  (db, p: Fill<Pick<TaskRow, "id" | "mended_by" | "mended_at" | "note">>) =>
    db
      .updateTable("task")
      .set({
        state: sql<"done">`'done'`,
        mended_by: p("mended_by"),
        mended_at: p("mended_at"),
        note: p("note"),
      })
      .where("id", "=", p("id"))
      .where("state", "=", sql.lit("open")),
  1,
);
