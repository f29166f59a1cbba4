import { mean, spread } from "./figures.ts";

/** A line of a table: one cell a system, ours first. Figures of several runs are shown as mean ± spread. */
export interface Line {
  readonly name: string;
  readonly cells: readonly (readonly number[])[];
  /** Places after the point; 1 unless told. */
  readonly digits?: number;
  /** Whether more is better, less is, or neither; more unless told. */
  readonly better?: "more" | "less" | "neither";
}

/** A table with a last column: ours over the best of the peers. */
export function tableOf(title: string, columns: readonly string[], lines: readonly Line[]): string {
  const width = 16;
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(42)}${cells.map((cell) => cell.padStart(width)).join("")}\n`;
  const body = lines.map(({ name, cells, digits = 1, better = "more" }) =>
    row(name, [...columns.map((_, at) => cellOf(cells[at] ?? [], digits)), ratioOf(cells, better)]),
  );
  return `\n${title}\n${row("", [...columns, "ours/best peer"])}${body.join("")}`;
}

/** "–" where there is nothing to show. */
function cellOf(values: readonly number[], digits: number): string {
  const middle = mean(values);
  if (Number.isNaN(middle)) return "–";
  if (!Number.isFinite(middle)) return "never";
  const apart = values.length > 1 ? ` ±${spread(values).toFixed(digits)}` : "";
  return middle.toFixed(digits) + apart;
}

function ratioOf(cells: Line["cells"], better: "more" | "less" | "neither"): string {
  const [our = Number.NaN, ...others] = cells.map(mean);
  const peers = others.filter((one) => !Number.isNaN(one));
  const best = better === "less" ? Math.min(...peers) : Math.max(...peers);
  if (better === "neither" || peers.length === 0 || Number.isNaN(our) || best === 0) return "–";
  return (our / best).toFixed(2);
}
