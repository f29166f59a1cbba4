import type { Time } from "./conversation.ts";

/** The house's own time zone. */
const timeZone = "Europe/Helsinki";

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23",
});

interface Clock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What calendar and clock on the house's wall show at a moment. */
function wallClock(at: Time): Clock {
  const shown = new Map(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: keyof Clock) => shown.get(type) ?? 0;
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}

/** The day in the house's time zone. */
export const dayOf = (at: Time): Pick<Clock, "year" | "month" | "day"> => wallClock(at);

/** How far the wall clock is ahead of UTC at a moment, in ms. */
function offset(at: Time): number {
  const { year, month, day, hour, minute, second } = wallClock(at);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The last millisecond of the house's day in which the moment lies, also when the clocks are changed that night. */
export function endOfDay(at: Time): Time {
  const { year, month, day } = dayOf(at);
  const midnight = Date.UTC(year, month - 1, day + 1);
  return midnight - offset(midnight - offset(at)) - 1;
}
