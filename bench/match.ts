/**
 * How well the matcher does beside fuse.js, minisearch and NLP.js: `npm run bench:match -- --data DIR [--only NAME]`. DIR is a folder of
 * sets, as bench/match/sets.ts finds them; NAME is a part of a set's name, "wishes" or "cost".
 */
import { parseArgs } from "node:util";
import { measure, outcomeTable, rankingTable, typoTable, type Result } from "./match/accuracy.ts";
import { compareCosts } from "./match/cost.ts";
import { publishedLine } from "./match/published.ts";
import { reliabilityTable, wishLines } from "./match/reliability.ts";
import { findSets, type Labelled } from "./match/sets.ts";
import { systems } from "./match/systems.ts";
import { wishTable } from "./match/wishes.ts";

const { data, only } = parseArgs({ options: { data: { type: "string" }, only: { type: "string" } } }).values;
if (data === undefined)
  throw new Error("Say which folder holds the sets: npm run bench:match -- --data DIR [--only NAME]");

const print = (text: string) => process.stdout.write(text);
const skip = (what: string, why: string) => print(`Skipped ${what}: ${why}.\n`);
const isWanted = (name: string) => only === undefined || name.includes(only);

async function compare(set: Labelled, published: string): Promise<void> {
  const entries = new Set(set.train.map(({ label }) => label)).size;
  print(
    `\n\n## ${set.name} (${set.language}): ${entries} entries, ${set.train.length} phrasings, ${set.test.length} messages\n`,
  );
  print(published);
  const results: Result[] = [];
  for (const system of systems) {
    const began = performance.now();
    const result = await measure(set, system);
    results.push(result);
    const part = result.step > 1 ? `, every ${result.step}th message only` : "";
    print(`${system.name}: ${((performance.now() - began) / 1000).toFixed(0)} s${part}\n`);
  }
  print(
    [rankingTable, outcomeTable, typoTable, reliabilityTable, wishLines]
      .map((table) => table(results))
      .join(""),
  );
}

for (const set of findSets(data, skip))
  if (isWanted(set.name)) await compare(set, publishedLine(data, set.name));
  else skip(set.name, "not asked for");
if (isWanted("wishes")) print(wishTable());
else skip("wishes", "not asked for");
if (isWanted("cost")) compareCosts(print, skip);
else skip("cost", "not asked for");
