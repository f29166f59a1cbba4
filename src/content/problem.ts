import type { Problem } from "../turn/ports/editing.ts";

export type { Problem };

/** A problem as one line that editors and terminals can jump to. */
export const showProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.message}`;

export const isError = (problem: Problem): boolean => problem.severity === "error";

/** In the order of files, lines and columns. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** A problem of a file as a whole, which has no better place than its beginning. */
export const wholeFile = (file: string, code: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code,
  message,
});

/** Files could not be used, and nothing else can serve instead. The message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`These problems have to be mended first:\n${problems.map(showProblem).join("\n")}`);
    this.name = "ContentError";
    this.problems = problems;
  }
}
