// Letters: what is due, leased by moving its time, ended by the try that holds it.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { LetterRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

type New = Omit<LetterRow, "attempts" | "state" | "ended_at" | "error">;

export const add = statement((db, p: Fill<New>) =>
  db.insertInto("letter").values({
    id: p("id"),
    thread_id: p("thread_id"),
    conversation_id: p("conversation_id"),
    kind: p("kind"),
    way: p("way"),
    address: p("address"),
    language: p("language"),
    subject: p("subject"),
    paragraphs: p("paragraphs"),
    link: p("link"),
    state: sql.lit("waiting"),
    due_at: p("due_at"),
    attempts: sql.lit(0),
    made_at: p("made_at"),
  }),
);

/** What is due but replies that may go with an earlier one. */
export const due = statement((db, p: Fill<{ now: Time; limit: number }>) =>
  db
    .selectFrom("letter")
    .leftJoin("thread", "thread.id", "letter.thread_id")
    .selectAll("letter")
    .select(["thread.channel", "thread.channel_id"])
    .where("letter.state", "=", sql.lit("waiting"))
    .where("letter.due_at", "<=", p("now"))
    .where((eb) =>
      eb.or([
        eb("letter.kind", "<>", sql.lit("agent-reply")),
        eb.not(
          eb.exists(
            eb
              .selectFrom("letter as first")
              .select("first.id")
              .where("first.state", "=", sql.lit("waiting"))
              .where("first.attempts", "=", sql.lit(0))
              .whereRef("first.kind", "=", "letter.kind")
              .whereRef("first.conversation_id", "=", "letter.conversation_id")
              .whereRef("first.address", "=", "letter.address")
              .whereRef("first.subject", "=", "letter.subject")
              .whereRef("first.id", "<", "letter.id"),
          ),
        ),
      ]),
    )
    .orderBy("letter.due_at")
    .orderBy("letter.id")
    .limit(p("limit")),
);

/** The replies that can go with one: written later to the same reader, by the agent whom the subject names, and not tried. */
export const laterReplies = statement(
  (db, p: Fill<Pick<LetterRow, "id" | "conversation_id" | "address" | "subject">>) =>
    db
      .selectFrom("letter")
      .selectAll()
      .where("state", "=", sql.lit("waiting"))
      .where("attempts", "=", sql.lit(0))
      .where("kind", "=", sql.lit("agent-reply"))
      .where("conversation_id", "=", p("conversation_id"))
      .where("address", "=", p("address"))
      .where("subject", "=", p("subject"))
      .where("id", ">", p("id")),
);

export const reword = statement(
  (db, p: Fill<Pick<LetterRow, "id" | "paragraphs" | "link">>) =>
    db
      .updateTable("letter")
      .set({ paragraphs: p("paragraphs"), link: p("link") })
      .where("id", "=", p("id")),
  1,
);

/** Its words go in another one. */
export const gather = statement(
  (db, p: Fill<Pick<LetterRow, "id" | "ended_at">>) =>
    db
      .updateTable("letter")
      .set({ state: sql.lit("dropped"), ended_at: p("ended_at"), error: sql.lit("gathered") })
      .where("id", "=", p("id")),
  1,
);

export const one = statement((db, p: Fill<Pick<LetterRow, "id">>) =>
  db.selectFrom("letter").selectAll().where("id", "=", p("id")),
);

export const lease = statement(
  (db, p: Fill<{ id: string; tries: number; until: Time }>) =>
    db
      .updateTable("letter")
      .set({ attempts: p("tries"), due_at: p("until") })
      .where("id", "=", p("id"))
      .where("state", "=", sql.lit("waiting")),
  1,
);

export const end = statement(
  (db, p: Fill<Pick<LetterRow, "id" | "state" | "ended_at">>) =>
    db
      .updateTable("letter")
      .set({ state: p("state"), ended_at: p("ended_at") })
      .where("id", "=", p("id")),
  1,
);

export const postpone = statement(
  (db, p: Fill<Pick<LetterRow, "id" | "due_at" | "error">>) =>
    db
      .updateTable("letter")
      .set({ due_at: p("due_at"), error: p("error") })
      .where("id", "=", p("id")),
  1,
);

export const bury = statement(
  (db, p: Fill<Pick<LetterRow, "id" | "ended_at" | "error">>) =>
    db
      .updateTable("letter")
      .set({ state: sql.lit("dead"), ended_at: p("ended_at"), error: p("error") })
      .where("id", "=", p("id"))
      .where(sql<boolean>`state in ('waiting', 'sent')`),
  1,
);
