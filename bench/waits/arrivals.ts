import type { Stay } from "../../src/domain/queue/wait.ts";
import { type Chance, makeChance } from "../simulate/chance.ts";

/** One who had to wait: when they came, what was known of the queue then, and what came of it. Times in minutes of open time. */
export interface Waited extends Stay {
  readonly came: number;
}

/** How many minutes a day is open. */
export const openMinutes = 480;
/** How many come in each hour of an ordinary day. */
const byHour = [24, 34, 30, 26, 24, 28, 24, 18];
const mondays = 1.35;
const [agents, fewest, sick] = [5, 3, 0.12];
/** Of one conversation and of patience, in minutes. */
const [meanWork, meanPatience] = [8.5, 25];

const exponential = (chance: Chance, mean: number): number => -mean * Math.log(1 - chance.next());
/** With a long tail: the standard deviation is 0.6 of the mean. */
function workOf(chance: Chance): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  const spread = Math.sqrt(Math.log(1 + 0.6 ** 2));
  return meanWork * Math.exp(spread * normal - spread ** 2 / 2);
}

/** When customers come on one day, in minutes since it opened. */
function arrivalsOn(day: number, chance: Chance): readonly number[] {
  const busy = (day % 5 === 0 ? mondays : 1) * (0.85 + 0.3 * chance.next());
  const came: number[] = [];
  for (const [hour, count] of byHour.entries()) {
    const gap = 60 / (count * busy);
    for (let at = exponential(chance, gap); at < 60; at += exponential(chance, gap))
      came.push(hour * 60 + at);
  }
  return came;
}

interface Waiting {
  readonly came: number;
  readonly ahead: number;
  readonly givesUp: number;
}

/** So many working days of one queue, first come first served; who finds somebody free doesn't wait and isn't here. In the order of their ends. */
export function makeArrivals(seed: number, days: number): readonly Waited[] {
  const chance = makeChance(seed);
  return Array.from({ length: days }, (_, day) => oneDay(day, chance)).flat();
}

function oneDay(day: number, chance: Chance): readonly Waited[] {
  const ended: Waited[] = [];
  const began = day * openMinutes;
  const ends = ({ came, ahead }: Waiting, at: number, taken: boolean) =>
    ended.push({ came: began + came, minutes: at - came, ahead, taken });
  const free = Array.from({ length: agentsOn(chance) }, () => 0);
  let queue: readonly Waiting[] = [];
  /** Everything until then: agents take who stands first, and who has waited too long goes. */
  const goOn = (until: number) => {
    for (;;) {
      const at = Math.min(...free);
      if (at > until || queue.length === 0) break;
      queue = leave(queue, at, ends);
      const [first, ...others] = queue;
      if (first === undefined) break;
      ends(first, Math.max(at, first.came), true);
      free[free.indexOf(at)] = Math.max(at, first.came) + workOf(chance);
      queue = others;
    }
    queue = leave(queue, until, ends);
  };
  for (const came of arrivalsOn(day, chance)) {
    goOn(came);
    const idle = free.findIndex((at) => at <= came);
    if (idle >= 0 && queue.length === 0) free[idle] = came + workOf(chance);
    else queue = [...queue, { came, ahead: queue.length, givesUp: came + exponential(chance, meanPatience) }];
  }
  goOn(openMinutes);
  // The house closes: who still waits is promised something instead.
  for (const one of queue) ends(one, openMinutes, false);
  return ended.toSorted((one, other) => one.came + one.minutes - other.came - other.minutes);
}

function agentsOn(chance: Chance): number {
  const there = Array.from({ length: agents }, () => !chance.falls(sick)).filter(Boolean);
  return Math.max(fewest, there.length);
}

function leave(
  queue: readonly Waiting[],
  now: number,
  ends: (one: Waiting, at: number, taken: boolean) => void,
): readonly Waiting[] {
  for (const one of queue) if (one.givesUp <= now) ends(one, one.givesUp, false);
  return queue.filter(({ givesUp }) => givesUp > now);
}
