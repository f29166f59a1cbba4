import type { z } from "zod";
import { checkShape } from "./checks/shape.ts";
import { maxFlaws, type Flaw } from "./yaml/guard.ts";
import { parseYaml } from "./yaml/parse.ts";
import { makePlaces, type Place } from "./yaml/place.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import { offsetAt, treeAt, type Tree } from "./yaml/tree.ts";

/** A content file that has its schema's shape, and the places of its values. */
export interface ContentFile<Content> {
  readonly file: string;
  readonly content: Content;
  /** Where the value at a path begins; line and column of the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** A problem of the value at a path. */
  readonly problem: (
    severity: Problem["severity"],
    path: readonly PropertyKey[],
    code: string,
    message: string,
  ) => Problem;
  /** A problem, an error if nothing else is said, in a line (from 0) of the text at a path: placed exactly beneath "|", else where the text begins. */
  readonly problemInLine: (
    path: readonly PropertyKey[],
    line: number,
    code: string,
    message: string,
    severity?: Problem["severity"],
  ) => Problem;
}

/** The file is null exactly when there are problems. */
export interface ContentRead<Content> {
  readonly file: ContentFile<Content> | null;
  readonly problems: readonly Problem[];
}

/** Parses one file and checks its shape. */
export function readContent<Content>(source: Source, schema: z.ZodType<Content>): ContentRead<Content> {
  const placeAt = makePlaces(source.text);
  const problemsOf = (flaws: readonly Flaw[]) => ({
    file: null,
    problems: flaws.slice(0, maxFlaws).map((flaw) => asProblem(source.file, placeAt, flaw)),
  });
  const { tree, flaws } = parseYaml(source.text);
  if (tree === null) return problemsOf(flaws);
  const shaped = checkShape(tree, schema);
  if (shaped.shape === null) return problemsOf(shaped.flaws);
  return { file: makeFile(source, tree, shaped.shape, placeAt), problems: [] };
}

function makeFile<Content>(
  { file, text }: Source,
  tree: Tree,
  content: Content,
  placeAt: (offset: number) => Place,
): ContentFile<Content> {
  const rows = text.split("\n");
  const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetAt(tree, path));
  const placeOfLine = (path: readonly PropertyKey[], line: number): Place => {
    const value = treeAt(tree, path);
    const head = placeOf(path);
    return value?.kind === "scalar" && value.literal ? firstWord(rows, head.line, line) : head;
  };
  return {
    file,
    content,
    placeOf,
    problem: (severity, path, code, message) => ({ file, ...placeOf(path), severity, code, message }),
    problemInLine: (path, line, code, message, severity = "error") => ({
      file,
      ...placeOfLine(path, line),
      severity,
      code,
      message,
    }),
  };
}

function asProblem(file: string, placeAt: (offset: number) => Place, flaw: Flaw): Problem {
  const { line, column } = placeAt(flaw.offset);
  return { file, line, column, severity: "error", code: flaw.code, message: flaw.message };
}

/** Of the text that begins beneath line `head`; empty lines before its first one do not count. */
function firstWord(rows: readonly string[], head: number, line: number): Place {
  let first = head;
  while (first < rows.length && rows[first]?.trim() === "") first++;
  const row = rows[first + line] ?? "";
  return { line: first + line + 1, column: Math.max(0, row.search(/\S/)) + 1 };
}
