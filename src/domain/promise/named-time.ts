import { dayNumber, dayOfNumber, momentOf, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import type { Timetable } from "../service/timetable.ts";
import type { Part } from "./times/part.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Beyond this nobody plans, as in hours.ts. */
const horizonDays = 400;

/**
 * The moment by which a deed is due whose time was named so, within open time: a day alone is its closing, a closed day the next
 * working day, and a time of the day when nobody is there the closing before it. Null: no time was named, it is past, or
 * nobody is at work before it on its day.
 */
export function dueOf(parts: readonly Part[], now: Time, table: Timetable): Time | null {
  const due = firstOf(parts, "after") === null ? dayDue(parts, now, table) : afterDue(parts, now, table);
  return due !== null && due > now ? due : null;
}

function firstOf<Kind extends Part["kind"]>(
  parts: readonly Part[],
  kind: Kind,
): Extract<Part, { kind: Kind }> | null {
  return parts.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind) ?? null;
}

/** Hours are meant as they stand; a day and more, as the last open moment within it. */
function afterDue(parts: readonly Part[], now: Time, table: Timetable): Time | null {
  const at = now + (firstOf(parts, "after")?.ms ?? 0);
  return at - now < dayMs ? at : (lastOpen(table, at) ?? null);
}

function dayDue(parts: readonly Part[], now: Time, table: Timetable): Time | null {
  const day = dayMeant(parts, now, table);
  if (day === null) return null;
  const clock = firstOf(parts, "clock");
  if (clock === null || clock.after) return closingOn(table, day);
  return lastOpen(table, momentOf(dayOfNumber(day), clock.minutes * minuteMs, table.zone));
}

/** The number of the day that was meant; null when no time was named. */
function dayMeant(parts: readonly Part[], now: Time, table: Timetable): number | null {
  const today = dayNumber(wallTime(now, table.zone));
  const [week, weekday] = [firstOf(parts, "week"), firstOf(parts, "weekday")];
  if (weekday !== null)
    return openFrom(
      table,
      week === null ? coming(weekday, now, today, table) : monday(today) + 7 * week.weeks + weekday.weekday,
    );
  if (week !== null) return dayOfWeek(week, today, table);
  const date = firstOf(parts, "date");
  if (date !== null) return dateMeant(date, today);
  const within = firstOf(parts, "within");
  if (within !== null) return withinMeant(within, today, table);
  const inDays = firstOf(parts, "in-days");
  if (inDays !== null) return inDays.days === 0 ? today : openFrom(table, today + inDays.days);
  return firstOf(parts, "clock") === null ? null : today;
}

const monday = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** The next day of that name: today when somebody is still there. */
function coming(
  { weekday, notToday }: Extract<Part, { kind: "weekday" }>,
  now: Time,
  today: number,
  table: Timetable,
): number {
  const day = monday(today) + weekday;
  const still = day === today && !notToday && (closingOn(table, day) ?? now) > now;
  return day > today || still ? day : day + 7;
}

function dayOfWeek(
  { weeks, early }: Extract<Part, { kind: "week" }>,
  today: number,
  table: Timetable,
): number | null {
  const first = monday(today) + 7 * weeks;
  return early ? openFrom(table, first + 1) : openUntil(table, first + 6, Math.max(first, today));
}

/** A date that is long past is next year's. */
function dateMeant({ day, month }: Extract<Part, { kind: "date" }>, today: number): number {
  const { year } = dayOfNumber(today);
  const number = dayNumber({ year, month, day });
  return number < today - 180 ? dayNumber({ year: year + 1, month, day }) : number;
}

function withinMeant(
  { days, working }: Extract<Part, { kind: "within" }>,
  today: number,
  table: Timetable,
): number | null {
  if (!working)
    return (
      openUntil(table, today + Math.min(Math.ceil(days), horizonDays), today + 1) ??
      openFrom(table, today + 1)
    );
  let day: number | null = today;
  for (let left = Math.min(days, horizonDays); left > 0 && day !== null; left--)
    day = openFrom(table, day + 1);
  return day;
}

/** The first day from this on on which somebody is at work; null: none within 400 days. */
function openFrom(table: Timetable, day: number): number | null {
  for (let number = day; number < day + horizonDays; number++)
    if (table.stretchesOn(number).length > 0) return number;
  return null;
}

/** The last day until this one, and not before `first`, on which somebody is at work. */
function openUntil(table: Timetable, day: number, first: number): number | null {
  for (let number = day; number >= first; number--) if (table.stretchesOn(number).length > 0) return number;
  return null;
}

/** When the last one goes home on a day; the last minute of the day when that is at night. Null on a closed day. */
function closingOn(table: Timetable, day: number): Time | null {
  const end = Math.max(0, ...table.stretchesOn(day).map(({ toMs }) => toMs));
  return end === 0 ? null : momentOf(dayOfNumber(day), Math.min(end, dayMs - minuteMs), table.zone);
}

/** The moment itself where somebody is at work, else the last closing before it on its day. */
function lastOpen(table: Timetable, at: Time): Time | null {
  const wall = wallTime(at, table.zone);
  const day = dayNumber(wall);
  const begun = table.stretchesOn(day).filter(({ fromMs }) => fromMs < wall.ms);
  if (begun.length === 0) return null;
  const end = Math.max(...begun.map(({ toMs }) => toMs));
  return end >= wall.ms ? at : momentOf(dayOfNumber(day), end, table.zone);
}
