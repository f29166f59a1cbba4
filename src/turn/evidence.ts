import type { Time } from "../domain/conversation.ts";
import type { EvidenceKind } from "../domain/evidence.ts";
import type { EntryId, MessageId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";

/** One kept piece of evidence about an entry. */
export interface EvidenceRow {
  readonly kind: EvidenceKind;
  /** What the customer wrote, as masked as it was kept. */
  readonly text: string;
  readonly language: Language;
  readonly at: Time;
  /** The message that said it, and who wrote it, as long as the log has it: only to tell customers apart. */
  readonly message: MessageId | null;
  readonly who: string | null;
}

export type EvidenceCounts = Readonly<Record<EvidenceKind, number>>;

/** What was learnt of entries, for their owners and for the next build of the matcher. */
export interface EvidenceLog {
  /** The newest evidence about the entry, newest first. */
  evidence(entry: EntryId, limit: number): Promise<readonly EvidenceRow[]>;
  /** How much there is of each kind. */
  evidenceCounts(entry: EntryId): Promise<EvidenceCounts>;
}
