import { Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { composeYaml } from "../parse-yaml.ts";
import { dashOf, endOfLine, indented } from "./place-of-entry.ts";

/** A value of an entry as JSON holds it. */
type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

/** One stretch of the text and what comes in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The order in which owners read an entry's keys; unknown ones come last. */
const order = [
  "id",
  "owner",
  "review_by",
  "valid_from",
  "valid_until",
  "then",
  "trial",
  "guidance",
  "hand_over",
  "texts",
  "title",
  "questions",
  "not",
  "answer",
  "answer_in",
  "tests",
];

/**
 * An entry's YAML with these fields. What is the same already keeps its words, quotes, remarks and order; where there is
 * nothing to keep, it is written anew.
 */
export function rewriteEntry(yaml: string | null, fields: Fields): string {
  const { document } = yaml === null ? { document: null } : composeYaml(yaml);
  if (yaml === null || document === null || !isMap(document.contents) || document.contents.flow === true)
    return write(fields);
  if (!shareKeys(document.contents, fields)) return write(fields);
  const edits = editsOf({ text: yaml, map: document.contents, indent: 0 }, fields);
  return edited(yaml, edits).trimEnd();
}

/** Stable: of two at one place the first comes first. */
function edited(text: string, edits: readonly Edit[]): string {
  let [done, at] = ["", 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    done += text.slice(at, Math.max(at, edit.start)) + edit.text;
    at = Math.max(at, edit.end);
  }
  return done + text.slice(at);
}

interface Place {
  readonly text: string;
  readonly map: YAMLMap;
  /** How many blanks stand before each of its keys. */
  readonly indent: number;
}

/** In the order in which those at one place come: what stands above a key, what is within it, what stands below. */
function editsOf(place: Place, fields: Fields): readonly Edit[] {
  const pairs = place.map.items.flatMap((pair) => standing(place, pair));
  const kept = pairs.filter(({ key }) => isThere(fields[key]));
  const known = pairs.map(({ key }) => key);
  const fresh = Object.keys(fields)
    .filter((key) => !known.includes(key) && isThere(fields[key]))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((key) => ({ key, above: kept.findLast((one) => rank(one.key) <= rank(key)) ?? null }));
  const blanks = " ".repeat(place.indent);
  const written = (key: string) => indented(write({ [key]: fields[key] }), place.indent);
  const first = kept[0]?.start ?? 0;
  return [
    ...fresh.flatMap(({ key, above }) =>
      above === null ? [{ start: first, end: first, text: `${written(key)}\n${blanks}` }] : [],
    ),
    ...pairs.flatMap((pair) =>
      isThere(fields[pair.key]) ? changed(place, pair, fields[pair.key]) : [cut(place, pair)],
    ),
    ...fresh.flatMap(({ key, above }) =>
      above === null
        ? []
        : [{ start: above.lineEnd, end: above.lineEnd, text: `\n${blanks}${written(key)}` }],
    ),
  ];
}

interface Standing {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** With the remark behind it. */
  readonly lineEnd: number;
  readonly value: unknown;
}

function standing({ text }: Place, { key, value }: Pair): readonly Standing[] {
  if (!isScalar(key) || key.range == null) return [];
  const [start, keyEnd] = key.range;
  const range = isMap(value) || isSeq(value) || isScalar(value) ? value.range : null;
  const end = start + text.slice(start, Math.max(keyEnd + 1, range?.[1] ?? 0)).trimEnd().length;
  return [{ key: String(key.value), start, end, lineEnd: endOfLine(text, end), value }];
}

/** An empty list or map says as little as none at all. */
const isThere = (value: Value): boolean =>
  value !== undefined && value !== null && !(typeof value === "object" && Object.keys(value).length === 0);

function changed(place: Place, { key, start, end, value }: Standing, wanted: Value): readonly Edit[] {
  const { text, indent } = place;
  if (isSame(plainOf(value), wanted)) return [];
  if (isMap(value) && value.flow !== true && isFields(wanted) && shareKeys(value, wanted))
    return editsOf({ text, map: value, indent: indentOf(text, value) }, wanted);
  if (isSeq(value) && value.flow !== true && Array.isArray(wanted) && value.items.length > 0)
    return editsOfList(text, value, wanted);
  return [{ start, end, text: indented(write({ [key]: wanted }), indent) }];
}

/** Where no key stays there is nothing to write the new ones beside. */
const shareKeys = (map: YAMLMap, wanted: Fields): boolean =>
  map.items.some(({ key }) => isScalar(key) && isThere(wanted[String(key.value)]));

const isFields = (value: Value): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const plainOf = (node: unknown): Value =>
  isMap(node) || isSeq(node) || isScalar(node) ? (JSON.parse(JSON.stringify(node)) as Value) : null;

/** Blanks around a text don't count: they are never said. */
function isSame(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string") return a.trim() === b.trim();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  if (!isFields(a) || !isFields(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => isSame(a[key], b[key]) || (!isThere(a[key]) && !isThere(b[key])),
  );
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

function indentOf(text: string, map: YAMLMap): number {
  const start = map.range?.[0] ?? 0;
  return start - startOfLine(text, start);
}

/** The pair with its line; the remarks above it stay. */
function cut({ text }: Place, { start, lineEnd }: Standing): Edit {
  const from = startOfLine(text, start);
  return from > 0
    ? { start: from - 1, end: lineEnd, text: "" }
    : { start: 0, end: Math.min(text.length, lineEnd + 1), text: "" };
}

const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);

/** What the two lists begin and end with alike stays as it is written. */
function editsOfList(text: string, list: YAMLSeq, wanted: readonly Value[]): readonly Edit[] {
  const before = list.items.map(plainOf);
  const most = Math.min(before.length, wanted.length);
  let head = 0;
  while (head < most && isSame(before[head], wanted[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(before.at(-1 - tail), wanted.at(-1 - tail))) tail++;
  const items = list.items.flatMap((item, at) => itemOf(text, list, item, at));
  const [old, fresh] = [items.slice(head, items.length - tail), wanted.slice(head, wanted.length - tail)];
  const column = (items[0]?.start ?? 0) - startOfLine(text, items[0]?.start ?? 0);
  const written = fresh
    .map((value) => `- ${indented(write(value), column + 2)}`)
    .join(`\n${" ".repeat(column)}`);
  const [first, last] = [old[0], old.at(-1)];
  if (first !== undefined && last !== undefined)
    return [
      fresh.length > 0
        ? { start: first.start, end: last.end, text: written }
        : { start: startOfLine(text, first.start) - 1, end: last.lineEnd, text: "" },
    ];
  const above = items[head - 1];
  const start = above?.lineEnd ?? items[0]?.start ?? 0;
  const blanks = `\n${" ".repeat(column)}`;
  return [{ start, end: start, text: above === undefined ? `${written}${blanks}` : `${blanks}${written}` }];
}

function itemOf(text: string, list: YAMLSeq, item: unknown, at: number) {
  const start = dashOf(list, at);
  const range = isScalar(item) || isMap(item) || isSeq(item) ? item.range : null;
  if (start === null || range == null) return [];
  const end = start + text.slice(start, Math.max(start + 1, range[1])).trimEnd().length;
  return [{ start, end, lineEnd: endOfLine(text, end) }];
}

/** A value as owners write it: short lists of ids in one line, texts of several lines beneath "|". */
function write(value: Value): string {
  const document = new Document(tidy(value));
  const then = isMap(document.contents) ? document.contents.get("then", true) : undefined;
  if (isSeq(then)) then.flow = true;
  const options = { lineWidth: 0, flowCollectionPadding: false } as const;
  return document.toString(options).trimEnd();
}

/** Without empty parts, in the order of owners; a text of several lines ends with its last one. */
function tidy(value: Value): Value {
  if (typeof value === "string") return /\n/.test(value.trim()) ? `${value.trim()}\n` : value.trim();
  if (Array.isArray(value)) return value.map(tidy);
  if (!isFields(value)) return value;
  const there = Object.entries(value).filter(([, one]) => isThere(one));
  return Object.fromEntries(
    there.toSorted(([a], [b]) => rank(a) - rank(b)).map(([key, one]) => [key, tidy(one)]),
  );
}
