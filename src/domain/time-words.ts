import { wallTime, type Zone } from "./calendar.ts";
import type { Time } from "./conversation.ts";
import type { Language } from "./language.ts";

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
