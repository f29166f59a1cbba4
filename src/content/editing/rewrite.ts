import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { composeYaml } from "../yaml/parse.ts";
import { edited, type Edit, startOfLine } from "./edit.ts";
import { editsOfList } from "./edit-list.ts";
import { endOfLine, indented } from "./place-of-entry.ts";
import { type Fields, isFields, isSame, isThere, plainOf, rank, type Value, write } from "./value.ts";

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
