import { evidenceKinds } from "../../domain/evidence.ts";
import type { EvidenceCounts, EvidenceLog } from "../../turn/ports/evidence.ts";
import { threadOf, type Shelves } from "./shelves.ts";
import { counted } from "./tally.ts";

/** What was learnt of entries, over plain maps. */
export function memoryEvidence(shelves: Shelves): EvidenceLog {
  const whoWrote = (thread: Parameters<typeof threadOf>[1]) => {
    const { verifiedAs, id } = threadOf(shelves, thread).customer;
    return verifiedAs ?? id;
  };
  return {
    evidence: async (entry, limit) =>
      [...shelves.evidence.values()]
        .filter((kept) => kept.entry === entry)
        .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
        .slice(0, limit)
        .map(({ kind, text, language, at, message, thread }) => ({
          kind,
          text,
          language,
          at,
          message,
          who: whoWrote(thread),
        })),
    evidenceCounts: async (entry) => {
      const kinds = [...shelves.evidence.values()]
        .filter((kept) => kept.entry === entry)
        .map(({ kind }) => kind);
      const before = counted(shelves, entry, 0);
      const counts = evidenceKinds.map((kind) => [
        kind,
        before(kind) + kinds.filter((one) => one === kind).length,
      ]);
      return Object.fromEntries(counts) as EvidenceCounts;
    },
  };
}
