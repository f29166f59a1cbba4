import type { AgentId } from "../../domain/ids.ts";
import type { Draft, Drafts, Publication } from "../../turn/drafts.ts";
import * as drafts from "../sql/drafts.ts";
import * as figures from "../sql/entry-figures.ts";
import type { DraftRow, PublicationRow } from "../sql/schema.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** Sorts behind every id. */
const afterAll = "\uFFFF";

/** Drafts of the FAQ's entries and what was published of them. */
export function sqliteDrafts(inside: Engine, outside: Engine, group: Group): Drafts {
  const find = (engine: Engine, id: string): Publication | null => {
    const row = engine.one(drafts.publication({ id }));
    return row === null ? null : publicationOf(row);
  };
  return {
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
    publications: async (entry, after, limit) => {
      const page = { after: after ?? afterAll, limit };
      const rows = entry === null ? drafts.publications(page) : drafts.publicationsOf({ entry, ...page });
      return outside.all(rows).map(publicationOf);
    },
    publication: async (id) => find(outside, id),
    publicationOf: async (agent, key) => {
      const row = outside.one(drafts.publicationOf({ agent, key }));
      return row === null ? null : find(outside, row.id);
    },
    unsettled: async () => outside.all(drafts.unsettled({})).flatMap(({ id }) => find(outside, id) ?? []),
    beginPublication: ({ agent, before, after, draftVersion, ...publication }) =>
      group.add(() => {
        const { undoes } = publication;
        if (undoes !== null && inside.one(drafts.undoing({ id: undoes })) !== null) return false;
        const texts = { text_before: before, text_after: after, draft_version: draftVersion };
        inside.run(drafts.beginPublication({ ...publication, ...texts, agent_id: agent }));
        return true;
      }),
    settlePublication: (id, wasWritten) => group.add(() => settle(inside, find(inside, id), wasWritten)),
    entryFigures: async (entry, since) => {
      const asked = { entry, since };
      const thumbs = outside.one(figures.thumbs(asked));
      const people = outside.one(figures.handedOver(asked));
      return {
        shown: outside.one(figures.shown(asked))?.n ?? 0,
        helped: thumbs?.helped ?? 0,
        askedAgain: (thumbs?.didNotHelp ?? 0) + (people?.sameAgain ?? 0),
        handedOver: people?.n ?? 0,
      };
    },
  };
}

function settle(engine: Engine, publication: Publication | null, wasWritten: boolean): void {
  if (publication?.state !== "writing") return;
  const { id, entry, draftVersion: version } = publication;
  engine.run(wasWritten ? drafts.publish({ id }) : drafts.forget({ id }));
  if (wasWritten && version !== null) engine.run(drafts.drop({ entry, version }));
}

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

type NamedPublication = PublicationRow & { readonly agent_name: string; readonly undone_by: string | null };

const publicationOf = (row: NamedPublication): Publication => ({
  id: row.id,
  key: row.key,
  by: { id: row.agent_id, name: row.agent_name },
  entry: row.entry,
  topic: row.topic,
  kind: row.kind,
  before: row.text_before,
  after: row.text_after,
  draftVersion: row.draft_version,
  state: row.state,
  undoes: row.undoes,
  undoneBy: row.undone_by,
  at: row.at,
});
