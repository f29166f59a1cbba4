/** What one expression says of a time. */
export type Part =
  /** "in an hour" */
  | { readonly kind: "after"; readonly ms: number }
  /** "within two days": by then at the latest */
  | { readonly kind: "within"; readonly days: number; readonly working: boolean }
  /** "today" is 0, "tomorrow" 1 */
  | { readonly kind: "in-days"; readonly days: number }
  /** Monday is 0; "next Monday" isn't today */
  | { readonly kind: "weekday"; readonly weekday: number; readonly notToday: boolean }
  | { readonly kind: "date"; readonly day: number; readonly month: number }
  /** "this week" is 0; its end, or its first two days */
  | { readonly kind: "week"; readonly weeks: number; readonly early: boolean }
  /** Minutes since 0:00; "after four" says no more than that it is later than that. */
  | { readonly kind: "clock"; readonly minutes: number; readonly after: boolean };

/** Reads one expression of plain text (sentence.ts); its function gets what the brackets caught. */
export type Reader = readonly [RegExp, (caught: readonly (string | undefined)[]) => Part | null];

/** All that is said of time in a text, in the order of the readers. */
export const partsIn = (plain: string, readers: readonly Reader[]): readonly Part[] =>
  readers.flatMap(([expression, read]) => {
    const found = expression.exec(plain);
    const part = found === null ? null : read(found.slice(1));
    return part === null ? [] : [part];
  });

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** "in two hours": so many of a unit of so many minutes. */
export const after = (count: number, unitMinutes: number): Part => ({
  kind: "after",
  ms: Math.min(count * unitMinutes * minuteMs, 400 * dayMs),
});

/** An hour alone is meant as people at work mean it: "by four" is 16:00. What is written out, "6.30", is meant so. */
export function clock(
  hour: number,
  minute: number,
  half: "am" | "pm" | "written" | null,
  isAfter = false,
): Part | null {
  if (hour > 24 || minute > 59) return null;
  return { kind: "clock", minutes: hourMeant(hour, half) * 60 + minute, after: isAfter };
}

function hourMeant(hour: number, half: "am" | "pm" | "written" | null): number {
  if (half === "am") return hour % 12;
  if (half === "pm") return (hour % 12) + 12;
  return half === null && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/** A date of any year; null when no month has such a day. */
export const date = (day: number, month: number): Part | null =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { kind: "date", day, month } : null;

/** Which of the words stands there, from `first` on; null when none does. */
export function placeOf(word: string | undefined, words: readonly string[], first = 0): number | null {
  const place = words.findIndex((one) => word === one);
  return place === -1 ? null : place + first;
}
