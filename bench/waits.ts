import { parseArgs } from "node:util";
import { type Stay, type WaitRange, waitRange } from "../src/domain/queue/wait.ts";
import { makeArrivals, openMinutes, type Waited } from "./waits/arrivals.ts";

/*
 * `npm run bench:waits -- --seeds 3,4,5 --days 30`: how often the wait that a customer is told turns out true, on made-up arrivals, for the
 * estimate of the house and for others beside it. Who gives up within the range they were told isn't counted: nobody knows.
 */
const { values } = parseArgs({
  options: { seeds: { type: "string", default: "3,4,5" }, days: { type: "string", default: "30" } },
});
const seeds = values.seeds.split(",").map(Number);
const days = Number(values.days);
/** As many ended stays as the house reads. */
const read = 400;
const newest = 60;

type Estimate = (newestFirst: readonly Waited[], ahead: number, at: number) => WaitRange | null;

const taken = (stays: readonly Waited[]) => stays.filter((one) => one.taken);
/** In which place they began plays no part. */
const anyPlace = (stays: readonly Waited[]): readonly Stay[] =>
  stays.slice(0, newest).map((stay) => ({ ...stay, ahead: 0 }));
const sameTime = (stays: readonly Waited[], at: number) =>
  stays.filter(({ came }) => Math.abs((came % openMinutes) - (at % openMinutes)) <= 60);

const estimates: Readonly<Record<string, Estimate>> = {
  "only who was taken, newest 60, middle 80 %": (stays) => waitRange(anyPlace(taken(stays)), 0, 0, 0.8),
  "only who was taken, newest 60, middle 90 %": (stays) => waitRange(anyPlace(taken(stays)), 0),
  "only who was taken, 60 nearest in place, middle 90 %": (stays, ahead) => waitRange(taken(stays), ahead),
  "product limit, newest 60, middle 80 %": (stays) => waitRange(anyPlace(stays), 0, 0, 0.8),
  "product limit, newest 60, middle 90 %": (stays) => waitRange(anyPlace(stays), 0),
  "product limit, 60 nearest in place, middle 80 %": (stays, ahead) => waitRange(stays, ahead, 0, 0.8),
  "the same, within an hour of the time of day, middle 90 %": (stays, ahead, at) =>
    waitRange(sameTime(stays, at), ahead),
  "**product limit, 60 nearest in place, middle 90 %**": (stays, ahead) => waitRange(stays, ahead),
};

interface Outcome {
  readonly told: number;
  readonly right: number;
  readonly longer: number;
  readonly width: number;
}

/** What was told to each at the moment they came, held against how long they waited. */
function tryOut(all: readonly Waited[], estimate: Estimate): Outcome {
  const ends = all.map(({ came, minutes }) => came + minutes);
  let [told, right, longer, width] = [0, 0, 0, 0];
  for (const { came, ahead, minutes, taken: isTaken } of all) {
    const known = ends.findIndex((end) => end > came);
    const stays = all.slice(Math.max(0, known - read), known).toReversed();
    const range = estimate(stays, ahead, came);
    if (range === null || (!isTaken && minutes <= range.high)) continue;
    told += 1;
    width += range.high - range.low;
    if (minutes > range.high) longer += 1;
    else if (minutes >= range.low) right += 1;
  }
  return { told, right, longer, width };
}

const runs = seeds.map((seed) => makeArrivals(seed, days));
const say = (line: string) => process.stdout.write(`${line}\n`);
for (const [nth, all] of runs.entries())
  say(
    `Seed ${seeds[nth]}: ${all.length} had to wait, ${all.filter((one) => !one.taken).length} were not taken.`,
  );
say("\n| estimate | told | true | longer than told | width in min |\n| --- | ---: | ---: | ---: | ---: |");
const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
for (const [name, estimate] of Object.entries(estimates)) {
  const outcomes = runs.map((all) => tryOut(all, estimate));
  const row = (figure: (outcome: Outcome) => string) => outcomes.map(figure).join(" / ");
  say(
    `| ${name} | ${row(({ told }) => String(told))} | ${row(({ right, told }) => percent(right, told))} | ${row(({ longer, told }) => percent(longer, told))} | ${row(({ width, told }) => (width / Math.max(1, told)).toFixed(1))} |`,
  );
}
