import { readFileSync } from "node:fs";
import { type Language, languageOf } from "../../domain/language.ts";
import { mask } from "../../domain/privacy/mask.ts";
import { parseCsv } from "../csv.ts";
import { ContentError, wholeFile } from "../problem.ts";
import { decode } from "../source.ts";
import type { Miss } from "./gather.ts";

/** The columns that a file of old chats may have; only `sentence` must be there. */
const columns = ["sentence", "customer", "language", "answer"] as const;
type Column = (typeof columns)[number];

/** More messages than this are not read at once. */
const mostRows = 200_000;

/**
 * The customers' messages of old chats, masked. Without a column `customer` each row is another one's, without `language`
 * all are in `language`. Throws ContentError with what to mend.
 */
export function readChats(file: string, language: Language): readonly Miss[] {
  const [header, ...rows] = rowsOf(file);
  const names = (header ?? []).map((cell) => cell.trim().toLowerCase());
  if (!names.includes("sentence"))
    throw refusal(
      file,
      "bad-header",
      `The first line must name the column "sentence"; ${columns.slice(1).join(", ")} may stand beside it.`,
    );
  if (rows.length > mostRows)
    throw refusal(
      file,
      "file-too-big",
      `The file has ${rows.length} rows; ${mostRows} can be read at once. Split it.`,
    );
  return rows.flatMap((cells, at) => {
    const cell = (column: Column) => (cells[names.indexOf(column)] ?? "").trim();
    const text = mask(cell("sentence")).text;
    if (text === "") return [];
    return [
      {
        text,
        language: languageOf(cell("language") || null) ?? language,
        who: cell("customer") || `row ${at}`,
        at: 0,
        kinds: [],
        meant: null,
        solved: cell("answer") || null,
        log: null,
      },
    ];
  });
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const text = decode(bytesOf(file));
  if (text === null) throw refusal(file, "not-utf8", "The file is not UTF-8. Save it in that encoding.");
  const csv = parseCsv(text);
  if (!csv.ok) throw refusal(file, "bad-csv", `Line ${csv.flaw.line}: ${csv.flaw.message}`);
  return csv.rows.map(({ cells }) => cells);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refusal(file, "unreadable", `The file cannot be read (${why}). Name another.`);
  }
}

const refusal = (file: string, code: string, message: string): ContentError =>
  new ContentError([wholeFile(file, code, message)]);
