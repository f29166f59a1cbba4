// Who wants to know when a known problem is fixed.
import { type Kysely, sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { EntryId, ThreadId } from "../../domain/ids.ts";
import type { FollowerRow } from "./follower-rows.ts";
import type { Tables } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

type One = { readonly entry: EntryId; readonly thread: ThreadId };

const columns = (p: Fill<FollowerRow>) => ({
  entry: p("entry"),
  thread_id: p("thread_id"),
  at: p("at"),
  told_at: p("told_at"),
  text: p("text"),
  due_at: p("due_at"),
  late_at: p("late_at"),
  escalated_at: p("escalated_at"),
  moves: p("moves"),
});

/** Who asks again while waiting goes on waiting; who was told of an earlier end waits anew, and is counted twice. */
export const follow = statement((db, p: Fill<FollowerRow>) =>
  db
    .insertInto("follower")
    .values(columns(p))
    .onConflict((again) => again.doNothing()),
);

/** How the promise to one that waits stands now. */
export const stands = statement(
  (db, p: Fill<FollowerRow>) =>
    db
      .updateTable("follower")
      .set({
        told_at: p("told_at"),
        due_at: p("due_at"),
        late_at: p("late_at"),
        escalated_at: p("escalated_at"),
        moves: p("moves"),
      })
      .where("entry", "=", p("entry"))
      .where("thread_id", "=", p("thread_id"))
      .where("told_at", "is", null),
  1,
);

/** The one that waits. */
export const one = statement((db, p: Fill<One>) =>
  db
    .selectFrom("follower")
    .selectAll()
    .where("entry", "=", p("entry"))
    .where("thread_id", "=", p("thread"))
    .where("told_at", "is", null),
);

const ofOne = ["entry", "thread_id as thread", "due_at as dueAt"] as const;

export const promisedOtherwise = statement((db, p: Fill<{ entry: EntryId; dueAt: Time; limit: number }>) =>
  db
    .selectFrom("follower")
    .select(ofOne)
    .where("entry", "=", p("entry"))
    .where("told_at", "is", null)
    .where(sql<boolean>`due_at is distinct from ${p("dueAt")}`)
    .orderBy("at")
    .orderBy("thread_id")
    .limit(p("limit")),
);

export const updateDue = statement((db, p: Fill<{ now: Time; limit: number }>) =>
  db
    .selectFrom("follower")
    .select(ofOne)
    .where("told_at", "is", null)
    .where("escalated_at", "is", null)
    .where("due_at", "<=", p("now"))
    .orderBy("due_at")
    .limit(p("limit")),
);

/** Those of one thread. */
export const inThread = statement((db, p: Fill<{ thread: ThreadId }>) =>
  db
    .selectFrom("follower")
    .select(["entry", "due_at as dueAt"])
    .where("thread_id", "=", p("thread"))
    .where("told_at", "is", null),
);

/** Such promises by problem and time: open ones, open ones that were late once, and kept ones. */
export const open = statement((db) => byTime(db).where("told_at", "is", null));

export const late = statement((db) =>
  byTime(db).where("told_at", "is", null).where("late_at", "is not", null),
);

export const kept = statement((db) => byTime(db).where("told_at", "is not", null));

const byTime = (db: Kysely<Tables>) =>
  db
    .selectFrom("follower")
    .select(({ fn }) => ["entry", "due_at as dueAt", fn.countAll<number>().as("count")])
    .groupBy(["entry", "due_at"])
    .orderBy("entry")
    .orderBy("due_at");

export const made = statement((db, p: Fill<{ from: Time; to: Time }>) =>
  db
    .selectFrom("follower")
    .select([
      sql<number>`count(*)`.as("made"),
      sql<number>`count(*) filter (where told_at is not null)`.as("kept"),
      sql<number>`count(*) filter (where told_at is not null and late_at is null)`.as("keptInTime"),
      sql<number>`count(*) filter (where late_at is not null)`.as("late"),
      sql<number>`count(*) filter (where moves > 0)`.as("moved"),
      sql<number>`count(*) filter (where told_at is null)`.as("open"),
    ])
    .where("at", ">=", p("from"))
    .where("at", "<", p("to")),
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
    .select((eb) => [
      "entry",
      eb.fn.countAll<number>().as("waiting"),
      eb.fn.min("at").as("since"),
      sql<number>`count(escalated_at)`.as("late"),
    ])
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
