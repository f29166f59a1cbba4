import { z } from "zod";
import { dayNumber } from "../../domain/calendar.ts";
import type { Change, Exception, Stretch, Week } from "../../domain/service/service.ts";
import { day, fields, idText, list, someLanguages } from "./parts.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const clock = /^([01]?\d|2[0-4])(?:[:.]([0-5]\d))?$/;

/** "8", "8:30" or "24" as ms since 0:00; null for what is none. */
function timeOf(text: string): number | null {
  const [, hours, minutes = "0"] = clock.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const ms = Number(hours) * hourMs + Number(minutes) * 60_000;
  return ms > dayMs ? null : ms;
}

/** "8-16" as a stretch; "22-6" ends on the next day. Null for what is none. */
function stretchOf(text: string): Stretch | null {
  const [from, to, ...more] = text.split(/[-–]/).map(timeOf);
  if (from === undefined || to === undefined || from === null || to === null || more.length > 0) return null;
  if (from === dayMs) return null;
  return { fromMs: from, toMs: to > from ? to : to + dayMs };
}

const hoursError = {
  error: 'must be hours such as 8-16, 8:30-16 or 22-6, several as [8-12, 13-16], or "closed"',
};

/** The stretches of a day: "8-16", [8-12, 13-16] or "closed". */
const stretches = z
  .union([z.string(), z.array(z.string())], hoursError)
  .transform((written): readonly (Stretch | null)[] =>
    written === "closed" ? [] : [written].flat().map(stretchOf),
  )
  .refine((found) => !found.includes(null), hoursError)
  .transform((found) => found.filter((one) => one !== null))
  .refine((found) => found.every((one, at) => at === 0 || (found[at - 1]?.toMs ?? 0) <= one.fromMs), {
    error: "must be in the order of the day and must not overlap",
  });

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** "mon" or "mon-fri" as weekdays, Monday 0; empty for what is none. */
function weekdaysOf(key: string): readonly number[] {
  const [first = -1, last = first, ...more] = key.split("-").map((name) => weekdays.indexOf(name));
  if (first < 0 || last < first || more.length > 0) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const weekdayKey = z.string().refine((key) => weekdaysOf(key).length > 0, {
  error: `must be a weekday or a run of them, such as "mon-fri" (known: ${weekdays.join(", ")})`,
});

/** The hours of a week by weekday; a day that isn't named is closed. */
export const week = z
  .record(weekdayKey, stretches, { error: 'must have weekdays beneath it, such as "mon-fri: 8-16"' })
  .refine(
    (written) => {
      const days = Object.keys(written).flatMap(weekdaysOf);
      return new Set(days).size === days.length;
    },
    { error: "names a weekday twice; leave it in one of the runs" },
  )
  .transform((written): Week => {
    const entries = Object.entries(written);
    return weekdays.map((_name, at) => entries.find(([key]) => weekdaysOf(key).includes(at))?.[1] ?? []);
  });

const timeError = { error: "must be a time of the day, such as 14:00" };
/** A time of the day, in ms since its 0:00. */
export const time = z
  .union([z.string(), z.int()], timeError)
  .refine((written) => timeOf(String(written)) !== null, timeError)
  .transform((written) => timeOf(String(written)) ?? 0);

const numberOf = (written: string): number => {
  const [year = 0, month = 0, date = 0] = written.split("-").map(Number);
  return dayNumber({ year, month, day: date });
};

const changes = ["closed", "hours", "opens", "closes"] as const;

/** Days that differ: one change to one day, or to the days from one to another. */
const exception = fields({
  day: day.optional(),
  from: day.optional(),
  until: day.optional(),
  closed: z.literal(true, { error: 'must be true; write hours as "hours: 10-14"' }).optional(),
  hours: stretches.optional(),
  opens: time.optional(),
  closes: time.optional(),
  team: idText.optional(),
  reason: someLanguages.optional(),
})
  .refine(({ day, from, until }) => (day === undefined) !== (from === undefined && until === undefined), {
    path: ["day"],
    error: 'must name one day, or leave it out and write "from" and "until"',
  })
  .refine(({ from, until }) => (from === undefined) === (until === undefined), {
    path: ["until"],
    error: 'must stand together with "from"',
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ["until"],
    error: 'must not be before "from"',
  })
  .refine((written) => changes.filter((name) => written[name] !== undefined).length === 1, {
    error: `must say one of ${changes.join(", ")}`,
  });

/** Every exception of a file. */
export const exceptions = list(
  exception.transform(({ day, from, until, team, reason, ...written }): Exception => {
    const [first, last] = [day ?? from ?? "", day ?? until ?? ""].map(numberOf);
    return {
      firstDay: first ?? 0,
      lastDay: last ?? 0,
      team: team ?? null,
      change: changeOf(written),
      reason: reason ?? {},
    };
  }),
);

interface WrittenChange {
  readonly hours?: readonly Stretch[] | undefined;
  readonly opens?: number | undefined;
  readonly closes?: number | undefined;
}

function changeOf({ hours, opens, closes }: WrittenChange): Change {
  if (hours !== undefined) return { kind: "hours", stretches: hours };
  if (opens !== undefined) return { kind: "opens", atMs: opens };
  return closes === undefined ? { kind: "closed" } : { kind: "closes", atMs: closes };
}
