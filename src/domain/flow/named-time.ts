import { dayNumber, type Moment, wallTime } from "../calendar.ts";
import { plain } from "../choice.ts";
import type { FlowAsk } from "./flow.ts";
import { spread } from "./times.ts";

type Choices = FlowAsk["choices"];

/** Who says more than this, in UTF-16 units, says more than a time. */
const longestTime = 60;
/** More digits are a phone number. */
const mostDigits = 12;

/** "Not on Monday at 8", "after 8", "8 or 12": a time stands there, and no slot is chosen by it. */
const unsure =
  /(?<!\p{L})(?:ei|en|eikä|paitsi|vaan|tai|ennen|jälkeen|inte|ej|eller|före|efter|not?|don['’]?t|can['’]?t|cannot|or|before|after)(?!\p{L})/u;
const afternoon = /\d\s?(?:pm|p\.m)|(?<!\p{L})ip(?!\p{L})|iltapäiv|eftermiddag|afternoon/u;

/** From Monday on. A number before it makes the Finnish "to" an English one. */
const weekdays = [
  "ma|maanantai|mån|måndag|mon|monday",
  "ti|tiistai|tis|tisdag|tue|tuesday",
  "ke|keskiviikko|ons|onsdag|wed|wednesday",
  "to|torstai|tors|torsdag|thu|thursday",
  "pe|perjantai|fre|fredag|fri|friday",
  "la|lauantai|lör|lördag|sat|saturday",
  "su|sunnuntai|sön|söndag|sun|sunday",
].map((names) => new RegExp(`(?<!\\p{L}|\\d\\s?)(?:${names})(?:na|ksi|en)?(?!\\p{L})`, "u"));

/** How many days from today. */
const fromToday: readonly (readonly [RegExp, number])[] = [
  [/ylihuomenna|i ?övermorgon|day after tomorrow/u, 2],
  [/huomenna|(?<!\p{L})i ?morgon|tomorrow/u, 1],
  [/tänään|(?<!\p{L})i ?dag(?!\p{L})|today/u, 0],
];

/** From January on. */
const months = [
  "tammi|jan",
  "helmi|feb",
  "maalis|mar(?!ras)",
  "huhti|apr",
  "touko|maj|may",
  "kesä|jun",
  "heinä|jul",
  "elo|aug",
  "syys|sep",
  "loka|okt|oct",
  "marras|nov",
  "joulu|dec",
].map((names) => new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s?(?:${names})\\p{L}*`, "u"));

/** A slot of the question, as the clock on the wall shows it. */
interface Shown {
  readonly value: string;
  readonly day: number;
  readonly date: { readonly day: number; readonly month: number };
  /** From 0:00, in minutes. */
  readonly from: number;
  readonly to: number;
}

/**
 * The one free time that typed words name, as "Mon 8-9", "tomorrow at 8" or "klo 12": its hour, and its day unless only one of
 * the times that are offered begins then. Null where none is named for sure.
 */
export function timeNamed(choices: Choices, text: string, moment: Moment): string | null {
  const said = plain(text);
  if (text.length > longestTime || said.replace(/\D/g, "").length > mostDigits || unsure.test(said))
    return null;
  const shown = choices.map(({ value }) => shownAs(value, moment));
  const { isDay, rest } = dayIn(said, shown, dayNumber(wallTime(moment.now, moment.zone)));
  const minutes = clockIn(rest, afternoon.test(said));
  if (minutes === null) return null;
  const fits = (one: Shown) => one.from <= minutes && minutes < one.to;
  if (isDay !== null) return shown.find((one) => isDay(one) && fits(one))?.value ?? null;
  const offered = new Set(
    spread(choices.map(({ value }) => slotIn(value))).map(({ from, to }) => `${from}/${to}`),
  );
  const [only, ...others] = shown.filter((one) => offered.has(one.value) && fits(one));
  return only !== undefined && others.length === 0 ? only.value : null;
}

function slotIn(value: string): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = value.split("/").map(Number);
  return { from, to };
}

function shownAs(value: string, { zone }: Moment): Shown {
  const { from, to } = slotIn(value);
  const wall = wallTime(from, zone);
  const begins = wall.ms / 60_000;
  const { day, month } = wall;
  return {
    value,
    day: dayNumber(wall),
    date: { day, month },
    from: begins,
    to: begins + (to - from) / 60_000,
  };
}

interface DayNamed {
  /** Null: none was named. */
  readonly isDay: ((shown: Shown) => boolean) | null;
  /** What was said beside a date, whose numbers are no hours. */
  readonly rest: string;
}

function dayIn(said: string, shown: readonly Shown[], today: number): DayNamed {
  const date = dateIn(said, shown);
  if (date !== null) return date;
  const [, days] = fromToday.find(([names]) => names.test(said)) ?? [];
  if (days !== undefined) return { isDay: ({ day }) => day === today + days, rest: said };
  const weekday = weekdays.findIndex((names) => names.test(said));
  if (weekday === -1) return { isDay: null, rest: said };
  // Of this week to come: a full Monday is never the one after it.
  return { isDay: ({ day }) => (day + 3) % 7 === weekday && day < today + 7, rest: said };
}

/** "8.10" alone is a clock, unless a time of 8 October is free. */
function dateIn(said: string, shown: readonly Shown[]): DayNamed | null {
  const dates = [...months.flatMap(dateByName(said)), ...dateByNumbers(said, shown)];
  const [first] = dates;
  if (first === undefined) return null;
  const { day, month, rest } = first;
  return { isDay: ({ date }) => date.day === day && date.month === month, rest };
}

interface DateNamed {
  readonly day: number;
  readonly month: number;
  readonly rest: string;
}

const dateByName =
  (said: string) =>
  (names: RegExp, at: number): readonly DateNamed[] => {
    const found = names.exec(said);
    return found === null
      ? []
      : [{ day: Number(found[1]), month: at + 1, rest: said.replace(found[0], " ") }];
  };

function dateByNumbers(said: string, shown: readonly Shown[]): readonly DateNamed[] {
  const found = /(?<!\d)(\d{1,2})[./]\s?(\d{1,2})(\.?)(?!\d)/u.exec(said);
  const [day, month] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || month < 1 || month > 12) return [];
  const rest = said.replace(found[0], " ");
  const isFree = shown.some(({ date }) => date.day === day && date.month === month);
  return isFree || found[3] === "." || /\d/.test(rest) ? [{ day, month, rest }] : [];
}

/** The first clock that is named, in minutes from 0:00. */
function clockIn(said: string, isAfternoon: boolean): number | null {
  const found = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/u.exec(said);
  if (found === null) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return (isAfternoon && hour < 12 ? hour + 12 : hour) * 60 + minute;
}
