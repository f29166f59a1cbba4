import { fold } from "../text.ts";

/** Words of one meaning, in any language. Dots and accents don't count. */
export type WordClass = (word: string) => boolean;

/** From this length on a word of a list may have one slip. Letters; shorter words are near to too many others. */
const bearsASlip = 7;

/** Makes a class from a list of words between spaces. A star stands for any ending. */
export function wordClass(list: string): WordClass {
  const { whole, beginnings } = parse(list);
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** The same for a list whose long words are known from their first letter on even with one slip. */
export function forgivingClass(list: string): WordClass {
  const { whole, beginnings } = parse(list);
  const exactly = wordClass(list);
  const longWhole = longByFirstLetter([...whole]);
  const longBeginnings = longByFirstLetter(beginnings);
  return (word) => {
    if (exactly(word)) return true;
    if (word.length < bearsASlip - 1) return false;
    const first = word.slice(0, 1);
    return (
      (longWhole.get(first) ?? []).some((pattern) => isOneSlipAway(word, pattern, isSame)) ||
      (longBeginnings.get(first) ?? []).some((beginning) => isOneSlipAway(word, beginning, begins))
    );
  };
}

function longByFirstLetter(patterns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const long = patterns.filter((pattern) => pattern.length >= bearsASlip);
  return Map.groupBy(long, (pattern) => pattern.slice(0, 1));
}

function parse(list: string): {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
} {
  const patterns = fold(list).trim().split(/\s+/);
  return {
    whole: new Set(patterns.filter((pattern) => !pattern.endsWith("*"))),
    beginnings: patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1)),
  };
}

type Compare = (rest: string, patternRest: string) => boolean;
const isSame: Compare = (rest, patternRest) => rest === patternRest;
const begins: Compare = (rest, patternRest) => rest.startsWith(patternRest);

/** One letter changed, missing, added, or two neighbours swapped, behind a first letter that is right. */
function isOneSlipAway(word: string, pattern: string, compare: Compare): boolean {
  let at = 1;
  while (at < pattern.length && word[at] === pattern[at]) at++;
  return (
    compare(word.slice(at + 1), pattern.slice(at + 1)) ||
    compare(word.slice(at), pattern.slice(at + 1)) ||
    compare(word.slice(at + 1), pattern.slice(at)) ||
    (word[at] === pattern[at + 1] &&
      word[at + 1] === pattern[at] &&
      compare(word.slice(at + 2), pattern.slice(at + 2)))
  );
}
