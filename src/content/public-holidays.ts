import { createRequire } from "node:module";
import type Calendar from "date-holidays";
import type { HolidaysTypes } from "date-holidays";
import { dayNumber } from "../domain/calendar.ts";
import { languages } from "../domain/language.ts";
import type { Holiday } from "../domain/service/service.ts";

const load = createRequire(import.meta.url);

/** Whose public holidays, and whether the days on which only offices are closed (the eves, in Finland) count as well. */
export interface HolidayCalendar {
  readonly country: string;
  /** The part of the country, as ISO 3166-2 has it behind the hyphen ("BY" of "DE-BY"). */
  readonly region?: string | undefined;
  readonly eves: boolean;
}

/** The days of a year on which nobody works there, with their names; null where the country or region isn't known. */
export function publicHolidays(
  { country, region, eves }: HolidayCalendar,
  year: number,
): readonly Holiday[] | null {
  // Loaded when a calendar is asked for, 20 MB: the server has its days worked out by a process of its own.
  const Holidays = load("date-holidays") as typeof Calendar;
  const calendar = new Holidays();
  // Typed as always there, and not there where the country is unknown or has no parts.
  const regions = calendar.getStates(country) as Readonly<Record<string, string>> | undefined;
  if (region !== undefined && regions?.[region] === undefined) return null;
  calendar.init(country, region ?? "", "", { types: eves ? ["public", "bank"] : ["public"] });
  if (calendar.getRules().length === 0) return null;
  const names = new Map<number, Record<string, string>>();
  for (const language of languages)
    for (const holiday of calendar.getHolidays(year, language))
      for (const day of daysOf(holiday)) names.set(day, { ...names.get(day), [language]: holiday.name });
  return [...names].map(([day, name]) => ({ day, name }));
}

const dayMs = 24 * 60 * 60_000;

/** A feast may last for days; one that begins at noon takes the whole day. The library's dates begin like "2026-12-24". */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly number[] {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  const first = dayNumber({ year, month, day });
  const days = Math.ceil((end.getTime() - start.getTime() - hourOfClockChange) / dayMs);
  return Array.from({ length: Math.max(days, 1) }, (_, at) => first + at);
}

/** The day on which clocks are put back is an hour longer. */
const hourOfClockChange = 60 * 60_000;
