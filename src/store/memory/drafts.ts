import type { AgentId, EntryId } from "../../domain/ids.ts";
import type { Draft, Drafts, Who } from "../../turn/ports/drafts.ts";
import type { Shelves } from "./shelves.ts";

/** An agent by name, as a row with a foreign key would have it. */
export function whoIs({ agents }: Shelves, id: AgentId): Who {
  const agent = agents.get(id);
  if (agent === undefined) throw new Error(`There is no agent ${id}.`);
  return { id, name: agent.name };
}

/** Drafts of the FAQ's entries, over plain maps. */
export function memoryDrafts(shelves: Shelves): Drafts {
  const { drafts } = shelves;
  const at = (entry: EntryId, version: number): Draft | null => {
    const draft = drafts.get(entry);
    return draft?.version === version ? draft : null;
  };
  return {
    drafts: async () => [...drafts.values()].sort((a, b) => b.at - a.at || (a.entry < b.entry ? 1 : -1)),
    draft: async (entry) => drafts.get(entry) ?? null,
    keepDraft: async ({ agent, ...draft }, version) => {
      if ((drafts.get(draft.entry)?.version ?? 0) !== version) return false;
      drafts.set(draft.entry, {
        ...draft,
        by: whoIs(shelves, agent),
        version: version + 1,
        approvedBy: null,
      });
      return true;
    },
    approveDraft: async (entry, version, agent) => {
      const draft = at(entry, version);
      if (draft !== null) drafts.set(entry, { ...draft, approvedBy: whoIs(shelves, agent) });
      return draft !== null;
    },
    dropDraft: async (entry, version) => at(entry, version) !== null && drafts.delete(entry),
  };
}
