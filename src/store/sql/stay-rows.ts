import type { Time } from "../../domain/conversation.ts";
import type { EndedStay } from "../facts.ts";

/** One stay in the queue; of whose it was it knows nothing. Yes and no are 1 and 0. */
export type StayRow = {
  readonly id: string;
  readonly queued_at: Time;
  readonly ended_at: Time;
  readonly taken: 0 | 1;
  readonly ahead: number;
  /** In minutes; null: no range was told. */
  readonly told_low: number | null;
  readonly told_high: number | null;
};

/** The row of a stay. */
export const stayRow = ({ id, queuedAt, endedAt, taken, ahead: before, range }: EndedStay): StayRow => ({
  id,
  queued_at: queuedAt,
  ended_at: endedAt,
  taken: taken ? 1 : 0,
  ahead: before,
  told_low: range?.low ?? null,
  told_high: range?.high ?? null,
});

/** The inverse of `stayRow`. */
export const stayOf = (row: StayRow): EndedStay => ({
  id: row.id,
  queuedAt: row.queued_at,
  endedAt: row.ended_at,
  taken: row.taken === 1,
  ahead: row.ahead,
  range: row.told_low === null || row.told_high === null ? null : { low: row.told_low, high: row.told_high },
});
