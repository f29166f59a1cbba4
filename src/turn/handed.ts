/** What handing something over to who carries it on came to; `why` is a code without anything of what was handed over in it. */
export type Handed =
  | { readonly kind: "taken" }
  /** Nobody has it yet, or nobody knows: it is tried again under the same key, no sooner than in `afterMs` where that is known. */
  | { readonly kind: "again"; readonly why: string; readonly afterMs?: number }
  /** It will never be taken. */
  | { readonly kind: "refused"; readonly why: string };

/** How long to wait after try number `attempts` (counted from 0) in ms, by a table of waits; null: it isn't tried again. */
export function waitAfter(
  handed: Exclude<Handed, { kind: "taken" }>,
  attempts: number,
  waitsMs: readonly number[],
): number | null {
  const wait = handed.kind === "again" ? waitsMs[attempts] : undefined;
  if (handed.kind === "refused" || wait === undefined) return null;
  return Math.max(wait, handed.afterMs ?? 0);
}
