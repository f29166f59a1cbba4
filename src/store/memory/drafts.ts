import type { AgentId, EntryId } from "../../domain/ids.ts";
import type { Draft, Drafts, Publication } from "../../turn/drafts.ts";
import type { Shelves } from "./shelves.ts";

/** Drafts of the FAQ's entries and what was published of them, over plain maps. */
export function memoryDrafts(shelves: Shelves): Drafts {
  const { drafts, publications } = shelves;
  const who = (id: AgentId) => {
    const agent = shelves.agents.get(id);
    if (agent === undefined) throw new Error(`There is no agent ${id}.`);
    return { id, name: agent.name };
  };
  const at = (entry: EntryId, version: number): Draft | null => {
    const draft = drafts.get(entry);
    return draft?.version === version ? draft : null;
  };
  const shown = (publication: Publication): Publication => ({
    ...publication,
    undoneBy: [...publications.values()].find(({ undoes }) => undoes === publication.id)?.id ?? null,
  });
  return {
    drafts: async () => [...drafts.values()].sort((a, b) => b.at - a.at || (a.entry < b.entry ? 1 : -1)),
    draft: async (entry) => drafts.get(entry) ?? null,
    keepDraft: async ({ agent, ...draft }, version) => {
      if ((drafts.get(draft.entry)?.version ?? 0) !== version) return false;
      drafts.set(draft.entry, { ...draft, by: who(agent), version: version + 1, approvedBy: null });
      return true;
    },
    approveDraft: async (entry, version, agent) => {
      const draft = at(entry, version);
      if (draft !== null) drafts.set(entry, { ...draft, approvedBy: who(agent) });
      return draft !== null;
    },
    dropDraft: async (entry, version) => at(entry, version) !== null && drafts.delete(entry),
    publications: async (entry, after, limit) =>
      [...publications.values()]
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
      const found = [...publications.values()].find((one) => one.by.id === agent && one.key === key);
      return found === undefined ? null : shown(found);
    },
    unsettled: async () => [...publications.values()].filter(({ state }) => state === "writing").map(shown),
    beginPublication: async ({ agent, ...publication }) => {
      const { undoes } = publication;
      if (undoes !== null && [...publications.values()].some((one) => one.undoes === undoes)) return false;
      publications.set(publication.id, {
        ...publication,
        by: who(agent),
        state: "writing",
        undoneBy: null,
      });
      return true;
    },
    settlePublication: async (id, wasWritten) => {
      const found = publications.get(id);
      if (found?.state !== "writing") return;
      if (!wasWritten) return void publications.delete(id);
      publications.set(id, { ...found, state: "done" });
      if (found.draftVersion !== null && at(found.entry, found.draftVersion) !== null)
        drafts.delete(found.entry);
    },
    entryFigures: async (entry, since) => figuresOf(shelves, entry, since),
  };
}

function figuresOf({ logs, evidence, conversations }: Shelves, entry: EntryId, since: number) {
  const thumbs = [...evidence.values()].filter((one) => one.entry === entry && one.at >= since);
  const count = (kind: string) => thumbs.filter((one) => one.kind === kind).length;
  const reasons = [...conversations.values()]
    .filter((kept) => kept.about === entry && kept.conversation.startedAt >= since)
    .flatMap(({ conversation }) => ("reason" in conversation ? (conversation.reason ?? []) : []));
  return {
    shown: [...logs.values()]
      .flat()
      .filter((row) => row.entry === entry && row.say === "answer" && row.at >= since).length,
    helped: count("helped"),
    askedAgain: count("did-not-help") + reasons.filter((reason) => reason === "same-again").length,
    handedOver: reasons.length,
  };
}
