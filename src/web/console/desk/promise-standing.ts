import type { PromiseView } from "../../../console/protocol.ts";

/** How an open promise stands: its time has passed, most of its time has gone, or there is time. */
export type PromiseStanding = "late" | "at-risk" | "in-time";

export function standsAt(
  { dueAt, atRiskFrom }: Pick<PromiseView, "dueAt" | "atRiskFrom">,
  now: number,
): PromiseStanding {
  if (Date.parse(dueAt) <= now) return "late";
  return atRiskFrom === null || Date.parse(atRiskFrom) <= now ? "at-risk" : "in-time";
}

/** How much of its time is left, from 1 down to 0: since it was made, or since it was last given another time. */
export function partLeft({ madeAt, moves, dueAt }: PromiseView, now: number): number {
  const from = Date.parse(moves.at(-1)?.at ?? madeAt);
  const due = Date.parse(dueAt);
  return due <= from ? 0 : Math.min(1, Math.max(0, (due - now) / (due - from)));
}

/** A phone number or an e-mail address as it is shown where others may look over one's shoulder: 040 ••• ••12, ai•••@posti.example. */
export function masked(kind: PromiseView["contact"]["kind"], value: string): string {
  if (kind === "email") return value.replace(/^([^@]{0,2})[^@]*/u, "$1•••");
  const local = value.replace(/^\+358/, "0");
  return `${local.slice(0, 3)} ••• ••${local.slice(-2)}`;
}
