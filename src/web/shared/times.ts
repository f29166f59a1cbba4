import type { Language } from "./language.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fi: ["su", "ma", "ti", "ke", "to", "pe", "la"],
  sv: ["sön", "mån", "tis", "ons", "tors", "fre", "lör"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** By how many days ago they are, from tomorrow on. */
const near: Readonly<Record<Language, readonly [string, string, string]>> = {
  fi: ["huomenna", "tänään", "eilen"],
  sv: ["i morgon", "i dag", "i går"],
  en: ["tomorrow", "today", "yesterday"],
};

/** The time of day in the reader's own zone: 13.39, in English 13:39. */
export function clock(ms: number, language: Language): string {
  const time = new Date(ms);
  const minutes = String(time.getMinutes()).padStart(2, "0");
  return `${time.getHours()}${language === "en" ? ":" : "."}${minutes}`;
}

/** The day as people say it: huomenna, tänään, eilen, ke 25.11., and with the year when that is not the same as now's. */
export function day(ms: number, now: number, language: Language): string {
  const then = new Date(ms);
  return near[language][daysBetween(then, new Date(now)) + 1] ?? date(then, new Date(now), language);
}

/** The same as the beginning of a line: Tänään, Eilen, Ke 25.11. */
export function dayHeading(ms: number, now: number, language: Language): string {
  const words = day(ms, now, language);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const beforeClock: Readonly<Record<Language, string>> = { fi: " klo\u00A0", sv: " kl.\u00A0", en: ",\u00A0" };

/** A time to come as people say it: ke 25.11. klo 14, ons 25.11 kl. 14.30, Wed 25 Nov, 14:00; the clock doesn't break. */
export function moment(ms: number, now: number, language: Language): string {
  const time = clock(ms, language);
  return `${day(ms, now, language)}${beforeClock[language]}${time.replace(/\.00$/, "")}`;
}

function date(then: Date, now: Date, language: Language): string {
  const weekday = weekdays[language][then.getDay()] ?? "";
  const year = then.getFullYear() === now.getFullYear() ? "" : String(then.getFullYear());
  if (language === "en")
    return `${weekday} ${then.getDate()} ${months[then.getMonth()] ?? ""} ${year}`.trim();
  const numbers = `${then.getDate()}.${then.getMonth() + 1}`;
  return `${weekday} ${numbers}${language === "fi" || year !== "" ? "." : ""}${year}`;
}

/** Whole days by the calendar, so that a short or long day of the summer time counts as one. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (time: Date) => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
  return Math.round((midnight(now) - midnight(then)) / 86_400_000);
}

const units: Readonly<Record<Language, { under: string; hour: string; days: readonly [string, string] }>> = {
  fi: { under: "alle 1 min", hour: "t", days: ["pv", "pv"] },
  sv: { under: "under 1 min", hour: "h", days: ["dygn", "dygn"] },
  en: { under: "under 1 min", hour: "h", days: ["day", "days"] },
};

/** A stretch of time in at most two parts: 9 min, 1 t 5 min, 2 pv. */
export function waited(ms: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  const unit = units[language];
  if (minutes < 1) return unit.under;
  if (hours < 1) return `${minutes} min`;
  if (hours < 24) return `${hours} ${unit.hour}${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
  const days = Math.floor(hours / 24);
  return `${days} ${unit.days[days === 1 ? 0 : 1]}`;
}
