/**
 * What one system costs, in a process of its own so that its memory is its own:
 * `node --expose-gc bench/match/cost-of-one.ts NAME ENTRIES PHRASINGS`. Prints a line of JSON.
 */
import type { Cost } from "./cost.ts";
import { quantile } from "./figures.ts";
import { makeUp } from "./made.ts";
import { systems } from "./systems.ts";

const warmUp = 200;
const measured = 2000;
/** Who needs longer for its messages is measured on as many as it manages, the first ones to warm up left out. */
const longest = 8_000;

const [name, entries, phrasings] = process.argv.slice(2);
const system = systems.find((one) => one.name === name);
if (system === undefined) throw new Error(`No system is called ${name}.`);
const { train, test } = makeUp(Number(entries), Number(phrasings), warmUp + measured);
const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};
const before = memory();
const cpuBefore = process.cpuUsage();
const began = performance.now();
const hear = await system.learn(train, "fi");
const buildMs = performance.now() - began;
const { user, system: kernel } = process.cpuUsage(cpuBefore);
const times: number[] = [];
let right = 0;
const heardFrom = performance.now();
for (const { sentence, label } of test) {
  const from = performance.now();
  const { ranked } = await hear(sentence);
  const to = performance.now();
  times.push(to - from);
  if (ranked[0]?.label === label) right++;
  if (to - heardFrom > longest) break;
}
const warm = times.slice(Math.min(warmUp, Math.floor(times.length / 10)));
const cost: Cost = {
  buildMs,
  buildCpuMs: (user + kernel) / 1000,
  p50: quantile(warm, 0.5),
  p99: quantile(warm, 0.99),
  messages: warm.length,
  memory: memory() - before,
  peak: process.resourceUsage().maxRSS / 1e3,
  right: (100 * right) / times.length,
};
process.stdout.write(`${JSON.stringify(cost)}\n`);
