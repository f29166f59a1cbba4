// What became of one entry since a moment; each is counted in an index.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { EntryId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

type Asked = { entry: EntryId; since: Time };

export const shown = statement((db, p: Fill<Asked>) =>
  db
    .selectFrom("message")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("entry", "=", p("entry"))
    .where("at", ">=", p("since"))
    .where("say", "=", sql.lit("answer")),
);

const count = (kind: string) => sql<number>`coalesce(sum(case when kind = ${sql.lit(kind)} then 1 end), 0)`;

export const thumbs = statement((db, p: Fill<Asked>) =>
  db
    .selectFrom("evidence")
    .select([count("helped").as("helped"), count("did-not-help").as("didNotHelp")])
    .where("entry", "=", p("entry"))
    .where("at", ">=", p("since")),
);

export const handedOver = statement((db, p: Fill<Asked>) =>
  db
    .selectFrom("conversation")
    .select(({ fn }) => [
      fn.countAll<number>().as("n"),
      sql<number>`coalesce(sum(case when reason = 'same-again' then 1 end), 0)`.as("sameAgain"),
    ])
    .where("about", "=", p("entry"))
    .where("started_at", ">=", p("since"))
    .where("reason", "is not", null),
);
