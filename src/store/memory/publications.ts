import type { Publication, Publications } from "../../turn/ports/drafts.ts";
import { whoIs } from "./drafts.ts";
import type { Shelves } from "./shelves.ts";

/** What was published of the FAQ, over plain maps. */
export function memoryPublications(shelves: Shelves): Publications {
  const { publications } = shelves;
  const all = () => [...publications.values()];
  const shown = (publication: Publication): Publication => ({
    ...publication,
    undoneBy: all().find(({ undoes }) => undoes === publication.id)?.id ?? null,
  });
  return {
    publications: async (entry, after, limit) =>
      all()
        .filter((one) => one.state === "done" && (entry === null || one.entry === entry))
        .filter(({ id }) => after === null || id < after)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, limit)
        .map(shown),
    publication: async (id) => {
      const found = publications.get(id);
      return found === undefined ? null : shown(found);
    },
    publicationOf: async (agent, key) => {
      const found = all().find((one) => one.by.id === agent && one.key === key);
      return found === undefined ? null : shown(found);
    },
    unsettled: async () =>
      all()
        .filter(({ state }) => state === "writing")
        .map(shown),
    beginPublication: async ({ agent, ...publication }) => {
      const { undoes } = publication;
      if (undoes !== null && all().some((one) => one.undoes === undoes)) return false;
      publications.set(publication.id, {
        ...publication,
        by: whoIs(shelves, agent),
        state: "writing",
        undoneBy: null,
      });
      return true;
    },
    settlePublication: async (id, wasWritten) => settle(shelves, id, wasWritten),
  };
}

function settle({ publications, drafts }: Shelves, id: string, wasWritten: boolean): void {
  const found = publications.get(id);
  if (found?.state !== "writing") return;
  if (!wasWritten) return void publications.delete(id);
  publications.set(id, { ...found, state: "done" });
  if (drafts.get(found.entry)?.version === found.draftVersion) drafts.delete(found.entry);
}
