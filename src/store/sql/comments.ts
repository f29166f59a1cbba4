// What customers wrote of how it went, and who has read it.
import { sql } from "kysely";
import type { RatingRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

const ofComment = [
  "rating.conversation_id",
  "rating.value",
  "rating.comment",
  "rating.at",
  "rating.read_by",
  "rating.read_at",
  "agent.name as reader_name",
] as const;

export const unread = statement((db, p: Fill<{ limit: number }>) =>
  db
    .selectFrom("rating")
    .leftJoin("agent", "agent.id", "rating.read_by")
    .select(ofComment)
    .where("rating.comment", "is not", null)
    .where("rating.read_at", "is", null)
    .orderBy("rating.at")
    .orderBy("rating.conversation_id")
    .limit(p("limit")),
);

export const read = statement((db, p: Fill<{ limit: number }>) =>
  db
    .selectFrom("rating")
    .leftJoin("agent", "agent.id", "rating.read_by")
    .select(ofComment)
    .where("rating.comment", "is not", null)
    .where("rating.read_at", "is not", null)
    .orderBy("rating.read_at", "desc")
    .orderBy("rating.conversation_id", "desc")
    .limit(p("limit")),
);

/** Only what is still as it was read, and only for the first reader. */
export const readOne = statement(
  (db, p: Fill<Pick<RatingRow, "conversation_id" | "at" | "read_by" | "read_at">>) =>
    db
      .updateTable("rating")
      .set({ read_by: p("read_by"), read_at: p("read_at") })
      .where("conversation_id", "=", p("conversation_id"))
      .where("at", "=", p("at"))
      .where("comment", "is not", null)
      .where("read_at", "is", sql.lit(null)),
);
