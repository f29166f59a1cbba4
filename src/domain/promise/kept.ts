import { dayNumber, dayOfNumber, type Moment, momentOf, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import type { Team } from "../service/service.ts";

/** What came of the promises that were made in some time: `made` = `kept` + `released` + `notReached` + `open`. */
export interface Made {
  readonly made: number;
  readonly kept: number;
  /** Those of the kept ones whose time never passed. */
  readonly keptInTime: number;
  /** Those whose time passed once, whatever came of them. */
  readonly late: number;
  /** Those that got another time at least once, whoever wished it. */
  readonly moved: number;
  readonly released: number;
  readonly notReached: number;
  readonly open: number;
}

/** The same for one team; null: of no team. */
export interface MadeByTeam extends Made {
  readonly team: string | null;
}

/** A week of the calendar, from its Monday until the next; `monday` as "2026-11-16". */
interface CalendarWeek {
  readonly monday: string;
  readonly from: Time;
  readonly to: Time;
}

/** The weeks up to this one, the newest first. */
export function lastWeeks(count: number, { now, zone }: Moment): readonly CalendarWeek[] {
  const today = dayNumber(wallTime(now, zone));
  // Day 0 was a Thursday.
  const monday = today - ((today + 3) % 7);
  const begins = (day: number) => momentOf(dayOfNumber(day), 0, zone);
  return Array.from({ length: count }, (_, back) => monday - 7 * back).map((day) => ({
    monday: new Date(day * 86_400_000).toISOString().slice(0, 10),
    from: begins(day),
    to: begins(day + 7),
  }));
}

/** Where there is one team, all that is promised is that team's. */
export function ofTeams(
  rows: readonly MadeByTeam[],
  teams: readonly Pick<Team, "id">[],
): readonly MadeByTeam[] {
  const [only, ...others] = teams;
  if (only === undefined || others.length > 0 || rows.length === 0) return rows;
  return [{ ...rows.reduce(sum), team: only.id }];
}

const sum = (one: MadeByTeam, other: MadeByTeam): MadeByTeam => ({
  team: one.team,
  made: one.made + other.made,
  kept: one.kept + other.kept,
  keptInTime: one.keptInTime + other.keptInTime,
  late: one.late + other.late,
  moved: one.moved + other.moved,
  released: one.released + other.released,
  notReached: one.notReached + other.notReached,
  open: one.open + other.open,
});

/**
 * Which part of them was kept in time, 0 to 1, of those that were kept in time or were late; null where there is none. What is
 * still to come, was given back or reached nobody before it was late is neither.
 */
export const keptShare = ({ keptInTime, late }: Made): number | null =>
  keptInTime + late === 0 ? null : keptInTime / (keptInTime + late);
