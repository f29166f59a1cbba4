// Why matters are still open.
import { sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

/** What an agent said of one matter at one time. */
export type OpenReasonRow = {
  readonly conversation_id: ConversationId;
  readonly at: Time;
  readonly agent_id: AgentId;
  readonly text: string;
};

/** Said again in the same moment, the last counts. */
export const add = statement((db, p: Fill<OpenReasonRow>) =>
  db
    .insertInto("open_reason")
    .values({
      conversation_id: p("conversation_id"),
      at: p("at"),
      agent_id: p("agent_id"),
      text: p("text"),
    })
    .onConflict((again) =>
      again.columns(["conversation_id", "at"]).doUpdateSet((eb) => ({
        agent_id: eb.ref("excluded.agent_id"),
        text: eb.ref("excluded.text"),
      })),
    ),
);

type Owed = { ordinary: Time; urgent: Time; owner: AgentId | null; limit: number };

export const owed = statement((db, p: Fill<Owed>) =>
  db
    .selectFrom("conversation")
    .leftJoin("open_reason as said", (join) =>
      join
        .onRef("said.conversation_id", "=", "conversation.id")
        .on(
          "said.at",
          "=",
          sql<number>`(select max(at) from open_reason where conversation_id = conversation.id)`,
        ),
    )
    .leftJoin("agent", "agent.id", "said.agent_id")
    .select(["conversation.id", "conversation.started_at", "said.at", "said.text", "agent.name"])
    // Only what people have is of an urgency.
    .where("conversation.urgency", "is not", null)
    .where(sql<boolean>`(${p("owner")} is null or conversation.owner_agent_id = ${p("owner")})`)
    .where(
      sql<boolean>`coalesce(said.at, conversation.started_at)
        < case when conversation.urgency >= 3 then ${p("urgent")} else ${p("ordinary")} end`,
    )
    .orderBy(sql`coalesce(said.at, conversation.started_at)`)
    .orderBy("conversation.id")
    .limit(p("limit")),
);
