import { isMischief } from "./matching/understanding.ts";
import type { Choice } from "./choice.ts";
import type { WithBot } from "./conversation.ts";
import type { Decision } from "./decide.ts";
import { type EntryId, entryId } from "./ids.ts";

/**
 * What tells that an entry was, or was not, what a message asked for: its button was tapped under "did you mean", its answer
 * helped or did not, an agent said so, or it was offered and none of those offered was meant.
 */
export const evidenceKinds = ["tapped", "helped", "did-not-help", "corrected", "none-of-these"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Stands for the entry where an agent says that none has the answer. */
export const noEntry: EntryId = entryId("");

/** One piece of evidence for or against an entry. The words themselves stand in the log, at `asked`. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly entry: EntryId;
  /** The seq of the customer's message that is spoken of. */
  readonly asked: number;
}

/** Whether the kind speaks for its entry; else it speaks against it. */
export const isFor = (kind: EvidenceKind): boolean => kind !== "did-not-help" && kind !== "none-of-these";

/** What a choice tells of the message that the buttons stand under. A matter that began with a button tells nothing. */
export function evidenceOf(
  { asked, offered, answered }: WithBot,
  choice: Choice | null,
): readonly Evidence[] {
  if (choice === null || asked === null) return [];
  switch (choice.kind) {
    case "entry":
      return offered.includes(choice.entry) ? [{ kind: "tapped", entry: choice.entry, asked }] : [];
    case "none-of-these":
      return offered.map((entry) => ({ kind: "none-of-these", entry, asked }));
    case "helped":
    case "did-not-help":
      return answered === null ? [] : [{ kind: choice.kind, entry: answered, asked }];
    case "person":
      return [];
  }
}

/**
 * The message that the conversation is about after this one, which stands at `seq`: an option that was chosen goes on with
 * the message that led to it, small talk changes nothing, and a follow-up or a starter has no words of the customer's own.
 */
export function askedAfter(
  conversation: WithBot,
  choice: Choice | null,
  decision: Decision,
  seq: number,
): number | null {
  if (decision.do === "be-glad") return conversation.asked;
  if (decision.do === "small-talk" && !isMischief(decision.kind)) return conversation.asked;
  if (choice === null) return seq;
  return choice.kind === "entry" && conversation.offered.includes(choice.entry) ? conversation.asked : null;
}
