import { momentOf, type Zone } from "../domain/calendar.ts";
import type { Time } from "../domain/conversation.ts";
import type { Span } from "../domain/faq.ts";

/** When an entry holds, as its file says: days ("2026-12-24") or days with a time ("2026-12-24 14:00"). */
export interface WrittenSpan {
  readonly valid_from?: string | undefined;
  readonly valid_until?: string | undefined;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** A day, and the milliseconds from its 0:00. */
function wallOf(written: string) {
  const [day = "", time = "00:00"] = written.split(/[ T]/);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { day: { year, month, day: date }, ms: (hours * 60 + minutes) * minuteMs };
}

/** A day that is named as the last one holds to its end; a time that is named is the end itself. */
const isDay = (written: string): boolean => !/[ T]/.test(written);

/** The moment that is written, a mere day's end, in the zone. */
export function momentIn(written: string, zone: Zone): Time {
  const { day, ms } = wallOf(written);
  return momentOf(day, ms + (isDay(written) ? dayMs : 0), zone);
}

/** What the file says as moments, days in the zone; null when it says nothing. */
export function spanOf({ valid_from: from, valid_until: until }: WrittenSpan, zone: Zone): Span | null {
  if (from === undefined && until === undefined) return null;
  const began = from === undefined ? null : wallOf(from);
  return {
    from: began === null ? null : momentOf(began.day, began.ms, zone),
    until: until === undefined ? null : momentIn(until, zone),
  };
}

/** The same as numbers that only compare, the same in every zone. */
function edges({ valid_from: from, valid_until: until }: WrittenSpan): readonly [number, number] {
  const numberOf = (written: string, moreMs: number) => {
    const { day, ms } = wallOf(written);
    return Date.UTC(day.year, day.month - 1, day.day) + ms + moreMs;
  };
  return [
    from === undefined ? -Infinity : numberOf(from, 0),
    until === undefined ? Infinity : numberOf(until, isDay(until) ? dayMs : 0),
  ];
}

/** Whether it holds at any moment at all; what is no day is told elsewhere. */
export function isSpan(written: WrittenSpan): boolean {
  const [from, until] = edges(written);
  return !(from >= until);
}

/** Whether there is a moment at which both hold. */
export function overlap(one: WrittenSpan, other: WrittenSpan): boolean {
  const [[from, until], [otherFrom, otherUntil]] = [edges(one), edges(other)];
  return Math.max(from, otherFrom) < Math.min(until, otherUntil);
}

/** Whether its last day has passed; `today` is a day like "2026-11-25". */
export const hasPassed = ({ valid_until: until }: WrittenSpan, today: string): boolean =>
  until !== undefined && until.slice(0, 10) < today;

export const isDated = ({ valid_from: from, valid_until: until }: WrittenSpan): boolean =>
  from !== undefined || until !== undefined;
