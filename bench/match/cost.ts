import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { systems } from "./systems.ts";
import { tableOf } from "./tables.ts";

/** What a system costs for made-up phrasings. Times in milliseconds, memory in megabytes. */
export interface Cost {
  readonly buildMs: number;
  /** Processor time of the build, which other processes disturb less. */
  readonly buildCpuMs: number;
  readonly p50: number;
  readonly p99: number;
  /** How many messages the times are of. */
  readonly messages: number;
  /** What stays in the process for it, and what the process had at most. */
  readonly memory: number;
  readonly peak: number;
  /** Right entries in percent: a system that finds nothing is quick. */
  readonly right: number;
}

/** A peer that isn't done by then is left out; ours is waited for. */
const patience = 60_000;
const ourPatience = 300_000;

const sizes = [
  { entries: 300, phrasings: 8 },
  { entries: 10_000, phrasings: 8 },
];

/** Prints what each system costs at each size; `skip` is told who was left out. */
export function compareCosts(print: (text: string) => void, skip: (what: string, why: string) => void): void {
  print("\n\n## Cost: made-up phrasings, each system in a process of its own\n");
  for (const { entries, phrasings } of sizes) {
    const size = `${entries} entries x ${phrasings} phrasings`;
    const costs = systems.map(({ name }) => {
      const cost = costOf(name, entries, phrasings);
      if (cost === null) skip(`${name} at ${size}`, "not done in time");
      return cost;
    });
    print(costTable(size, costs));
  }
}

function costOf(name: string, entries: number, phrasings: number): Cost | null {
  const program = join(import.meta.dirname, "cost-of-one.ts");
  try {
    const told = execFileSync(
      process.execPath,
      ["--expose-gc", program, name, String(entries), String(phrasings)],
      {
        encoding: "utf8",
        timeout: name === "ours" ? ourPatience : patience,
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    return JSON.parse(told.trim().split("\n").at(-1) ?? "") as Cost;
  } catch {
    return null;
  }
}

function costTable(size: string, costs: readonly (Cost | null)[]): string {
  const line = (
    name: string,
    of: (cost: Cost) => number,
    digits: number,
    better: "more" | "less" | "neither",
  ) => ({
    name,
    cells: costs.map((cost) => (cost === null ? [] : [of(cost)])),
    digits,
    better,
  });
  return tableOf(
    size,
    systems.map(({ name }) => name),
    [
      line("built in, s", ({ buildMs }) => buildMs / 1000, 2, "less"),
      line("  processor time of it, s", ({ buildCpuMs }) => buildCpuMs / 1000, 2, "less"),
      line("a message, p50, ms", ({ p50 }) => p50, 2, "less"),
      line("a message, p99, ms", ({ p99 }) => p99, 2, "less"),
      line("  of so many messages", ({ messages }) => messages, 0, "neither"),
      line("memory kept, MB", ({ memory }) => memory, 0, "less"),
      line("memory of the process at most, MB", ({ peak }) => peak, 0, "less"),
      line("right entries, %", ({ right }) => right, 1, "more"),
    ],
  );
}
