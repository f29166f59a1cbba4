import { isMap, isScalar, isSeq, type YAMLSeq } from "yaml";
import { type Edit, startOfLine } from "./edit.ts";
import { dashOf, endOfLine, indented } from "./place-of-entry.ts";
import { isSame, plainOf, type Value, write } from "./value.ts";

/** How to make a list say what is wanted: what the two begin and end with alike stays as it is written. */
export function editsOfList(text: string, list: YAMLSeq, wanted: readonly Value[]): readonly Edit[] {
  const before = list.items.map(plainOf);
  const [head, tail] = alikeAtEnds(before, wanted);
  const items = list.items.flatMap((item, at) => itemOf(text, list, item, at));
  const old = items.slice(head, items.length - tail);
  const fresh = wanted.slice(head, wanted.length - tail);
  const blanks = blanksBefore(text, items);
  const written = fresh.map((value) => `- ${indented(write(value), blanks.length + 2)}`).join(`\n${blanks}`);
  const [first, last] = [old[0], old.at(-1)];
  if (first === undefined || last === undefined) return [between(items, head, written, blanks)];
  return [
    fresh.length > 0
      ? { start: first.start, end: last.end, text: written }
      : { start: startOfLine(text, first.start) - 1, end: last.lineEnd, text: "" },
  ];
}

/** How many of the first and of the last ones are the same. */
function alikeAtEnds(before: readonly Value[], wanted: readonly Value[]): readonly [number, number] {
  const most = Math.min(before.length, wanted.length);
  let head = 0;
  while (head < most && isSame(before[head], wanted[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(before.at(-1 - tail), wanted.at(-1 - tail))) tail++;
  return [head, tail];
}

interface Item {
  readonly start: number;
  readonly end: number;
  /** With the remark behind it. */
  readonly lineEnd: number;
}

function blanksBefore(text: string, [first]: readonly Item[]): string {
  const start = first?.start ?? 0;
  return " ".repeat(start - startOfLine(text, start));
}

/** New items behind the one before them, or above the first. */
function between(items: readonly Item[], at: number, written: string, blanks: string): Edit {
  const above = items[at - 1];
  if (above !== undefined) return { start: above.lineEnd, end: above.lineEnd, text: `\n${blanks}${written}` };
  const start = items[0]?.start ?? 0;
  return { start, end: start, text: `${written}\n${blanks}` };
}

function itemOf(text: string, list: YAMLSeq, item: unknown, at: number): readonly Item[] {
  const start = dashOf(list, at);
  const range = isScalar(item) || isMap(item) || isSeq(item) ? item.range : null;
  if (start === null || range == null) return [];
  const end = start + text.slice(start, Math.max(start + 1, range[1])).trimEnd().length;
  return [{ start, end, lineEnd: endOfLine(text, end) }];
}
