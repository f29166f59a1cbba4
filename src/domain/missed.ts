import type { HandOverReason } from "./conversation.ts";
import type { EvidenceKind } from "./evidence.ts";
import type { SayName } from "./say.ts";

/**
 * How a message was missed: the bot asked back and nothing came of it; the answer did not help; the same was asked again; a
 * person was called after a second miss; an agent said which answer would have been right.
 */
export const missKinds = ["asked-back", "not-helped", "same-again", "missed-twice", "corrected"] as const;
export type MissKind = (typeof missKinds)[number];

/** What became of a message, as far as it tells whether it was missed. */
export interface Outcome {
  readonly told: readonly { readonly say: SayName }[];
  readonly queued: HandOverReason | null;
  readonly evidence: readonly { readonly kind: EvidenceKind }[];
}

/** In which ways a message was missed; none is the best. */
export function missesOf({ told, queued, evidence }: Outcome): readonly MissKind[] {
  const has = (kind: EvidenceKind) => evidence.some((one) => one.kind === kind);
  const says = told.map(({ say }) => say);
  const askedBack = says.includes("say-it-differently") || (says.includes("did-you-mean") && !has("tapped"));
  const found: Readonly<Record<MissKind, boolean>> = {
    "asked-back": askedBack || has("none-of-these"),
    "not-helped": has("did-not-help"),
    "same-again": queued === "same-again",
    "missed-twice": queued === "missed-twice",
    corrected: has("corrected"),
  };
  return missKinds.filter((kind) => found[kind]);
}
