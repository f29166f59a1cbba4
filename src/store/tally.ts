import type { HandOverReason, Time } from "../domain/conversation.ts";
import type { EvidenceKind } from "../domain/evidence.ts";
import type { EntryId } from "../domain/ids.ts";

/** What is counted of an entry when the rows that told it are removed. */
export type TallyKind = EvidenceKind | "shown" | "handed-over" | "same-again" | "told";

/** One thing that came to an entry on one day (UTC, since 1970), and nobody to whom it came. */
export interface Tally {
  readonly entry: EntryId;
  readonly kind: TallyKind;
  readonly day: number;
}

const dayMs = 86_400_000;

export const tallied = (entry: EntryId, kind: TallyKind, at: Time): Tally => ({
  entry,
  kind,
  day: Math.floor(at / dayMs),
});

/** The first day that lies wholly in the time since then: a day is counted whole or not at all. */
export const wholeDayFrom = (since: Time): number => Math.ceil(since / dayMs);

/** What a conversation was for the figures of the entry that it was about. */
export interface Outcome {
  readonly about: EntryId | null;
  readonly reason: HandOverReason | null;
  readonly startedAt: Time;
}

/** What stays in the figures of a conversation that was handed over. */
export function outcomeTally({ about, reason, startedAt }: Outcome): readonly Tally[] {
  if (about === null || reason === null) return [];
  const handedOver = tallied(about, "handed-over", startedAt);
  return reason === "same-again" ? [handedOver, tallied(about, "same-again", startedAt)] : [handedOver];
}
