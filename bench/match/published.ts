import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../src/content/csv.ts";

/** The sets that figures were published for, and which lines of the file are about them. */
const publishedSets: Readonly<Record<string, { readonly file: string; readonly train: string }>> = {
  "hint3-curekart v1": { file: "published-curekart.csv", train: "full" },
  "hint3-curekart v1-subset": { file: "published-curekart.csv", train: "subset" },
};

/** The best that others have published for a set, whichever system each figure is of; "" where the folder holds none. */
export function publishedLine(data: string, set: string): string {
  const published = publishedSets[set];
  const file = published === undefined ? "" : join(data, published.file);
  if (published === undefined || !existsSync(file)) return "";
  const csv = parseCsv(readFileSync(file, "utf8"));
  if (!csv.ok) throw new Error(`${file}:${csv.flaw.line}: ${csv.flaw.message}`);
  const [head, ...rows] = csv.rows.map(({ cells }) => cells);
  const cellsOf = (column: string) => (row: readonly string[]) => row[head?.indexOf(column) ?? -1] ?? "";
  const own = rows.filter((row) => cellsOf("train")(row) === published.train);
  const best = (column: string, some: readonly (readonly string[])[]) =>
    (100 * Math.max(...some.map(cellsOf(column)).map(Number))).toFixed(1);
  const low = own.filter((row) => Number(cellsOf("threshold")(row)) === 0.1);
  const names = [...new Set(own.map(cellsOf("system")))].join(", ");
  return `Published best of ${names}: in-scope accuracy at confidence .1 ${best("inscope_accuracy", low)}, MCC ${best("mcc", own)}\n`;
}
