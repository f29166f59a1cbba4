import type { Publication, Publications } from "../../turn/ports/drafts.ts";
import * as drafts from "../sql/drafts.ts";
import * as publications from "../sql/publications.ts";
import type { PublicationRow } from "../sql/content-rows.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** Sorts behind every id. */
const afterAll = "\uFFFF";

/** What was published of the FAQ. */
export function sqlitePublications(inside: Engine, outside: Engine, group: Group): Publications {
  const find = (engine: Engine, id: string): Publication | null => {
    const row = engine.one(publications.publication({ id }));
    return row === null ? null : publicationOf(row);
  };
  return {
    publications: async (entry, after, limit) => {
      const page = { after: after ?? afterAll, limit };
      const rows =
        entry === null ? publications.publications(page) : publications.publicationsOf({ entry, ...page });
      return outside.all(rows).map(publicationOf);
    },
    publication: async (id) => find(outside, id),
    publicationOf: async (agent, key) => {
      const row = outside.one(publications.publicationOf({ agent, key }));
      return row === null ? null : find(outside, row.id);
    },
    unsettled: async () =>
      outside.all(publications.unsettled({})).flatMap(({ id }) => find(outside, id) ?? []),
    beginPublication: ({ agent, before, after, draftVersion, ...publication }) =>
      group.add(() => {
        const { undoes } = publication;
        if (undoes !== null && inside.one(publications.undoing({ id: undoes })) !== null) return false;
        const texts = { text_before: before, text_after: after, draft_version: draftVersion };
        inside.run(publications.begin({ ...publication, ...texts, agent_id: agent }));
        return true;
      }),
    settlePublication: (id, wasWritten) => group.add(() => settle(inside, find(inside, id), wasWritten)),
  };
}

function settle(engine: Engine, publication: Publication | null, wasWritten: boolean): void {
  if (publication?.state !== "writing") return;
  const { id, entry, draftVersion: version } = publication;
  engine.run(wasWritten ? publications.publish({ id }) : publications.forget({ id }));
  if (wasWritten && version !== null) engine.run(drafts.drop({ entry, version }));
}

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
