import { dayNumber, dayOfNumber, momentOf, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import { closingOf, isOpen } from "../service/hours.ts";
import { type Calendar, refusedThen, tableOf } from "../service/slots.ts";
import type { Timetable } from "../service/timetable.ts";

const hourMs = 3_600_000;
/** Less than this before the closing nothing is offered for the same day. */
const leastMs = hourMs;
const mostOffered = 5;
/** Where people look for days: a house that is closed for so long offers nothing. */
const searchedDays = 30;

/**
 * Times that an agent may want to promise, the earliest first: noon and the end of open time on this and the next working days, where no more
 * is promised for them than can be kept.
 */
export function timesToOffer(calendar: Calendar): readonly Time[] {
  const { now } = calendar;
  const table = tableOf(calendar);
  const isFree = (at: Time) => at - now >= leastMs && refusedThen(calendar, at) !== "slot-full";
  const today = dayNumber(wallTime(now, table.zone));
  const times: Time[] = [];
  for (let day = today; day < today + searchedDays && times.length < mostOffered; day++)
    times.push(...timesOn(day, table).filter(isFree));
  return times.slice(0, mostOffered);
}

function timesOn(day: number, table: Timetable): readonly Time[] {
  const stretches = table.stretchesOn(day);
  if (stretches.length === 0) return [];
  const noon = momentOf(dayOfNumber(day), 12 * hourMs, table.zone);
  const end = momentOf(dayOfNumber(day), Math.max(...stretches.map(({ toMs }) => toMs)), table.zone);
  const evening = momentOf(dayOfNumber(day), 17 * hourMs, table.zone);
  // Where nobody closes at a time that people plan by, the working day of others is meant.
  const last = closingOf(table, end - 1) === null ? evening : end;
  return isOpen(table, noon) && noon < last ? [noon, last] : [last];
}
