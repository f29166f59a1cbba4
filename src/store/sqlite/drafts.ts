import type { AgentId } from "../../domain/ids.ts";
import type { Draft, Drafts } from "../../turn/ports/drafts.ts";
import * as drafts from "../sql/drafts.ts";
import type { DraftRow } from "../sql/content-rows.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** Drafts of the FAQ's entries. */
export const sqliteDrafts = (inside: Engine, outside: Engine, group: Group): Drafts => ({
  drafts: async () => outside.all(drafts.all({})).map(draftOf),
  draft: async (entry) => {
    const row = outside.one(drafts.one({ entry }));
    return row === null ? null : draftOf(row);
  },
  keepDraft: ({ agent, ...draft }, version) =>
    group.add(() => {
      const row = { ...draft, agent_id: agent };
      return inside.run(version === 0 ? drafts.begin(row) : drafts.change({ ...row, version })) === 1;
    }),
  approveDraft: (entry, version, agent) =>
    group.add(() => inside.run(drafts.approve({ entry, version, agent })) === 1),
  dropDraft: (entry, version) => group.add(() => inside.run(drafts.drop({ entry, version })) === 1),
});

type NamedDraft = DraftRow & { readonly writer_name: string; readonly approver_name: string | null };

const draftOf = (row: NamedDraft): Draft => ({
  entry: row.entry,
  topic: row.topic,
  kind: row.kind,
  version: row.version,
  base: row.base,
  yaml: row.yaml,
  by: { id: row.agent_id, name: row.writer_name },
  at: row.at,
  approvedBy: whoOrNull(row.approved_by, row.approver_name),
});

const whoOrNull = (id: AgentId | null, name: string | null) =>
  id === null || name === null ? null : { id, name };
