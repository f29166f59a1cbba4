// Who wants to know when a known problem is fixed.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { EntryId, ThreadId } from "../../domain/ids.ts";
import type { FollowerRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

type One = { readonly entry: EntryId; readonly thread: ThreadId };

/** Who asks again while waiting goes on waiting; who was told of an earlier end waits anew. */
export const follow = statement((db, p: Fill<Omit<FollowerRow, "told_at">>) =>
  db
    .insertInto("follower")
    .values({ entry: p("entry"), thread_id: p("thread_id"), at: p("at"), told_at: sql.lit(null) })
    .onConflict((again) =>
      again
        .columns(["entry", "thread_id"])
        .doUpdateSet((eb) => ({ at: eb.ref("excluded.at"), told_at: sql.lit(null) }))
        .where("follower.told_at", "is not", null),
    ),
);

export const told = statement(
  (db, p: Fill<One & { readonly at: Time }>) =>
    db
      .updateTable("follower")
      .set({ told_at: p("at") })
      .where("entry", "=", p("entry"))
      .where("thread_id", "=", p("thread"))
      .where("told_at", "is", null),
  1,
);

export const waits = statement((db, p: Fill<One>) =>
  db
    .selectFrom("follower")
    .select("thread_id")
    .where("entry", "=", p("entry"))
    .where("thread_id", "=", p("thread"))
    .where("told_at", "is", null),
);

export const waitingFor = statement((db, p: Fill<{ entry: EntryId; limit: number }>) =>
  db
    .selectFrom("follower")
    .select("thread_id as thread")
    .where("entry", "=", p("entry"))
    .where("told_at", "is", null)
    .orderBy("at")
    .orderBy("thread_id")
    .limit(p("limit")),
);

export const stillWaiting = statement((db) =>
  db
    .selectFrom("follower")
    .select((eb) => ["entry", eb.fn.countAll<number>().as("waiting"), eb.fn.min("at").as("since")])
    .where("told_at", "is", null)
    .groupBy("entry")
    .orderBy("entry"),
);

export const counts = statement((db, p: Fill<{ entry: EntryId }>) =>
  db
    .selectFrom("follower")
    .select([
      sql<number>`coalesce(sum(case when told_at is null then 1 end), 0)`.as("waiting"),
      sql<number>`coalesce(sum(case when told_at is not null then 1 end), 0)`.as("told"),
    ])
    .where("entry", "=", p("entry")),
);
