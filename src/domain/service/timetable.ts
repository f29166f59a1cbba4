import type { Zone } from "../calendar.ts";
import { type Language, languages } from "../language.ts";
import type { Exception, Service, Stretch, Team, Week } from "./service.ts";

const dayMs = 86_400_000;

/** When people are at work, day by day. */
export interface Timetable {
  readonly zone: Zone;
  /** The stretches that begin on the day of that number, earliest first; they may overlap. */
  readonly stretchesOn: (day: number) => readonly Stretch[];
}

/**
 * When somebody answers in the language; where nobody ever does, when somebody answers in any. Null when the house doesn't
 * know its hours. `team` asks for that team alone.
 */
export function timetableOf(
  service: Service,
  language: Language,
  team: string | null = null,
): Timetable | null {
  const teams = service.teams.filter(({ id }) => team === null || id === team);
  const speaking = teams.flatMap((one) => shiftsOf(one, one.hours[language]));
  const shifts =
    speaking.length > 0
      ? speaking
      : teams.flatMap((one) => Object.values(one.hours).flatMap((week) => shiftsOf(one, week)));
  if (shifts.length === 0) return null;
  return {
    zone: service.timeZone,
    stretchesOn: (day) =>
      shifts
        .flatMap((shift) => stretchesOf(shift, day, service))
        .toSorted((one, other) => one.fromMs - other.fromMs),
  };
}

/** The languages in which somebody answers; empty where the house doesn't know its hours. */
export const answeredIn = ({ teams }: Service): readonly Language[] =>
  languages.filter((language) => teams.some(({ hours }) => hours[language] !== undefined));

interface Shift {
  readonly team: Team;
  readonly week: Week;
}

const shiftsOf = (team: Team, week: Week | undefined): readonly Shift[] =>
  week === undefined ? [] : [{ team, week }];

function stretchesOf({ team, week }: Shift, day: number, service: Service): readonly Stretch[] {
  const usual = service.holidays.some((holiday) => holiday.day === day) ? [] : (week[weekdayOf(day)] ?? []);
  const today = exceptionsOn(day, service, team.id).reduce(changed, usual);
  const tomorrow = exceptionsOn(day + 1, service, team.id);
  return today.map((stretch) => tomorrow.reduce(endedNextDay, stretch));
}

/** Monday is 0; day 0 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** What differs on a day for a team, in the order in which it was written. */
export const exceptionsOn = (
  day: number,
  { exceptions }: Pick<Service, "exceptions">,
  team: string | null,
): readonly Exception[] =>
  exceptions.filter(
    (one) =>
      one.firstDay <= day && day <= one.lastDay && (one.team === null || team === null || one.team === team),
  );

function changed(stretches: readonly Stretch[], { change }: Exception): readonly Stretch[] {
  switch (change.kind) {
    case "closed":
      return [];
    case "hours":
      return change.stretches;
    case "opens":
      return real(stretches.map((one) => ({ ...one, fromMs: Math.max(one.fromMs, change.atMs) })));
    case "closes":
      return real(stretches.map((one) => ({ ...one, toMs: Math.min(one.toMs, change.atMs) })));
  }
}

const real = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.filter(({ fromMs, toMs }) => fromMs < toMs);

const endedNextDay = (stretch: Stretch, { change }: Exception): Stretch =>
  change.kind === "closes" ? { ...stretch, toMs: Math.min(stretch.toMs, dayMs + change.atMs) } : stretch;
