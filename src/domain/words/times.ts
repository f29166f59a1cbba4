import { dayNumber, wallTime, type Zone } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import type { Language } from "../language.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fi: ["su", "ma", "ti", "ke", "to", "pe", "la"],
  sv: ["sön", "mån", "tis", "ons", "tors", "fre", "lör"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as people say it: "ke 25.11." · "ons 25.11" · "Wed 25 Nov", in a time zone. */
export function dayInWords(at: Time, language: Language, zone: Zone): string {
  const { year, month, day } = wallTime(at, zone);
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  switch (language) {
    case "fi":
      return `${weekday} ${day}.${month}.`;
    case "sv":
      return `${weekday} ${day}.${month}`;
    case "en":
      return `${weekday} ${day} ${months[month - 1] ?? ""}`;
  }
}

const nearDays: Readonly<Record<Language, readonly [today: string, tomorrow: string]>> = {
  fi: ["tänään", "huomenna"],
  sv: ["i dag", "i morgon"],
  en: ["today", "tomorrow"],
};

/** A moment as people say it: "tänään klo 14" · "ons 25.11 kl. 14.30" · "Wed 25 Nov, 14:00", in a time zone. */
export function timeInWords(at: Time, now: Time, language: Language, zone: Zone): string {
  const inDays = dayNumber(wallTime(at, zone)) - dayNumber(wallTime(now, zone));
  const day = nearDays[language][inDays] ?? dayInWords(at, language, zone);
  return `${day}${beforeClock[language]}${clockAt(at, language, zone)}`;
}

const clockAt = (at: Time, language: Language, zone: Zone): string =>
  clockInWords(Math.floor(wallTime(at, zone).ms / 60_000), language);

const beforeClock: Readonly<Record<Language, string>> = { fi: " klo ", sv: " kl. ", en: ", " };

/**
 * From when to when on one day: "ma 23.11. klo 8–10" · "mån 23.11 kl. 8–10" · "Mon 23 Nov 8:00–10:00". Never "tomorrow": a
 * button may be tapped after midnight.
 */
export function windowInWords(
  { from, to }: { readonly from: Time; readonly to: Time },
  language: Language,
  zone: Zone,
): string {
  const minutes = Math.floor(wallTime(to, zone).ms / 60_000);
  const start = `${dayInWords(from, language, zone)}${beforeClock[language].replace(",", "")}${clockAt(from, language, zone)}`;
  // At midnight the window ends with its day.
  return `${start}–${clockInWords(minutes === 0 ? 24 * 60 : minutes, language)}`;
}

/** A weekday by its number, Monday 0: "ma" · "mån" · "Mon". */
export const weekdayInWords = (weekday: number, language: Language): string =>
  weekdays[language][(weekday + 1) % 7] ?? "";

/** A time of the day, in minutes since 0:00: "14" or "14.30", in English "14:00"; beyond 24 it is the next day's. */
export function clockInWords(minutes: number, language: Language): string {
  const hours = Math.floor((minutes > 24 * 60 ? minutes - 24 * 60 : minutes) / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  if (language === "en") return `${hours}:${rest}`;
  return minutes % 60 === 0 ? String(hours) : `${hours}.${rest}`;
}
