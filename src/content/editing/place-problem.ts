import type { EntryId } from "../../domain/ids.ts";
import type { CheckedEntry, PlacedProblem, Problem, Span } from "../../turn/ports/editing.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { Tree } from "../yaml/tree.ts";
import { makePlaces } from "../yaml/place.ts";
import { placesOfEntries } from "./place-of-entry.ts";

/** Finds where problems of a file stand in one of its entries: the line and column of the entry's own YAML, and the way to the value. */
export function placeProblems(
  text: string,
  about: CheckedEntry,
  problems: readonly Problem[],
): readonly PlacedProblem[] {
  const span = about.span ?? spanOf(text, about.entry);
  const path = makePaths(text);
  return problems.map((problem) => {
    const inside = span !== null && problem.line >= span.line && problem.line <= span.lastLine;
    if (!inside) return { ...problem, at: null, path: null };
    const at = {
      line: problem.line - span.line + 1,
      column: Math.max(1, problem.column - span.indent),
    };
    return { ...problem, at, path: path(problem) };
  });
}

function spanOf(text: string, entry: EntryId): Span | null {
  const place = placesOfEntries(text)?.places.get(entry);
  if (place === undefined) return null;
  const { line, indent, yaml } = place;
  return { line, lastLine: line + yaml.split("\n").length - 1, indent };
}

/** Answers the way from an entry to the value or key at a place ("texts.fi.title"); null where none begins there. */
function makePaths(text: string): (place: Pick<Problem, "line" | "column">) => string | null {
  const { tree } = parseYaml(text);
  const placeAt = makePlaces(text);
  const paths = new Map<string, string>();
  const keyOf = ({ line, column }: Pick<Problem, "line" | "column">) => `${line}:${column}`;
  const note = (offset: number, path: readonly PropertyKey[]) => {
    // "entries" and the number of the entry lead to every value of it.
    if (path.length > 2) paths.set(keyOf(placeAt(offset)), path.slice(2).join("."));
  };
  const walk = (node: Tree, path: readonly PropertyKey[]): void => {
    note(node.at, path);
    if (node.kind === "list") for (const [at, item] of node.items.entries()) walk(item, [...path, at]);
    if (node.kind !== "map") return;
    for (const [key, field] of node.fields) {
      note(field.keyAt, [...path, key]);
      walk(field.value, [...path, key]);
    }
  };
  if (tree !== null) walk(tree, []);
  return (place) => paths.get(keyOf(place)) ?? null;
}
