// Agents and their sessions.
import { type RawBuilder, sql } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { AgentId } from "../../domain/ids.ts";
import type { AgentRow, SessionRow } from "./account-rows.ts";
import type { SkillColumns } from "./skill-columns.ts";
import { statement, type Fill } from "./statement.ts";

const ofAgent = ["agent.id", "agent.email", "agent.name", "agent.role"] as const;

const ofSkills = ["agent.languages", "agent.topics", "agent.capacity"] as const;

export const agents = statement((db) =>
  db
    .selectFrom("agent")
    .select([...ofAgent, ...ofSkills, "agent.team"])
    .orderBy("agent.id"),
);

export const byId = statement((db, p: Fill<{ id: AgentId }>) =>
  db
    .selectFrom("agent")
    .select([...ofAgent, ...ofSkills, "agent.team"])
    .where("id", "=", p("id")),
);

export const setSkills = statement((db, p: Fill<SkillColumns & Pick<AgentRow, "id" | "team">>) =>
  db
    .updateTable("agent")
    .set({ languages: p("languages"), topics: p("topics"), capacity: p("capacity"), team: p("team") })
    .where("id", "=", p("id")),
);

export const byEmail = statement((db, p: Fill<{ folded: string }>) =>
  db
    .selectFrom("agent")
    .select([...ofAgent, "agent.password_hash"])
    .where("email_folded", "=", p("folded")),
);

export const add = statement((db, p: Fill<AgentRow>) =>
  db.insertInto("agent").values({
    id: p("id"),
    email: p("email"),
    email_folded: p("email_folded"),
    name: p("name"),
    role: p("role"),
    password_hash: p("password_hash"),
    created_at: p("created_at"),
    languages: p("languages"),
    topics: p("topics"),
    capacity: p("capacity"),
    team: p("team"),
  }),
);

export const reset = statement((db, p: Fill<Pick<AgentRow, "id" | "role" | "password_hash">>) =>
  db
    .updateTable("agent")
    .set({ role: p("role"), password_hash: p("password_hash") })
    .where("id", "=", p("id")),
);

export const endSessionsOf = statement((db, p: Fill<{ agent: AgentId }>) =>
  db.deleteFrom("session").where("agent_id", "=", p("agent")),
);

export const endExpired = statement((db, p: Fill<{ now: Time }>) =>
  db.deleteFrom("session").where("expires_at", "<=", p("now")),
);

export const open = statement((db, p: Fill<SessionRow>) =>
  db.insertInto("session").values({
    id_hash: p("id_hash"),
    agent_id: p("agent_id"),
    seen_at: p("seen_at"),
    expires_at: p("expires_at"),
  }),
);

export const session = statement((db, p: Fill<{ id_hash: string; now: Time }>) =>
  db
    .selectFrom("session")
    .innerJoin("agent", "agent.id", "session.agent_id")
    .select([...ofAgent, "session.seen_at", "session.expires_at"])
    .where("id_hash", "=", p("id_hash"))
    .where("expires_at", ">", p("now")),
);

export const seen = statement((db, p: Fill<Pick<SessionRow, "id_hash" | "seen_at">>) =>
  db
    .updateTable("session")
    .set({ seen_at: p("seen_at") })
    .where("id_hash", "=", p("id_hash")),
);

/** As `takesRoom` in the domain's room.ts says. */
const takesRoom = (goingOn: RawBuilder<Time>) => sql<boolean>`(conversation.next_action = 'reply' or (
  conversation.next_action = 'remind' and conversation.wait_reason is null and conversation.next_action_at > ${goingOn}
))`;

/** Who answers customers, whether they are at work, how much they have and have promised. */
export const colleagues = statement((db, p: Fill<{ since: Time; now: Time; going_on: Time }>) =>
  db
    .selectFrom("agent")
    .select((eb) => [
      "agent.id",
      "agent.name",
      ...ofSkills,
      eb
        .selectFrom("conversation")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("conversation.owner_agent_id", "=", "agent.id")
        .where("conversation.state", "=", sql.lit("with-agent"))
        .$asScalar()
        .$notNull()
        .as("has"),
      eb
        .selectFrom("conversation")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("conversation.owner_agent_id", "=", "agent.id")
        .where("conversation.state", "=", sql.lit("with-agent"))
        .where(takesRoom(p("going_on")))
        .$asScalar()
        .$notNull()
        .as("busy"),
      eb
        .selectFrom("conversation")
        .innerJoin("promise", "promise.conversation_id", "conversation.id")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("conversation.owner_agent_id", "=", "agent.id")
        .where("promise.state", "=", sql.lit("open"))
        .$asScalar()
        .$notNull()
        .as("promises"),
      eb
        .selectFrom("session")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("session.agent_id", "=", "agent.id")
        .where("session.seen_at", ">", p("since"))
        .where("session.expires_at", ">", p("now"))
        .$asScalar()
        .$notNull()
        .as("sessions"),
    ])
    .where("agent.role", "<>", sql.lit("editor"))
    .orderBy("agent.id"),
);

export const close = statement((db, p: Fill<{ id_hash: string }>) =>
  db.deleteFrom("session").where("id_hash", "=", p("id_hash")),
);
