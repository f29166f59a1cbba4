import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCases } from "../src/content/cases.ts";
import { openKnowledge } from "../src/content/knowledge.ts";
import { chartOf } from "./simulate/chart.ts";
import { type Outcome, simulate } from "./simulate/run.ts";

/*
 * `npm run simulate -- --days 30 --seed 1`: the house's real code on the memory store lives through so many days with made-up
 * customers, agents, clock, chance and network. Everything that must always hold is looked at after every hour, and the run
 * fails if anything did not. `--messages FILE.csv` draws the customers' messages from that file (header "sentence,label"),
 * `--customers N` sets how many begin on a working day, `--assign push` has the house give who waits to agents, `--chart FILE.svg` draws queue and promises over the days, and
 * `--json` prints nothing but the last line, which is JSON in any case.
 */
const { values } = parseArgs({
  options: {
    days: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    customers: { type: "string", default: "120" },
    messages: { type: "string", default: join(import.meta.dirname, "simulate/messages.csv") },
    assign: { type: "string", default: "take" },
    chart: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** A whole number that a flag gives. */
function numberOf(flag: "days" | "seed" | "customers", least: number): number {
  const number = Number(values[flag]);
  if (Number.isInteger(number) && number >= least) return number;
  process.stderr.write(`--${flag} is "${values[flag]}": give a whole number from ${least} on.\n`);
  return process.exit(2);
}

const [days, seed, customersPerDay] = [numberOf("days", 1), numberOf("seed", 0), numberOf("customers", 1)];
const messages = readCases(values.messages).map(({ sentence }) => sentence);
const folders = { faqDir: "faq", flowsDir: "flows" };
const content = await openKnowledge({ ...folders, now: () => Date.now(), report: () => {} });
const began = performance.now();
const outcome = await simulate({
  days,
  seed,
  messages,
  customersPerDay,
  isPush: values.assign === "push",
  knowledge: content.current(),
});
await content.close();
if (values.chart !== undefined) writeFileSync(values.chart, chartOf(outcome.hours));
if (!values.json) tell(outcome, performance.now() - began);
process.stdout.write(`${JSON.stringify(outcome.figures)}\n`);
if (outcome.figures.stuck > 0) process.exitCode = 1;

function tell({ breaches, network, deeds, hours }: Outcome, ms: number): void {
  const most = Math.max(...hours.map(({ waiting }) => waiting));
  process.stdout.write(
    `${days} days in ${(ms / 1000).toFixed(1)} s; ${network.failed} of ${network.tries} sends failed; at most ${most} waited in the queue\n`,
  );
  const done = Object.entries(deeds).map(([deed, count]) => `${deed} ${count}`);
  process.stdout.write(`${done.join(", ")}\n`);
  for (const { of, what, at } of breaches.slice(0, 20))
    process.stdout.write(`${new Date(at).toISOString()} ${of} ${what}\n`);
}
