// What the house gave to agents, from the log of acts.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import { answeringKinds } from "../../turn/queue/givings.ts";
import { statement, type Fill } from "./statement.ts";

const answering = sql.join(answeringKinds.map((kind) => sql.lit(kind)));

export const since = statement((db, p: Fill<{ since: Time }>) =>
  db
    .selectFrom("act")
    .select(["kind", "conversation_id", "agent_id", "at"])
    .select(
      sql<number>`exists (
        select 1 from act as later where later.conversation_id = act.conversation_id and later.agent_id = act.agent_id
        and later.refusal is null and later.at >= act.at and later.kind in (${answering})
      )`.as("answered"),
    )
    .where(sql<boolean>`kind in ('assign', 'lose') and refusal is null`)
    .where("at", ">=", p("since"))
    .orderBy("at"),
);
