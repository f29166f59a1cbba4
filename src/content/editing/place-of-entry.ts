import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { composeYaml } from "../yaml/parse.ts";
import { makePlaces } from "../yaml/place.ts";

/** Where one entry stands in the text of its file. */
export interface EntryPlace {
  /** Where its first key begins, and where its last word or remark ends. */
  readonly start: number;
  readonly end: number;
  /** Where the dash before it stands. */
  readonly dash: number;
  /** The line (from 1) of its first key, and how many blanks stand before each of its keys. */
  readonly line: number;
  readonly indent: number;
  /** Its text without the dash and those blanks: YAML by itself. */
  readonly yaml: string;
}

/** The entries of a file in their order. */
interface EntryList {
  readonly places: ReadonlyMap<string, EntryPlace>;
  /** Where the last one of the list ends; null when there is none, or when they don't stand one below another. */
  readonly end: number | null;
}

/** Where a file's entries stand. Null when the text isn't YAML with a list of entries. */
export function placesOfEntries(text: string): EntryList | null {
  const { document } = composeYaml(text);
  if (document === null || !isMap(document.contents)) return null;
  const list = document.contents.get("entries", true);
  if (!isSeq(list)) return null;
  const placeAt = makePlaces(text);
  const found = list.items.flatMap((item, at) => {
    const place = isMap(item) ? placeIn(text, list, at, item, placeAt) : null;
    return place === null ? [] : [place];
  });
  const places = new Map(found.map(({ id, ...place }) => [id, place]));
  return { places, end: list.flow === true ? null : (found.at(-1)?.end ?? null) };
}

function placeIn(
  text: string,
  list: YAMLSeq,
  at: number,
  item: YAMLMap,
  placeAt: ReturnType<typeof makePlaces>,
): (EntryPlace & { readonly id: string }) | null {
  const dash = dashOf(list, at);
  const id = item.items.find(({ key }) => isScalar(key) && key.value === "id")?.value;
  if (dash === null || item.range == null || !isScalar(id)) return null;
  const start = item.range[0];
  const end = endOfLine(text, start + text.slice(start, item.range[1]).trimEnd().length);
  const { line, column } = placeAt(start);
  const indent = column - 1;
  return {
    id: String(id.value),
    start,
    end,
    dash,
    line,
    indent,
    yaml: outdent(text.slice(start, end), indent),
  };
}

/** Where the dash of a list's item stands; null in a list within brackets. */
export function dashOf({ srcToken }: YAMLSeq, at: number): number | null {
  if (srcToken?.type !== "block-seq") return null;
  return srcToken.items[at]?.start.find(({ type }) => type === "seq-item-ind")?.offset ?? null;
}

/** The end of what belongs to the value that ends at an offset: a remark on the same line does. */
export function endOfLine(text: string, offset: number): number {
  const remark = /^[ \t]+#[^\r\n]*/.exec(text.slice(offset, offset + 2_000));
  return remark === null ? offset : offset + remark[0].trimEnd().length;
}

/** The text with so many blanks fewer before each line but the first, and lines that end alike. */
const outdent = (text: string, indent: number): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(new RegExp(`\n {1,${Math.max(1, indent)}}`, "g"), (blanks) => (indent === 0 ? blanks : "\n"));

/** The opposite: each line but the first, and but empty ones, stands so far in. */
export const indented = (yaml: string, indent: number): string =>
  yaml.replace(/\n(?!\n|$)/g, `\n${" ".repeat(indent)}`);
