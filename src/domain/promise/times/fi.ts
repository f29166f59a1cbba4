import { after, clock, date, type Part, placeOf, type Reader } from "./part.ts";

const genitive = [
  "yhden",
  "kahden",
  "kolmen",
  "neljan",
  "viiden",
  "kuuden",
  "seitseman",
  "kahdeksan",
  "yhdeksan",
  "kymmenen",
];
const partitive = [
  "yhta",
  "kahta",
  "kolmea",
  "neljaa",
  "viitta",
  "kuutta",
  "seitsemaa",
  "kahdeksaa",
  "yhdeksaa",
  "kymmenta",
  "yhtatoista",
  "kahtatoista",
];
const days = ["maanantai", "tiistai", "keskivii", "torstai", "perjantai", "lauantai", "sunnuntai"];
const months = [
  "tammi",
  "helmi",
  "maalis",
  "huhti",
  "touko",
  "kesa",
  "heina",
  "elo",
  "syys",
  "loka",
  "marras",
  "joulu",
];

const some = `(\\d+|${genitive.join("|")}|parin|muutaman|puolen|puolentoista)?`;

function countOf(word: string | undefined): number {
  switch (word) {
    case undefined:
      return 1;
    case "puolen":
      return 0.5;
    case "puolentoista":
      return 1.5;
    case "parin":
      return 2;
    case "muutaman":
      return 3;
    default:
      return placeOf(word, genitive, 1) ?? Number(word);
  }
}

const unitMinutes: Readonly<Record<string, number>> = {
  minuuti: 1,
  tunni: 60,
  varti: 15,
  vuorokaude: 24 * 60,
};
const behind = "(?:sisalla|sisaan|kuluessa|kuluttua|paasta|aikana)";
const clockOf = (hours: string | undefined, minutes: string | undefined, later: string | undefined) =>
  clock(Number(hours), Number(minutes ?? 0), minutes === undefined ? null : "written", later !== undefined);
const week = (weeks: number, early = false): Part => ({ kind: "week", weeks, early });

/** How Finnish names a time. */
export const finnishTimes: readonly Reader[] = [
  [
    new RegExp(`(?:${some}\\s*)(minuuti|tunni|varti|vuorokaude)n\\s+${behind}`),
    ([count, unit]) => after(countOf(count), unitMinutes[unit ?? ""] ?? 60),
  ],
  [
    /(\d+)\s*(min|h|t)\s+(?:sisalla|kuluessa|kuluttua|paasta)/,
    ([count, unit]) => after(Number(count), unit === "min" ? 1 : 60),
  ],
  [
    new RegExp(`(?:${some}\\s*)(arki|tyo)?paivan\\s+(?:sisalla|sisaan|kuluessa|kuluttua|paasta)`),
    ([count, working]) => ({ kind: "within", days: countOf(count), working: working !== undefined }),
  ],
  [
    new RegExp(`(?:${some}\\s*)viikon\\s+(?:sisalla|sisaan|kuluessa|kuluttua|paasta)`),
    ([count]) => ({ kind: "within", days: countOf(count) * 7, working: false }),
  ],
  [/(?<![a-z])ylihuomen|ylihuomis/, () => ({ kind: "in-days", days: 2 })],
  [/(?<![a-z])huom(?:en|is)/, () => ({ kind: "in-days", days: 1 })],
  [
    /(?<![a-z])(?:tanaan|tan?a iltana|taman paivan|paivan aikana|tanaa)(?![a-z])/,
    () => ({ kind: "in-days", days: 0 }),
  ],
  [
    new RegExp(`(?<![a-z])(ensi |seuraavana )?(?:viikon )?(${days.join("|")})`),
    ([next, day]) => ({ kind: "weekday", weekday: placeOf(day, days) ?? 0, notToday: next !== undefined }),
  ],
  [
    /(?<![a-z])(?:ensi|ens|seuraavan|seuraavalla) viiko(?:n|lla)( alu(?:ssa|sta|n))?/,
    ([early]) => week(1, early !== undefined),
  ],
  [/(?<![a-z])(?:talla viikolla|viikon loppuun|viikonloppuun mennessa|ennen viikonloppua)/, () => week(0)],
  [
    /(?<!(?:klo|kello)\s?)(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(?!\d|[.:]?\d)/,
    ([day, month]) => date(Number(day), Number(month)),
  ],
  [
    new RegExp(`(\\d{1,2})\\.?\\s+(${months.join("|")})kuuta`),
    ([day, month]) => date(Number(day), placeOf(month, months, 1) ?? 0),
  ],
  [
    /(?<![a-z])(?:klo|kello)\s*(?:\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*)?(\d{1,2})(?:[.:](\d\d))?( jalkeen)?/,
    ([hours, minutes, later]) => clockOf(hours, minutes, later),
  ],
  [
    new RegExp(`ennen\\s+(${partitive.join("|")})(?![a-z])`),
    ([word]) => clock(placeOf(word, partitive, 1) ?? 0, 0, null),
  ],
  [/puoltapaivaa|puoleenpaivaan|puoliltapaivin|keskipaivaan|aamupaiv/, () => clock(12, 0, null)],
  [/(?<![a-z])(?:aamulla|aamuksi|aamusta|aamuun)/, () => clock(10, 0, null)],
  [/iltapaiv/, () => clock(17, 0, null)],
  [/(?<![a-z])ilta(?:an|na)|(?<![a-z])illa(?:lla|ksi|n aikana)/, () => clock(21, 0, null)],
];
