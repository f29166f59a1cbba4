// Drafts of the FAQ's entries, and what was written of them.
import { sql } from "kysely";
import type { AgentId, EntryId } from "../../domain/ids.ts";
import type { DraftRow, PublicationRow } from "./schema.ts";
import { statement, type Fill } from "./statement.ts";

const ofDraft = [
  "draft.entry",
  "draft.topic",
  "draft.kind",
  "draft.version",
  "draft.base",
  "draft.yaml",
  "draft.agent_id",
  "draft.at",
  "draft.approved_by",
  "writer.name as writer_name",
  "approver.name as approver_name",
] as const;

export const all = statement((db) =>
  db
    .selectFrom("draft")
    .innerJoin("agent as writer", "writer.id", "draft.agent_id")
    .leftJoin("agent as approver", "approver.id", "draft.approved_by")
    .select(ofDraft)
    .orderBy("draft.at", "desc")
    .orderBy("draft.entry", "desc"),
);

export const one = statement((db, p: Fill<{ entry: EntryId }>) =>
  db
    .selectFrom("draft")
    .innerJoin("agent as writer", "writer.id", "draft.agent_id")
    .leftJoin("agent as approver", "approver.id", "draft.approved_by")
    .select(ofDraft)
    .where("draft.entry", "=", p("entry")),
);

type New = Omit<DraftRow, "version" | "approved_by">;

export const begin = statement((db, p: Fill<New>) =>
  db
    .insertInto("draft")
    .values({
      entry: p("entry"),
      topic: p("topic"),
      kind: p("kind"),
      version: sql<number>`1`,
      base: p("base"),
      yaml: p("yaml"),
      agent_id: p("agent_id"),
      at: p("at"),
    })
    .onConflict((again) => again.column("entry").doNothing()),
);

export const change = statement((db, p: Fill<New & Pick<DraftRow, "version">>) =>
  db
    .updateTable("draft")
    .set({
      topic: p("topic"),
      kind: p("kind"),
      version: sql<number>`version + 1`,
      base: p("base"),
      yaml: p("yaml"),
      agent_id: p("agent_id"),
      at: p("at"),
      approved_by: sql<null>`null`,
    })
    .where("entry", "=", p("entry"))
    .where("version", "=", p("version")),
);

export const approve = statement((db, p: Fill<{ entry: EntryId; version: number; agent: AgentId }>) =>
  db
    .updateTable("draft")
    .set({ approved_by: p("agent") })
    .where("entry", "=", p("entry"))
    .where("version", "=", p("version")),
);

export const drop = statement((db, p: Fill<{ entry: EntryId; version: number }>) =>
  db.deleteFrom("draft").where("entry", "=", p("entry")).where("version", "=", p("version")),
);

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

export const beginPublication = statement((db, p: Fill<Omit<PublicationRow, "state">>) =>
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
