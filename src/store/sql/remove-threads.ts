// Takes away what is left of threads in which nothing is open.
import { sql } from "kysely";
import type { CustomerId, ThreadId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

type Its = { readonly thread: ThreadId };

/** Threads by their ids, which begin with their time, and whether there is anything left of them to take away. */
export const threads = statement((db, p: Fill<{ after: ThreadId; until: ThreadId; limit: number }>) =>
  db
    .selectFrom("thread")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .select([
      "thread.id",
      "thread.customer_id",
      "thread.last_at",
      "thread.last_seq",
      sql<0 | 1>`case when thread.greeted = 1 or thread.reference is not null or customer.name is not null
        or customer.verified_as is not null or exists (select 1 from link where link.thread_id = thread.id) then 1 else 0 end`.as(
        "is_known",
      ),
    ])
    .where("thread.id", ">", p("after"))
    .where("thread.id", "<", p("until"))
    .orderBy("thread.id")
    .limit(p("limit")),
);

export const waits = statement((db, p: Fill<Its>) =>
  db
    .selectFrom("follower")
    .select("entry")
    .where("thread_id", "=", p("thread"))
    .where("told_at", "is", null)
    .limit(sql.lit(1)),
);

export const unlogged = statement((db, p: Fill<Its>) =>
  db.deleteFrom("unlogged").where("thread_id", "=", p("thread")),
);

export const told = statement((db, p: Fill<Its>) =>
  db.selectFrom("follower").select(["entry", "told_at as at"]).where("thread_id", "=", p("thread")),
);

export const followers = statement((db, p: Fill<Its>) =>
  db.deleteFrom("follower").where("thread_id", "=", p("thread")),
);

/** Its id and the seq that comes next stay, so that a window that comes back goes on; it is greeted again. */
export const thread = statement(
  (db, p: Fill<Its>) =>
    db
      .updateTable("thread")
      .set({
        greeted: sql.lit(0),
        reference: sql.lit(null),
        page_token: sql.lit(null),
        page_until: sql.lit(null),
        customer_wrote_at: sql.lit(null),
        ad_at: sql.lit(null),
        signed_at: sql.lit(null),
      })
      .where("id", "=", p("thread")),
  1,
);

/** All threads of a customer. */
export const threadsOf = statement((db, p: Fill<{ customer: CustomerId }>) =>
  db.selectFrom("thread").select(["id", "last_at"]).where("customer_id", "=", p("customer")),
);

export const customer = statement((db, p: Fill<{ id: CustomerId }>) =>
  db
    .updateTable("customer")
    .set({ name: sql.lit(null), verified_as: sql.lit(null) })
    .where("id", "=", p("id")),
);
