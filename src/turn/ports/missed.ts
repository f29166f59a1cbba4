import type { EntryId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { MissKind } from "../../domain/missed.ts";

/** One thing that customers asked in many ways and did not get. */
export interface MissedQuestion {
  /** The words that name it. */
  readonly label: string;
  /** How many different customers asked it, and how many messages of theirs were missed. */
  readonly customers: number;
  readonly messages: number;
  /** The language of most of them. */
  readonly language: Language;
  /** How often it was missed in which way; empty where nobody knows. */
  readonly kinds: readonly { readonly kind: MissKind; readonly count: number }[];
  /** As customers wrote it, masked, the most frequent first. */
  readonly examples: readonly { readonly text: string; readonly language: Language }[];
  /** The entry that is nearest today; null where none is. */
  readonly nearest: {
    readonly entry: EntryId;
    readonly title: string;
    readonly confidence: number;
  } | null;
  /** What an agent answered, without names and addresses; null where none did. */
  readonly solved: string | null;
  /** The entry that agents said it should have been; null where they did not. */
  readonly meant: EntryId | null;
  /** An entry to paste beneath `entries:` of a file, and to mend. */
  readonly yaml: string;
}

/** A topic that many more customers than usual ask about just now: an announcement may be due. */
export interface Rising {
  /** The entry; null where no entry has it. */
  readonly entry: EntryId | null;
  readonly label: string;
  readonly customers: number;
  /** How many are usual in these hours of this weekday. */
  readonly usual: number;
}

export interface MissedReport {
  readonly questions: readonly MissedQuestion[];
  readonly rising: readonly Rising[];
  /** How many messages were looked at, and how many of them were missed. */
  readonly messages: number;
  readonly missed: number;
}

/** Goes through the messages of so many days. */
export type FindMissed = (days: number) => Promise<MissedReport>;
