import { after, clock, date, type Part, placeOf, type Reader } from "./part.ts";

const numbers = ["ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv"];
const days = ["man", "tis", "ons", "tors", "fre", "lor", "son"];
const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

const some = `(\\d+|${numbers.join("|")}|en|ett par|nagra|en och en halv)`;

function countOf(word: string | undefined): number {
  switch (word) {
    case undefined:
    case "en":
      return 1;
    case "ett par":
      return 2;
    case "nagra":
      return 3;
    case "en och en halv":
      return 1.5;
    default:
      return placeOf(word, numbers, 1) ?? Number(word);
  }
}

const unitOf = (unit: string | undefined): number => {
  if (unit?.startsWith("min") === true) return 1;
  return unit === "dygn" ? 24 * 60 : 60;
};
const week = (weeks: number, early = false): Part => ({ kind: "week", weeks, early });

/** How Swedish names a time. */
export const swedishTimes: readonly Reader[] = [
  [/(?:inom|om)\s+(?:cirka )?en halv\s?timme/, () => after(1, 30)],
  [
    new RegExp(`(?:inom|om)\\s+(?:cirka )?${some}\\s+(minuter|minut|min|timmar|timme|dygn)(?![a-z])`),
    ([count, unit]) => after(countOf(count), unitOf(unit)),
  ],
  [
    new RegExp(`(?:inom|om)\\s+${some}\\s+(var|arbets)?dag(?:ar|en)?(?![a-z])`),
    ([count, working]) => ({ kind: "within", days: countOf(count), working: working !== undefined }),
  ],
  [
    new RegExp(`(?:inom|om)\\s+${some}\\s+veck(?:a|or)`),
    ([count]) => ({ kind: "within", days: countOf(count) * 7, working: false }),
  ],
  [/(?<![a-z])i\s?over\s?mor(?:gon|ron)/, () => ({ kind: "in-days", days: 2 })],
  [/(?<![a-z])i\s?mor(?:gon|ron)/, () => ({ kind: "in-days", days: 1 })],
  [
    /(?<![a-z])(?:i\s?dag|i\s?kvall|i eftermiddag|under dagen|senare i dag)(?![a-z])/,
    () => ({ kind: "in-days", days: 0 }),
  ],
  [
    new RegExp(`(?<![a-z])(nasta )?(${days.join("|")})dag`),
    ([next, day]) => ({ kind: "weekday", weekday: placeOf(day, days) ?? 0, notToday: next !== undefined }),
  ],
  [/(i borjan av |tidigt )?(?:nasta|kommande) vecka/, ([early]) => week(1, early !== undefined)],
  [/(?:den har veckan|under veckan|innan veckan|(?:fore|till) helgen|i slutet av veckan)/, () => week(0)],
  [
    /(?<!(?:kl\.?|klockan)\s?)(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(?!\d|[.:]?\d)/,
    ([day, month]) => date(Number(day), Number(month)),
  ],
  [
    new RegExp(`(\\d{1,2})\\s+(${months.join("|")})(?![a-z])`),
    ([day, month]) => date(Number(day), placeOf(month, months, 1) ?? 0),
  ],
  [
    /(efter )?(?<![a-z])(?:kl\.?|klockan)\s*(?:\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*)?(\d{1,2})(?:[.:](\d\d))?/,
    ([later, hours, minutes]) =>
      clock(
        Number(hours),
        Number(minutes ?? 0),
        minutes === undefined ? null : "written",
        later !== undefined,
      ),
  ],
  [
    new RegExp(`(?:klockan|fore|innan|till)\\s+(${numbers.join("|")})(?![a-z]|\\s+(?:dag|veck|tim|var))`),
    ([word]) => clock(placeOf(word, numbers, 1) ?? 0, 0, null),
  ],
  [/(?:formiddag|fore lunch|mitt pa dagen|klockan tolv)/, () => clock(12, 0, null)],
  [/mor(?:gon|ron) bitti|(?:pa|i morgon) morgonen/, () => clock(10, 0, null)],
  [/eftermiddag/, () => clock(17, 0, null)],
  [/kvall/, () => clock(21, 0, null)],
];
