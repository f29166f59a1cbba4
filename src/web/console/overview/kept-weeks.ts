import type { KeptAnswer } from "../../../console/protocol.ts";

type Row = KeptAnswer["rows"][number];

/** How much of what was promised in a week was kept in time, over all teams; null where nothing has been due yet. */
export function shareOf(rows: readonly Row[], week: string | undefined): number | null {
  const ofWeek = rows.filter((row) => row.week === week);
  const sum = (count: (row: Row) => number) => ofWeek.reduce((total, row) => total + count(row), 0);
  const inTime = sum(({ keptInTime }) => keptInTime);
  const known = inTime + sum(({ late }) => late);
  return known === 0 ? null : inTime / known;
}

const dayMs = 86_400_000;

/** The number of the ISO 8601 week that begins on this Monday ("2026-11-16"): the first one holds the year's first Thursday. */
export function weekNumber(monday: string): number {
  const thursday = Date.parse(monday) + 3 * dayMs;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / dayMs / 7) + 1;
}
