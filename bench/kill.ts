import { killLoop } from "./kill-loop.ts";

/* `npm run bench:kill -- 100`: how many acknowledged messages a kill -9 under traffic loses, and how soon the house is back. */
const kills = Number(process.argv[2] ?? 20);
const report = await killLoop(kills);
const ready = report.readyMs.toSorted((a, b) => a - b);
const rows: readonly (readonly [string, number])[] = [
  ["kills", report.kills],
  ["acknowledged messages", report.acknowledged],
  ["lost", report.lost.length],
  ["doubled", report.doubled.length],
  ["without a reply, and not with people", report.unanswered.length],
  ["ready again, median ms", Math.round(ready[Math.floor(ready.length / 2)] ?? 0)],
  ["ready again, longest ms", Math.round(ready.at(-1) ?? 0)],
];
for (const [name, value] of rows) process.stdout.write(`${name.padEnd(40)}${String(value).padStart(10)}\n`);
