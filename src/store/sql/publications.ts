// Every writing of a file of the FAQ.
import { sql } from "kysely";
import type { AgentId, EntryId } from "../../domain/ids.ts";
import type { PublicationRow } from "./content-rows.ts";
import { statement, type Fill } from "./statement.ts";

const ofPublication = [
  "publication.id",
  "publication.key",
  "publication.agent_id",
  "publication.entry",
  "publication.topic",
  "publication.kind",
  "publication.text_before",
  "publication.text_after",
  "publication.draft_version",
  "publication.state",
  "publication.undoes",
  "publication.at",
  "agent.name as agent_name",
  "undoing.id as undone_by",
] as const;

export const publications = statement((db, p: Fill<{ after: string; limit: number }>) =>
  db
    .selectFrom("publication")
    .innerJoin("agent", "agent.id", "publication.agent_id")
    .leftJoin("publication as undoing", (on) =>
      on.onRef("undoing.undoes", "=", "publication.id").on("undoing.undoes", "is not", null),
    )
    .select(ofPublication)
    .where("publication.state", "=", sql.lit("done"))
    .where("publication.id", "<", p("after"))
    .orderBy("publication.id", "desc")
    .limit(p("limit")),
);

export const publicationsOf = statement((db, p: Fill<{ entry: EntryId; after: string; limit: number }>) =>
  db
    .selectFrom("publication")
    .innerJoin("agent", "agent.id", "publication.agent_id")
    .leftJoin("publication as undoing", (on) =>
      on.onRef("undoing.undoes", "=", "publication.id").on("undoing.undoes", "is not", null),
    )
    .select(ofPublication)
    .where("publication.entry", "=", p("entry"))
    .where("publication.state", "=", sql.lit("done"))
    .where("publication.id", "<", p("after"))
    .orderBy("publication.id", "desc")
    .limit(p("limit")),
);

export const publication = statement((db, p: Fill<{ id: string }>) =>
  db
    .selectFrom("publication")
    .innerJoin("agent", "agent.id", "publication.agent_id")
    .leftJoin("publication as undoing", (on) =>
      on.onRef("undoing.undoes", "=", "publication.id").on("undoing.undoes", "is not", null),
    )
    .select(ofPublication)
    .where("publication.id", "=", p("id")),
);

export const publicationOf = statement((db, p: Fill<{ agent: AgentId; key: string }>) =>
  db
    .selectFrom("publication")
    .select("publication.id")
    .where("publication.agent_id", "=", p("agent"))
    .where("publication.key", "=", p("key")),
);

export const unsettled = statement((db) =>
  db
    .selectFrom("publication")
    .select("publication.id")
    .where("publication.state", "=", sql.lit("writing"))
    .orderBy("publication.id"),
);

export const undoing = statement((db, p: Fill<{ id: string }>) =>
  db.selectFrom("publication").select("publication.id").where("undoes", "=", p("id")),
);

export const begin = statement((db, p: Fill<Omit<PublicationRow, "state">>) =>
  db.insertInto("publication").values({
    id: p("id"),
    key: p("key"),
    agent_id: p("agent_id"),
    entry: p("entry"),
    topic: p("topic"),
    kind: p("kind"),
    text_before: p("text_before"),
    text_after: p("text_after"),
    draft_version: p("draft_version"),
    state: sql<"writing">`'writing'`,
    undoes: p("undoes"),
    at: p("at"),
  }),
);

export const publish = statement((db, p: Fill<{ id: string }>) =>
  db
    .updateTable("publication")
    .set({ state: sql<"done">`'done'` })
    .where("id", "=", p("id"))
    .where("state", "=", sql.lit("writing")),
);

export const forget = statement((db, p: Fill<{ id: string }>) =>
  db.deleteFrom("publication").where("id", "=", p("id")).where("state", "=", sql.lit("writing")),
);
