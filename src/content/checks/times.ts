import type { Language } from "../../domain/language.ts";
import { messengerLimits } from "../../domain/messenger-limits.ts";

/** A number or a small one in letters, and a range of them. */
const count = (...words: readonly string[]): string =>
  `(?:\\d+(?:[.,]\\d+)?(?:\\s*[–-]\\s*\\d+)?|${words.join("|")})\\s*`;

const times: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    `${count("yhde[nl]\\p{L}*\\s", "kahde[nl]\\p{L}*\\s", "muutam\\p{L}+\\s", "pari\\s")}(?:min(?:uut\\p{L}+)?|t(?:un(?:ti|ni|ne)\\p{L}*)?|h|(?:arki|työ)?päiv\\p{L}+|pv|vrk|vuorokau\\p{L}+|viik\\p{L}+|kuukau\\p{L}+)(?!\\p{L})`,
    "(?:minuuti|tunni|(?:arki|työ)?päivä|vuorokaude|viiko)(?:ssa|ssä|n\\s+(?:kuluessa|sisällä|sisään|aikana|päästä))(?!\\p{L})",
    "klo\\s*\\d+",
    "(?:tänään|huomenna|ylihuomenna|ensi viikolla)(?!\\p{L})",
    "[\\p{L}\\d.]+ mennessä(?!\\p{L})",
    "(?:mahdollisimman (?:pian|nopeasti)|pian|lähiaikoina|hetken (?:kuluttua|päästä))(?!\\p{L})",
  ],
  sv: [
    `${count("e(?:n|tt)\\s", "två\\s", "några\\s", "ett par\\s")}(?:min(?:ut\\p{L}*)?|tim(?:m\\p{L}+)?|h|(?:arbets|var)?dag(?:ar|en)?|dygn|veck\\p{L}+|månad\\p{L}*)(?!\\p{L})`,
    "kl\\.?\\s*\\d+",
    "(?:i\\s?dag|i\\s?morgon|nästa vecka)(?!\\p{L})",
    "senast\\s+[\\p{L}\\d]+",
    "(?:så (?:snart|fort) som möjligt|snart|inom kort|om en (?:liten )?stund)(?!\\p{L})",
  ],
  en: [
    `${count("an?\\s", "one\\s", "two\\s", "a few\\s", "a couple of\\s")}(?:min(?:ute)?s?|h(?:ou)?rs?|h|(?:business |working )?days?|weeks?|months?)(?!\\p{L})`,
    "\\d{1,2}(?::\\d\\d)?\\s*[ap]\\.?m",
    "(?<!\\d)\\d{1,2}:\\d\\d(?!\\d)",
    "(?:today|tomorrow|next week)(?!\\p{L})",
    "within\\s+[\\p{L}\\d]+",
    "(?:as soon as possible|soon|shortly|in a (?:moment|while))(?!\\p{L})",
  ],
};

const patterns = Object.fromEntries(
  Object.entries(times).map(([language, list]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{M}\\d{])(?:${list.join("|")})`, "iu"),
  ]),
);

/** The first time that a text of the language tells in words of its own, such as "24 tunnin", "tomorrow" or "soon"; null: none. */
export const timeIn = (text: string, language: Language): string | null =>
  // What is longer is told as that, and would take too long to search.
  patterns[language]?.exec(text.slice(0, messengerLimits.text))?.[0].trim() ?? null;
