// Takes away rows of a log. What points to a row goes before it.
import { sql } from "kysely";
import type { ThreadId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

/** What stands in a transcript: a conversation's rows, and those of none between the conversation before and its last row. */
export type Rows = {
  readonly thread: ThreadId;
  readonly id: string;
  readonly floor: number;
  readonly last: number;
};

const withMessages = (table: "evidence" | "attachment" | "outbox" | "receipt") =>
  statement((db, p: Fill<Rows>) =>
    db.deleteFrom(table).where("message_id", "in", (eb) =>
      eb
        .selectFrom("message")
        .select("message.id")
        .where("thread_id", "=", p("thread"))
        .where("seq", ">", p("floor"))
        .where("seq", "<=", p("last"))
        .where(sql<boolean>`(conversation_id is null or conversation_id = ${p("id")})`),
    ),
  );

export const evidence = withMessages("evidence");
export const files = withMessages("attachment");
export const outbox = withMessages("outbox");
export const receipts = withMessages("receipt");

export const messages = statement((db, p: Fill<Rows>) =>
  db
    .deleteFrom("message")
    .where("thread_id", "=", p("thread"))
    .where("seq", ">", p("floor"))
    .where("seq", "<=", p("last"))
    .where(sql<boolean>`(conversation_id is null or conversation_id = ${p("id")})`),
);
