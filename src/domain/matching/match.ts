import type { EntryId } from "../ids.ts";
import type { Scored } from "./understanding.ts";

/** From this confidence on the best entry is answered: it is right more often than not. */
export const answerAt = 0.5;

/** From this confidence on an entry is offered as "did you mean". */
export const askAt = 0.15;

/** How many entries a "did you mean" offers at most: more is a list to read, not a question. */
const mostOptions = 3;

/** A runner-up with this share of the first one's confidence is as likely meant: asking once costs less than a wrong answer. */
const rivalShare = 0.7;

/** An option with less than this share of the first one's confidence is far behind it and isn't offered. */
const optionShare = 0.2;

/** What the matcher makes of a message. */
export type Match =
  | { readonly kind: "sure"; readonly entry: EntryId; readonly confidence: number }
  /** One to three entries, best first; `confidence` is the first one's. */
  | { readonly kind: "unsure"; readonly entries: readonly EntryId[]; readonly confidence: number }
  | { readonly kind: "none" };

/** Decides by the confidences alone whether to answer, to ask which one was meant, or to say that nothing fits. */
export function judge(ranked: readonly Scored[]): Match {
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
