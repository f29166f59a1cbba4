import type { EntryId } from "../ids.ts";
import type { Scored } from "./understanding.ts";

/** From which confidences on a customer is answered or asked. Owners may set them in flows/service.yaml. */
export interface Thresholds {
  /** From this confidence on the best entry is answered. */
  readonly answerAt: number;
  /** From this confidence on an entry is offered as "did you mean". Below `answerAt`. */
  readonly askAt: number;
  /** A runner-up with this share of the first one's confidence is as likely meant, and the customer is asked. */
  readonly rivalShare: number;
  /** An option with less than this share of the first one's confidence is far behind it and isn't offered. */
  readonly optionShare: number;
  /** How many entries a "did you mean" offers at most. */
  readonly mostOptions: number;
}

/** Answered is what is right more often than not; asking once costs less than a wrong answer, and more than three is a list to read. */
export const defaultThresholds: Thresholds = {
  answerAt: 0.5,
  askAt: 0.15,
  rivalShare: 0.7,
  optionShare: 0.2,
  mostOptions: 3,
};

/** What the matcher makes of a message. */
export type Match =
  | { readonly kind: "sure"; readonly entry: EntryId; readonly confidence: number }
  /** One to `mostOptions` entries, best first; `confidence` is the first one's. */
  | { readonly kind: "unsure"; readonly entries: readonly EntryId[]; readonly confidence: number }
  | { readonly kind: "none" };

/** Decides by the confidences alone whether to answer, to ask which one was meant, or to say that nothing fits. */
export function judge(
  ranked: readonly Scored[],
  { answerAt, askAt, rivalShare, optionShare, mostOptions }: Thresholds,
): Match {
  const best = ranked[0];
  if (best === undefined || best.confidence < askAt) return { kind: "none" };
  const rival = ranked[1]?.confidence ?? 0;
  if (best.confidence >= answerAt && rival < rivalShare * best.confidence)
    return { kind: "sure", entry: best.entry, confidence: best.confidence };
  const near = ranked.filter(({ confidence }) => confidence >= optionShare * best.confidence);
  return {
    kind: "unsure",
    entries: near.slice(0, mostOptions).map(({ entry }) => entry),
    confidence: best.confidence,
  };
}
