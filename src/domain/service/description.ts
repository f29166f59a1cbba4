import { dayNumber, dayOfNumber, momentOf, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import { languages, type Language } from "../language.ts";
import { clockInWords, dayInWords, timeInWords, weekdayInWords } from "../words/times.ts";
import { closingOf } from "./hours.ts";
import type { ChannelRole, Service, Stretch, Week } from "./service.ts";
import { standingOf } from "./standing.ts";
import { exceptionsOn, timetableOf } from "./timetable.ts";

/** A run of weekdays with the same hours: "ma–pe", "8–16"; null: closed. */
interface HoursRow {
  readonly days: string;
  readonly hours: string | null;
}

/** A day that differs from its weekday: "to 31.12.", "8–12", "uudenvuodenaatto". */
interface DifferentDay {
  readonly day: string;
  readonly hours: string | null;
  readonly why: string | null;
  readonly isToday: boolean;
}

/** The service in one language's words, made of exactly what drives the house. */
export interface ServiceDescription {
  /** The firm's name; null: nobody has said. */
  readonly name: string | null;
  readonly language: Language;
  /** How it stands now; null when the house doesn't know its hours. `opens` and `closes` as in the bot's lines. */
  readonly now: {
    readonly open: boolean;
    readonly opens: string | null;
    readonly closes: string | null;
    readonly reason: string | null;
    /** When it closes, as on any other day or not; null while closed, and where it never does. */
    readonly until: string | null;
  } | null;
  readonly covers: readonly string[];
  readonly notOurs: readonly { readonly what: string; readonly who: string; readonly link: string }[];
  /** Where it is safe to send personal data; null: nobody has said. */
  readonly safePlace: string | null;
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: ChannelRole;
    readonly link: string | null;
    /** Within how many minutes of open time the first human word comes. */
    readonly firstWordMinutes: number | null;
  }[];
  /** The hours of each team, by the language in which it answers. */
  readonly hours: readonly {
    readonly team: string;
    readonly answersIn: Language;
    readonly rows: readonly HoursRow[];
  }[];
  /** The next days that differ, for who speaks the language. */
  readonly differentDays: readonly DifferentDay[];
}

/** How far different days are told ahead. */
const daysAhead = 60;

/** Describes the service as it stands at a moment. */
export function describeService(service: Service, language: Language, now: Time): ServiceDescription {
  return {
    name: service.name,
    language,
    now: nowInWords(service, language, now),
    covers: service.covers.map((texts) => texts[language]),
    notOurs: service.notOurs.map(({ what, who, link }) => ({
      what: what[language],
      who: who[language],
      link,
    })),
    safePlace: service.safePlace,
    channels: service.channels.map(({ id, name, role, link, firstWordMs }) => ({
      id,
      name: name[language],
      role,
      link,
      firstWordMinutes: firstWordMs === null ? null : firstWordMs / 60_000,
    })),
    hours: service.teams.flatMap((team) =>
      languages.flatMap((answersIn) => {
        const week = team.hours[answersIn];
        return week === undefined
          ? []
          : [{ team: team.name[language], answersIn, rows: rowsOf(week, language) }];
      }),
    ),
    differentDays: differentDays(service, language, now),
  };
}

function nowInWords(service: Service, language: Language, now: Time): ServiceDescription["now"] {
  const standing = standingOf(service, language, now);
  if (standing === null) return null;
  const said = (at: Time | null) => (at === null ? null : timeInWords(at, now, language, service.timeZone));
  const { open, reason } = standing;
  if (!standing.open) return { open, opens: said(standing.opensAt), closes: null, reason, until: null };
  const table = timetableOf(service, language);
  const until = table === null ? null : said(closingOf(table, now));
  return { open, opens: null, closes: said(standing.closesAt), reason, until };
}

/** Weekdays that follow each other with the same hours stand in one row. */
function rowsOf(week: Week, language: Language): readonly HoursRow[] {
  const runs: { first: number; last: number; hours: string | null }[] = [];
  for (const [weekday, stretches] of week.entries()) {
    const hours = hoursInWords(stretches, language);
    const run = runs.at(-1);
    if (run !== undefined && run.hours === hours) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, hours });
  }
  return runs.map(({ first, last, hours }) => {
    const [from, to] = [weekdayInWords(first, language), weekdayInWords(last, language)];
    return { days: first === last ? from : `${from}–${to}`, hours };
  });
}

/** "8–12, 13–16"; null for none. */
function hoursInWords(stretches: readonly Stretch[], language: Language): string | null {
  const clock = (ms: number) => clockInWords(Math.floor(ms / 60_000), language);
  return stretches.length === 0
    ? null
    : stretches.map(({ fromMs, toMs }) => `${clock(fromMs)}–${clock(toMs)}`).join(", ");
}

function differentDays(service: Service, language: Language, now: Time): readonly DifferentDay[] {
  const table = timetableOf(service, language);
  const usual = timetableOf({ ...service, exceptions: [], holidays: [] }, language);
  if (table === null || usual === null) return [];
  const today = dayNumber(wallTime(now, service.timeZone));
  return Array.from({ length: daysAhead }, (_, ahead) => today + ahead).flatMap((day) => {
    const hours = hoursInWords(table.stretchesOn(day), language);
    if (hours === hoursInWords(usual.stretchesOn(day), language)) return [];
    const noon = momentOf(dayOfNumber(day), 12 * 3_600_000, service.timeZone);
    const inWords = dayInWords(noon, language, service.timeZone);
    return [{ day: inWords, hours, why: whyOn(day, service, language), isToday: day === today }];
  });
}

function whyOn(day: number, service: Service, language: Language): string | null {
  const reasons = exceptionsOn(day, service, null).map(({ reason }) => reason[language]);
  const holiday = service.holidays.find((one) => one.day === day)?.name[language];
  return reasons.findLast((reason) => reason !== undefined) ?? holiday ?? null;
}
