import { readFileSync } from "node:fs";
import { parseCsv, type Csv } from "./csv.ts";
import { ContentError, type Problem } from "./problem.ts";
import { decode } from "./source.ts";

/** One labelled message of a CSV file with the header "sentence,label". */
export interface Case {
  readonly line: number;
  readonly sentence: string;
  readonly label: string;
}

/** The labels that are no entry: nothing in the FAQ answers, the customer asks for a person, the customer is angry. */
export const labelsWithoutEntry: ReadonlySet<string> = new Set(["NO_NODES_DETECTED", "HUMAN", "ANGRY"]);

/** The entry's id that a label stands for: lower case, all but a-z and 0-9 to single dashes, none at the ends. May be "". */
export const idOfLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Reads the labelled messages of a file. Throws ContentError with every line that is not one. */
export function readCases(file: string): readonly Case[] {
  const rows = rowsOf(file);
  const [header, ...body] = rows;
  if (header?.cells.map((cell) => cell.trim().toLowerCase()).join(",") !== "sentence,label")
    throw new ContentError([
      flaw(file, header?.line ?? 1, "bad-header", 'The first line must be "sentence,label". Add it.'),
    ]);
  const problems = body
    .filter((row) => row.cells.length !== 2)
    .map((row) => {
      const message = `This line has ${row.cells.length} cells instead of 2. Put a sentence that has commas in quotes.`;
      return flaw(file, row.line, "bad-row", message);
    });
  if (problems.length > 0) throw new ContentError(problems);
  return body.map(({ line, cells: [sentence = "", label = ""] }) => ({
    line,
    sentence,
    label: label.trim(),
  }));
}

function rowsOf(file: string): Extract<Csv, { ok: true }>["rows"] {
  const text = decode(readBytes(file));
  if (text === null)
    throw new ContentError([flaw(file, 1, "not-utf8", "The file is not UTF-8. Save it in that encoding.")]);
  const csv = parseCsv(text);
  if (csv.ok) return csv.rows;
  throw new ContentError([flaw(file, csv.flaw.line, "bad-csv", csv.flaw.message)]);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ContentError([flaw(file, 1, "unreadable", `The file cannot be read (${why}). Name another.`)]);
  }
}

const flaw = (file: string, line: number, code: string, message: string): Problem => ({
  file,
  line,
  column: 1,
  severity: "error",
  code,
  message,
});
