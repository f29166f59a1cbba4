import { dayNumber, momentOf } from "../../../src/domain/calendar.ts";
import type { Time } from "../../../src/domain/conversation.ts";
import {
  defaultService,
  type Exception,
  type Service,
  type Stretch,
  type Week,
} from "../../../src/domain/service/service.ts";
import { timetableOf, type Timetable } from "../../../src/domain/service/timetable.ts";

export const hour = 3_600_000;

/** "2026-12-24" as its number. */
export function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dayNumber({ year, month, day: date });
}

/** "2026-12-24 08:30" on the walls of Helsinki. */
export function at(text: string): Time {
  const [date = "", time = "00:00"] = text.split(" ");
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return momentOf({ year, month, day: dayOfMonth }, (hours + minutes / 60) * hour, "Europe/Helsinki");
}

export const stretch = (from: number, to: number): Stretch => ({ fromMs: from * hour, toMs: to * hour });

/** The same hours from Monday to Friday. */
export const weekdays = (...stretches: readonly Stretch[]): Week =>
  Array.from({ length: 7 }, (_, weekday) => (weekday < 5 ? stretches : []));
/** The same hours on all days. */
export const everyDay = (...stretches: readonly Stretch[]): Week =>
  Array.from({ length: 7 }, () => stretches);

const name = { fi: "Asiakaspalvelu", sv: "Kundtjänst", en: "Customer service" };

/** A house in Helsinki with one team: Mon-Fri 8-16 in Finnish, 9-15 in Swedish, and nobody for English. */
export const office = (more: Partial<Service> = {}): Service => ({
  ...defaultService,
  teams: [{ id: "office", name, hours: { fi: weekdays(stretch(8, 16)), sv: weekdays(stretch(9, 15)) } }],
  ...more,
});

export const except = (date: string, change: Exception["change"], team: string | null = null): Exception => ({
  firstDay: day(date),
  lastDay: day(date),
  team,
  change,
  reason: {},
});

/** Somebody's hours in Finnish. */
export function table(service: Service): Timetable {
  const found = timetableOf(service, "fi");
  if (found === null) throw new Error("The service has no hours.");
  return found;
}

/** A house whose only team has this week. */
export const houseOf = (week: Week, more: Partial<Service> = {}): Timetable =>
  table({ ...defaultService, teams: [{ id: "one", name, hours: { fi: week } }], ...more });
