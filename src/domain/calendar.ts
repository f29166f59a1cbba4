import type { Time } from "./conversation.ts";

/** A time zone by its name ("Europe/Helsinki"). */
export type Zone = string;

/** The zone of a house that names none. */
export const houseZone: Zone = "Europe/Helsinki";

/** A day of the calendar, anywhere. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** What the clock on a wall shows: the day, and the milliseconds since its 0:00. */
export interface WallTime extends Day {
  readonly ms: number;
}

const minute = 60_000;
const hour = 60 * minute;
const dayMs = 24 * hour;

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a thousand times. */
function formatOf(timeZone: Zone): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  if (made !== undefined) return made;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  });
  formats.set(timeZone, format);
  return format;
}

/** How many days since 1 January 1970 a day is: the next day's is one more. */
export const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / dayMs;

/** The day of that number. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What calendar and clock on a zone's walls show at a moment. */
export function wallTime(at: Time, zone: Zone): WallTime {
  const wall = at + offset(at, zone);
  const number = Math.floor(wall / dayMs);
  return { ...dayOfNumber(number), ms: wall - number * dayMs };
}

/** Clocks are changed at whole quarters of an hour, so that one answer holds for each. */
const quarterMs = 15 * 60_000;

/** What the system has been asked already: every message asks for the hours, and asking the system costs most of it. */
const asked = new Map<Zone, Map<number, number>>();
const mostAsked = 10_000;

/** How far the zone's walls are ahead of UTC at a moment, in ms. */
function offset(at: Time, zone: Zone): number {
  const quarter = Math.floor(at / quarterMs);
  const known = asked.get(zone) ?? new Map<number, number>();
  asked.set(zone, known);
  const found = known.get(quarter) ?? offsetOf(quarter * quarterMs, zone);
  if (known.size >= mostAsked) known.clear();
  known.set(quarter, found);
  return found;
}

/** The same as the system knows it, at a whole second. */
function offsetOf(at: Time, zone: Zone): number {
  const shown = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const day = dayNumber({ year: part("year"), month: part("month"), day: part("day") });
  return day * dayMs + part("hour") * hour + part("minute") * minute + part("second") * 1000 - at;
}

/**
 * The first moment at which the walls show this time or a later one. `ms` may go beyond the day. A time that comes twice
 * in a night is its first one; one that is left out is the moment when the clocks are put on.
 */
export function momentOf(day: Day, ms: number, zone: Zone): Time {
  const wall = dayNumber(day) * dayMs + ms;
  const [before, after] = [offset(wall - dayMs, zone), offset(wall + dayMs, zone)];
  const early = wall - Math.max(before, after);
  if (before === after || offset(early, zone) === Math.max(before, after)) return early;
  const late = wall - Math.min(before, after);
  if (offset(late, zone) === Math.min(before, after)) return late;
  return changeBetween(early, late, zone);
}

/** The moment between the two at which the clocks are changed. */
function changeBetween(early: Time, late: Time, zone: Zone): Time {
  const before = offset(early, zone);
  let [from, to] = [early, late];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offset(middle, zone) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** A moment, and where it is one: by which clocks the day is counted. */
export interface Moment {
  readonly now: Time;
  readonly zone: Zone;
}

/** The last millisecond of the zone's day in which the moment lies, also when the clocks are changed that night. */
export const endOfDay = (at: Time, zone: Zone): Time => momentOf(wallTime(at, zone), dayMs, zone) - 1;
