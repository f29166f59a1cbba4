import { dayNumber, dayOfNumber, momentOf, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import type { Timetable } from "./timetable.ts";

/** From its first moment until just before its end. */
interface Opening {
  readonly from: Time;
  readonly to: Time;
}

/** Beyond this nobody plans: a house that isn't open in so many days has no next opening. */
const horizonDays = 400;

/** The stretches that end after a moment, as moments, in the order of their beginnings; they may overlap. */
function* openingsAfter({ zone, stretchesOn }: Timetable, at: Time, days: number): Generator<Opening> {
  // A shift of the day before may still be running.
  const first = dayNumber(wallTime(at, zone)) - 1;
  for (let number = first; number <= first + 1 + days; number++) {
    const day = dayOfNumber(number);
    for (const { fromMs, toMs } of stretchesOn(number)) {
      const opening = { from: momentOf(day, fromMs, zone), to: momentOf(day, toMs, zone) };
      // A stretch may vanish in the night when the clocks are put on.
      if (opening.to > at && opening.from < opening.to) yield opening;
    }
  }
}

/** Whether somebody is at work at a moment. */
export const isOpen = (table: Timetable, at: Time): boolean => nextOpening(table, at) === at;

/** The first moment from `at` on at which somebody is at work, which is `at` itself while open; null: none within 400 days. */
export function nextOpening(table: Timetable, at: Time): Time | null {
  for (const { from } of openingsAfter(table, at, horizonDays)) return Math.max(from, at);
  return null;
}

/** The times without a break in which somebody is at work and which end after a moment, in order. */
export function* runsOfOpenTime(table: Timetable, at: Time, days: number): Generator<Opening> {
  let run: Opening | null = null;
  for (const opening of openingsAfter(table, at, days)) {
    if (run === null) run = opening;
    else if (opening.from <= run.to) run = { from: run.from, to: Math.max(run.to, opening.to) };
    else {
      yield run;
      run = opening;
    }
  }
  if (run !== null) yield run;
}

/** How far it is looked for an end: a house that is open for so long doesn't close. */
const neverClosesDays = 8;

/** When the opening ends in which the moment lies; null when it lies in none, or in one that doesn't end for 8 days. */
export function closingOf(table: Timetable, at: Time): Time | null {
  const end = runEnd(table, at);
  return end === at || isOpen(table, end) ? null : end;
}

/** Until when it stays open from a moment on, as far as it is looked for. */
function runEnd(table: Timetable, at: Time): Time {
  let end = at;
  for (const { from, to } of openingsAfter(table, at, neverClosesDays)) {
    if (from > end) return end;
    end = Math.max(end, to);
  }
  return end;
}

/** The moment at which `ms` of open time have passed since `at`; null: not within 400 days. */
export function addOpenTime(table: Timetable, at: Time, ms: number): Time | null {
  if (ms <= 0) return at;
  let left = ms;
  let reached = at;
  for (const { from, to } of openingsAfter(table, at, horizonDays)) {
    const begin = Math.max(from, reached);
    if (begin >= to) continue;
    if (begin + left <= to) return begin + left;
    left -= to - begin;
    reached = to;
  }
  return null;
}

/** How much open time lies between two moments, in ms; 0 when the second isn't later. */
export function openTimeBetween(table: Timetable, since: Time, until: Time): number {
  let sum = 0;
  let reached = since;
  const days = Math.max(0, Math.ceil((until - since) / 86_400_000)) + 1;
  for (const { from, to } of openingsAfter(table, since, days)) {
    const [begin, end] = [Math.max(from, reached), Math.min(to, until)];
    if (begin >= end) continue;
    sum += end - begin;
    reached = end;
  }
  return sum;
}
