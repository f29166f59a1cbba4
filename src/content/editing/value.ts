import { Document, isMap, isScalar, isSeq } from "yaml";

/** A value of an entry as JSON holds it. */
export type Value = unknown;
export type Fields = Readonly<Record<string, Value>>;

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

/** An empty list or map says as little as none at all. */
export const isThere = (value: Value): boolean =>
  value !== undefined && value !== null && !(typeof value === "object" && Object.keys(value).length === 0);

/** Whether it is a map. */
export const isFields = (value: Value): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a node of YAML says. */
export const plainOf = (node: unknown): Value =>
  isMap(node) || isSeq(node) || isScalar(node) ? (JSON.parse(JSON.stringify(node)) as Value) : null;

/** Blanks around a text don't count: they are never said. */
export function isSame(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string") return a.trim() === b.trim();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  if (!isFields(a) || !isFields(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => isSame(a[key], b[key]) || (!isThere(a[key]) && !isThere(b[key])),
  );
}

/** The place of a key among the others. */
export const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);

/** A value as owners write it: short lists of ids in one line, texts of several lines beneath "|". */
export function write(value: Value): string {
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
