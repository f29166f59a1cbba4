// What is known of entries beside their files; each is found by the entry.
import { sql } from "kysely";
import type { EntryId, ThreadId } from "../../domain/ids.ts";
import type { EvidenceRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

/** The newest of an entry. Who wrote it is told by the site's own id where it has vouched for one: that is the same person on every device. */
export const evidence = statement((db, p: Fill<{ entry: EntryId; limit: number }>) =>
  db
    .selectFrom("evidence")
    .leftJoin("message", "message.id", "evidence.message_id")
    .leftJoin("thread", "thread.id", "message.thread_id")
    .leftJoin("customer", "customer.id", "thread.customer_id")
    .select([
      "evidence.kind",
      "evidence.text",
      "evidence.language",
      "evidence.at",
      "evidence.message_id as message",
      sql<string | null>`coalesce(customer.verified_as, customer.id)`.as("who"),
    ])
    .where("evidence.entry", "=", p("entry"))
    .orderBy("evidence.at", "desc")
    .orderBy("evidence.id", "desc")
    .limit(p("limit")),
);

const count = (kind: string) => sql<number>`coalesce(sum(case when kind = ${sql.lit(kind)} then 1 end), 0)`;

export const counts = statement((db, p: Fill<{ entry: EntryId }>) =>
  db
    .selectFrom("evidence")
    .select([
      count("tapped").as("tapped"),
      count("helped").as("helped"),
      count("did-not-help").as("did-not-help"),
      count("corrected").as("corrected"),
      count("none-of-these").as("none-of-these"),
    ])
    .where("entry", "=", p("entry")),
);

/** Evidence with the message's own words; the same again only counts as said anew. */
export const newEvidence = statement(
  (db, p: Fill<{ thread_id: ThreadId; asked: number } & Omit<EvidenceRow, "message_id" | "text">>) =>
    db
      .insertInto("evidence")
      .columns(["id", "entry", "kind", "message_id", "text", "language", "at"])
      .expression(
        db
          .selectFrom("message")
          .select([
            p("id").as("id"),
            p("entry").as("entry"),
            p("kind").as("kind"),
            "message.id as message_id",
            "message.text",
            p("language").as("language"),
            sql<number>`cast(${p("at")} as bigint)`.as("at"),
          ])
          .where("thread_id", "=", p("thread_id"))
          .where("seq", "=", p("asked")),
      )
      .onConflict((again) =>
        again
          .columns(["message_id", "kind", "entry"])
          .doUpdateSet((eb) => ({ language: eb.ref("excluded.language"), at: eb.ref("excluded.at") })),
      ),
);
