import { after, clock, date, type Part, placeOf, type Reader } from "./part.ts";

const numbers = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const days = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const some = `(\\d+|${numbers.join("|")}|an?|a couple of|a few)`;

function countOf(word: string | undefined): number {
  switch (word) {
    case undefined:
    case "a":
    case "an":
      return 1;
    case "a couple of":
      return 2;
    case "a few":
      return 3;
    default:
      return placeOf(word, numbers, 1) ?? Number(word);
  }
}

const halfOf = (half: string | undefined): "am" | "pm" | null => {
  if (half === undefined) return null;
  return half.startsWith("a") ? "am" : "pm";
};
const week = (weeks: number, early = false): Part => ({ kind: "week", weeks, early });
const month = `(${months.join("|")})[a-z]*`;

/** How English names a time. */
export const englishTimes: readonly Reader[] = [
  [/(?:in|within)\s+(?:the next )?half an hour/, () => after(1, 30)],
  [
    new RegExp(`(?:in|within)\\s+(?:the next |about )?${some}\\s+(minute|min|hour)s?(?![a-z])`),
    ([count, unit]) => after(countOf(count), unit === "hour" ? 60 : 1),
  ],
  [/within the hour/, () => after(1, 60)],
  [
    new RegExp(`(?:in|within)\\s+(?:the next )?${some}\\s+(business |working )?days?(?![a-z])`),
    ([count, working]) => ({ kind: "within", days: countOf(count), working: working !== undefined }),
  ],
  [
    new RegExp(`(?:in|within)\\s+(?:the next )?${some}\\s+weeks?(?![a-z])`),
    ([count]) => ({ kind: "within", days: countOf(count) * 7, working: false }),
  ],
  [/(?<![a-z])day after tomorr?ow/, () => ({ kind: "in-days", days: 2 })],
  [/(?<![a-z])(?:(?<!after )tomorr?ow|tmrw|tomoz)/, () => ({ kind: "in-days", days: 1 })],
  [
    /(?<![a-z])(?:today|tonight|this (?:morning|afternoon|evening)|(?:end|close) of (?:the |this )?(?:day|business))/,
    () => ({ kind: "in-days", days: 0 }),
  ],
  [
    new RegExp(`(?<![a-z])(next )?(${days.join("|")})day`),
    ([next, day]) => ({ kind: "weekday", weekday: placeOf(day, days) ?? 0, notToday: next !== undefined }),
  ],
  [/(early |(?:beginning|start) of )?next week/, ([early]) => week(1, early !== undefined)],
  [/(?:this week(?!end)|end of (?:the |this )?week|(?:by|before) the weekend)/, () => week(0)],
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of )?${month}`),
    ([day, name]) => date(Number(day), placeOf(name, months, 1) ?? 0),
  ],
  [
    new RegExp(`(?<![a-z])${month}\\s+(\\d{1,2})(?![\\d:.])`),
    ([name, day]) => date(Number(day), placeOf(name, months, 1) ?? 0),
  ],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/, ([day, name]) => date(Number(day), Number(name))],
  [
    /(after )?(?<![\d.:])(\d{1,2})(?:[.:](\d\d))?\s*([ap])\.?m(?![a-z])/,
    ([later, hours, minutes, half]) =>
      clock(Number(hours), Number(minutes ?? 0), halfOf(half), later !== undefined),
  ],
  [
    /(?<![a-z])(after |(?:at|by|before|until|till|around|about) )(\d{1,2})(?:[.:](\d\d))?(?!\s*(?:[ap]\.?m|minute|min|hour|day|week|month|working|business|st|nd|rd|th|%|\.?\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/,
    ([how, hours, minutes]) => clock(Number(hours), Number(minutes ?? 0), null, how === "after "),
  ],
  [
    new RegExp(
      `(?:at|by|before|around|about)\\s+(${numbers.join("|")})(?![a-z]|\\s+(?:day|hour|week|minute|of))`,
    ),
    ([word]) => clock(placeOf(word, numbers, 1) ?? 0, 0, null),
  ],
  [/(?<!after)noon|midday|(?:before|by) lunch/, () => clock(12, 0, null)],
  [/morning/, () => clock(12, 0, null)],
  [/afternoon/, () => clock(17, 0, null)],
  [/evening|tonight/, () => clock(21, 0, null)],
];
