import type { EvidenceKind } from "../../domain/evidence.ts";
import type { EntryId } from "../../domain/ids.ts";
import type { Told } from "../../domain/learning.ts";

export type EvidenceCounts = Readonly<Record<EvidenceKind, number>>;

/** What was learnt of entries, for their owners and for the next build of the matcher. */
export interface EvidenceLog {
  /** The newest evidence about the entry, newest first. */
  evidence(entry: EntryId, limit: number): Promise<readonly Told[]>;
  /** How much there is of each kind. */
  evidenceCounts(entry: EntryId): Promise<EvidenceCounts>;
}
