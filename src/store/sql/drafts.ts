// Drafts of the FAQ's entries, and what was written of them.
import { sql } from "kysely";
import type { AgentId, EntryId } from "../../domain/ids.ts";
import type { DraftRow } from "./content-rows.ts";
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
