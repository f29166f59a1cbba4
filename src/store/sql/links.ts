// Which threads are one customer's.
import { sql, type Kysely } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { PersonId, ThreadId } from "../../domain/ids.ts";
import { codeHoldsMs } from "../../domain/person/code.ts";
import type { LinkCodeRow, LinkRow } from "./link-rows.ts";
import type { Flag, Tables } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

type Its = { readonly thread: ThreadId };

const hasOpen = sql<Flag>`exists (
  select 1 from conversation where conversation.thread_id = thread.id and conversation.state <> 'closed'
)`;
const isOpen = hasOpen.as("is_open");

/** Open and ended ones have an index each. */
const hasEnded = sql<Flag>`exists (
  select 1 from conversation where conversation.thread_id = thread.id and conversation.state = 'closed'
)`;

/** Threads as far as linking has to know them. */
const linkables = (db: Kysely<Tables>) =>
  db
    .selectFrom("thread")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .leftJoin("link", "link.thread_id", "thread.id")
    .select(["thread.id", "thread.channel", "customer.verified_as", isOpen])
    .select(["link.person_id", "link.how", "link.at as linked_at"]);

export const one = statement((db, p: Fill<Its>) => linkables(db).where("thread.id", "=", p("thread")));

export const ofPerson = statement((db, p: Fill<{ person: PersonId }>) =>
  db
    .selectFrom("link")
    .innerJoin("thread", "thread.id", "link.thread_id")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .select(["thread.id", "thread.channel", "customer.verified_as", isOpen])
    .select(["link.person_id", "link.how", "link.at as linked_at"])
    .where("link.person_id", "=", p("person"))
    .orderBy("link.thread_id"),
);

/** Threads with a matter whose customers are vouched for as this one, neither parted nor of this person. */
export const vouchedAs = statement(
  (db, p: Fill<{ verified: string; thread: ThreadId; person: PersonId | null; limit: number }>) =>
    linkables(db)
      .where("customer.verified_as", "=", p("verified"))
      .where("thread.id", "<>", p("thread"))
      .where(sql<boolean>`link.how is distinct from 'parted'`)
      .where(sql<boolean>`(link.person_id is null or link.person_id is distinct from ${p("person")})`)
      .where(sql<boolean>`(${hasEnded} or ${hasOpen})`)
      .orderBy("thread.id", "desc")
      .limit(p("limit")),
);

export const ofCode = statement((db, p: Fill<{ code: string; now: Time }>) =>
  linkables(db)
    .innerJoin("link_code", "link_code.thread_id", "thread.id")
    .where("link_code.code", "=", p("code"))
    .where("link_code.until", ">", p("now"))
    .where(sql<boolean>`link_code.until - ${p("now")} <= ${sql.lit(codeHoldsMs)}`),
);

export const put = statement((db, p: Fill<LinkRow>) =>
  db
    .insertInto("link")
    .values({
      thread_id: p("thread_id"),
      person_id: p("person_id"),
      how: p("how"),
      at: p("at"),
      untold: p("untold"),
      untold_channel: p("untold_channel"),
    })
    .onConflict((again) =>
      again.column("thread_id").doUpdateSet((eb) => ({
        person_id: eb.ref("excluded.person_id"),
        how: eb.ref("excluded.how"),
        at: eb.ref("excluded.at"),
        untold: eb.ref("excluded.untold"),
        untold_channel: eb.ref("excluded.untold_channel"),
      })),
    ),
);

/** Threads that have still to be told, at most so many. */
export const untold = statement((db, p: Fill<{ limit: number }>) =>
  db
    .selectFrom("link")
    .select("thread_id as thread")
    .where("untold", "is not", null)
    .orderBy("thread_id")
    .limit(p("limit")),
);

export const untoldIn = statement((db, p: Fill<Its>) =>
  db
    .selectFrom("link")
    .select(["untold as what", "untold_channel as channel"])
    .where("thread_id", "=", p("thread"))
    .where("untold", "is not", null),
);

export const told = statement(
  (db, p: Fill<Its>) =>
    db
      .updateTable("link")
      .set({ untold: sql.lit(null), untold_channel: sql.lit(null) })
      .where("thread_id", "=", p("thread"))
      .where("untold", "is not", null),
  1,
);

/** A new code takes the place of the thread's last. */
export const newCode = statement((db, p: Fill<LinkCodeRow>) =>
  db
    .insertInto("link_code")
    .values({ code: p("code"), thread_id: p("thread_id"), until: p("until") })
    .onConflict((again) =>
      again.column("thread_id").doUpdateSet((eb) => ({
        code: eb.ref("excluded.code"),
        until: eb.ref("excluded.until"),
      })),
    ),
);

export const codeIn = statement((db, p: Fill<Its & { now: Time }>) =>
  db
    .selectFrom("link_code")
    .select(["code", "until"])
    .where("thread_id", "=", p("thread"))
    .where("until", ">", p("now"))
    .where(sql<boolean>`until - ${p("now")} <= ${sql.lit(codeHoldsMs)}`),
);

export const useCode = statement(
  (db, p: Fill<{ code: string }>) => db.deleteFrom("link_code").where("code", "=", p("code")),
  1,
);

export const anyOldCode = statement((db, p: Fill<{ now: Time }>) =>
  db
    .selectFrom("link_code")
    .select("code")
    .where(sql<boolean>`(until <= ${p("now")} or until > ${p("now")} + ${sql.lit(codeHoldsMs)})`)
    .limit(sql.lit(1)),
);

export const dropOldCodes = statement((db, p: Fill<{ now: Time }>) =>
  db
    .deleteFrom("link_code")
    .where(sql<boolean>`(until <= ${p("now")} or until > ${p("now")} + ${sql.lit(codeHoldsMs)})`),
);

/** What goes with a thread of which nothing is left. */
export const dropCodeOf = statement((db, p: Fill<Its>) =>
  db.deleteFrom("link_code").where("thread_id", "=", p("thread")),
);

export const dropLinkOf = statement((db, p: Fill<Its>) =>
  db.deleteFrom("link").where("thread_id", "=", p("thread")),
);

/** A person of one thread is none. */
export const dropLonely = statement((db, p: Fill<{ person: PersonId }>) =>
  db
    .deleteFrom("link")
    .where("person_id", "=", p("person"))
    .where(sql<boolean>`(select count(*) from link as other where other.person_id = ${p("person")}) = 1`)
    .where("untold", "is", null),
);
