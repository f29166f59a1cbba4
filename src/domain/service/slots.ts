import type { Zone } from "../calendar.ts";
import { dayNumber, dayOfNumber, momentOf, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import type { Language } from "../language.ts";
import { addOpenTime, openTimeBetween, runsOfOpenTime } from "./hours.ts";
import type { Service } from "./service.ts";
import { timetableOf, type Timetable } from "./timetable.ts";

/** A stretch of open time in which promises may come due: after its first moment, up to and with its last. */
export interface Slot {
  readonly from: Time;
  readonly to: Time;
}

/** How many open promises are due at a moment. */
export interface Booking {
  readonly dueAt: Time;
  readonly count: number;
}

/** What a time for a promise is judged by. */
export interface Calendar {
  readonly service: Service;
  readonly language: Language;
  readonly booked: readonly Booking[];
  readonly now: Time;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How far ahead a promise may lie, in days: nobody knows the year after. */
const horizonDays = 60;

const always = (zone: Zone): Timetable => ({ zone, stretchesOn: () => [{ fromMs: 0, toMs: 24 * hourMs }] });

/** When people answer in a language; a house that doesn't know its hours never says that it is closed. */
export const tableOf = ({ service, language }: Pick<Calendar, "service" | "language">): Timetable =>
  timetableOf(service, language) ?? always(service.timeZone);

/** The slots that end after a moment, in order. */
function* slotsAfter(table: Timetable, at: Time, slotMs: number): Generator<Slot> {
  // From a day earlier, so that a slot begins where it always did, though the shift before it has ended by now.
  for (const run of runsOfOpenTime(table, at - dayMs, horizonDays + 1)) {
    for (let from = run.from; from < run.to; from += slotMs) {
      const to = Math.min(from + slotMs, run.to);
      if (to > at) yield { from, to };
    }
  }
}

const isFree = ({ from, to }: Slot, { service, booked }: Calendar): boolean => {
  if (service.promises === null) return true;
  const due = booked.filter(({ dueAt }) => dueAt > from && dueAt <= to);
  return due.reduce((sum, { count }) => sum + count, 0) < service.promises.perSlot;
};

/** The next slots that end at `at` or later and have room, at most `count`. */
export function freeSlots(calendar: Calendar, at: Time, count: number): readonly Slot[] {
  const found: Slot[] = [];
  const slotMs = calendar.service.promises?.slotMs ?? hourMs;
  for (const slot of slotsAfter(tableOf(calendar), at - 1, slotMs)) {
    if (isFree(slot, calendar)) found.push(slot);
    if (found.length === count) break;
  }
  return found;
}

/** The first time by which something can be promised, when it needs `workMs` of open time from now on; null: none in 60 days. */
export function firstDue(calendar: Calendar, workMs: number): Time | null {
  const earliest = addOpenTime(tableOf(calendar), calendar.now, workMs);
  // A slot that ends at this moment is over.
  const from = earliest === null ? null : Math.max(earliest, calendar.now + 1);
  return from === null ? null : (freeSlots(calendar, from, 1)[0]?.to ?? null);
}

/** Why nothing can be promised for a time: it has passed or is too far, nobody is at work then, or enough is promised for it. */
export type NotThen = "too-early" | "too-late" | "closed-then" | "slot-full";

/** Whether a promise may come due at a moment; null: it may. */
export function refusedThen(calendar: Calendar, dueAt: Time): NotThen | null {
  if (dueAt <= calendar.now) return "too-early";
  if (dueAt > calendar.now + horizonDays * 24 * hourMs) return "too-late";
  const slotMs = calendar.service.promises?.slotMs ?? hourMs;
  for (const slot of slotsAfter(tableOf(calendar), dueAt - 1, slotMs)) {
    if (slot.from >= dueAt) return "closed-then";
    return isFree(slot, calendar) ? null : "slot-full";
  }
  return "closed-then";
}

/** The moment when a share of the open time between two moments has passed, to the millisecond. */
export function partOfOpenTime(calendar: Calendar, from: Time, to: Time, share: number): Time {
  const table = tableOf(calendar);
  const ms = Math.round(openTimeBetween(table, from, to) * share);
  return addOpenTime(table, from, ms) ?? from + Math.round((to - from) * share);
}

/** When the working day before the day of `at` begins; null: there is none in two weeks. */
export function workingDayBefore(calendar: Calendar, at: Time): Time | null {
  const table = tableOf(calendar);
  const day = dayNumber(wallTime(at, table.zone));
  for (let number = day - 1; number >= day - 14; number--) {
    const [first] = table.stretchesOn(number);
    if (first !== undefined) return momentOf(dayOfNumber(number), first.fromMs, table.zone);
  }
  return null;
}
