/**
 * How well messages that ask the same are put together: `npm run bench:missed -- FILE.csv [LANGUAGE] [COPIES]`, where the file has the header
 * `sentence,label`. Purity is the share of messages that stand with those of their cluster's main label; precision and recall
 * are B-cubed (Bagga and Baldwin 1998). With COPIES, so many messages are made of the file's and timed.
 */
import { labelsWithoutEntry, readCases, type Case } from "../src/content/cases.ts";
import { languageOf } from "../src/domain/language.ts";
import { clustersOf, type Said } from "../src/domain/matching/clusters.ts";

const [file, tag = "fi", copies] = process.argv.slice(2);
const language = languageOf(tag);
if (file === undefined || language === null)
  throw new Error("Say which file: node bench/missed.ts FILE.csv [fi|sv|en] [COPIES]");

const write = (line: string): void => void process.stdout.write(`${line}\n`);

function table(rows: readonly Readonly<Record<string, string | number>>[]): void {
  write(
    Object.keys(rows[0] ?? {})
      .map((name) => name.padStart(10))
      .join("  "),
  );
  for (const row of rows)
    write(
      Object.entries(row)
        .map(([name, value]) => String(value).padStart(Math.max(10, name.length)))
        .join("  "),
    );
}

/** In another order than the file's, in which those of a label stand together. */
const cases = readCases(file)
  .filter(({ label }) => !labelsWithoutEntry.has(label))
  .map((one, at) => ({ one, place: (at * 7919 + 13) % 10_007 }))
  .sort((a, b) => a.place - b.place)
  .map(({ one }) => one);

function clustered(texts: readonly Said[], from?: number) {
  const steps = clustersOf(texts, from);
  let longestMs = 0;
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    longestMs = Math.max(longestMs, performance.now() - began);
    if (step.done === true) return { clusters: step.value, longestMs };
  }
}

function figuresOf(clusters: readonly (readonly number[])[]) {
  const sizes = Map.groupBy(cases, ({ label }) => label);
  const sums = { purity: 0, precision: 0, recall: 0 };
  for (const cluster of clusters) {
    const labels = Map.groupBy(
      cluster.flatMap((at): Case[] => (cases[at] === undefined ? [] : [cases[at]])),
      ({ label }) => label,
    );
    sums.purity += Math.max(...[...labels.values()].map(({ length }) => length));
    for (const [label, { length }] of labels) {
      sums.precision += length ** 2 / cluster.length;
      sums.recall += length ** 2 / (sizes.get(label)?.length ?? 1);
    }
  }
  const share = (sum: number) => ((100 * sum) / cases.length).toFixed(1);
  return { purity: share(sums.purity), precision: share(sums.precision), recall: share(sums.recall) };
}

const texts = cases.map(({ sentence: text }) => ({ text, language }));
const thresholds = [0.16, 0.18, 0.2, 0.22, 0.24, 0.27, 0.3];
write(`${cases.length} messages of ${new Set(cases.map(({ label }) => label)).size} entries, %`);
table(
  thresholds.map((from) => {
    const { clusters } = clustered(texts, from);
    return { alikeFrom: from, clusters: clusters.length, ...figuresOf(clusters) };
  }),
);

/** Messages like these: each with some words left out and some of another's behind it. */
function madeOf(count: number): readonly Said[] {
  let seed = 1;
  const below = (limit: number) => ((seed = (seed * 48_271) % 2_147_483_647), seed % limit);
  const wordsOf = () => texts[below(texts.length)]?.text.split(" ") ?? [];
  return Array.from({ length: count }, () => {
    const words = [...wordsOf().filter(() => below(7) > 0), ...wordsOf().slice(0, below(3))];
    return { text: words.join(" "), language: language ?? "fi" };
  });
}

if (copies !== undefined) {
  const made = madeOf(Number(copies));
  const began = process.cpuUsage().user;
  const { clusters, longestMs } = clustered(made);
  const cpuMs = (process.cpuUsage().user - began) / 1000;
  const figures = {
    messages: made.length,
    clusters: clusters.length,
    cpuMs: Math.round(cpuMs),
    longestMs: Math.round(longestMs),
  };
  table([{ ...figures, residentMb: Math.round(process.memoryUsage().rss / 1e6) }]);
}
