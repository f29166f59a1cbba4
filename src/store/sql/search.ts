// Reads what people wrote, from the conversation that changed last back to the first.
import { sql } from "kysely";
import { statement, type Fill } from "./statement.ts";

/** The change number at which the next slice of so many conversations ends; nothing when fewer are left. */
export const sliceEnd = statement((db, p: Fill<{ before: number; skip: number }>) =>
  db
    .selectFrom("conversation")
    .select("change")
    .where("change", "<", p("before"))
    .orderBy("change", "desc")
    .limit(sql.lit(1))
    .offset(p("skip")),
);

/** What a slice holds that may be looked for: texts by people that fit the pattern, and the customers' names that do. */
export const slice = statement((db, p: Fill<{ from: number; before: number; pattern: string }>) =>
  db
    .selectFrom("conversation")
    .innerJoin("thread", "thread.id", "conversation.thread_id")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .leftJoin("message as said", (join) =>
      join
        .onRef("said.thread_id", "=", "conversation.thread_id")
        .onRef("said.seq", ">=", "conversation.first_seq")
        .onRef("said.conversation_id", "=", "conversation.id")
        .on(sql<boolean>`said.author in ('customer', 'agent')`)
        .on(sql<boolean>`lower(said.text) like ${p("pattern")} escape '\\'`),
    )
    .select(["conversation.id", "conversation.change", "customer.name", "said.text"])
    .where("conversation.change", ">=", p("from"))
    .where("conversation.change", "<", p("before"))
    .where((eb) =>
      eb.or([
        eb("said.id", "is not", null),
        sql<boolean>`lower(customer.name) like ${p("pattern")} escape '\\'`,
      ]),
    )
    .orderBy("conversation.change", "desc"),
);
