import type { Time } from "./conversation.ts";

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

/** The hours that are looked at, up to now. */
const windowMs = 3 * hourMs;

/** The usual is what the same hours of the same weekday brought, so many weeks back. */
const weeksBack = 4;

/** Fewer customers than this are no rise, however rare the topic is. */
const fewest = 4;

/** How unlikely so many customers must be by the usual rate: a hundred topics looked at each hour cry wolf once in four days at most. */
const unlikely = 1e-4;

/** From its first moment until just before its end. */
interface Period {
  readonly from: Time;
  readonly until: Time;
}

/** The hours up to now, and the same hours in each of the weeks before of which the log knows all. */
export function periodsAt(now: Time, firstAt: Time | null): readonly [Period, ...Period[]] {
  const back = (weeks: number): Period => ({
    from: now - windowMs - weeks * weekMs,
    until: now - weeks * weekMs,
  });
  const before = Array.from({ length: weeksBack }, (_, week) => back(week + 1));
  return [back(0), ...before.filter(({ from }) => firstAt !== null && firstAt <= from)];
}

/**
 * Whether so many customers now are a rise over those of the earlier weeks: the chance of as many or more by the Poisson
 * distribution, whose rate is the mean of the weeks with one customer more, is under 1 in 10,000. Without an earlier week
 * nobody knows what is usual, and nothing rises.
 */
export function isRising(customers: number, before: readonly number[]): boolean {
  return before.length > 0 && customers >= fewest && tailOf(customers, usualOf(before)) < unlikely;
}

/** How many customers are usual in these hours: one more is counted, so that a topic that is new has a rate too. */
export const usualOf = (before: readonly number[]): number =>
  (before.reduce((sum, one) => sum + one, 0) + 1) / Math.max(1, before.length);

/** The chance of `least` or more where `rate` are usual. */
function tailOf(least: number, rate: number): number {
  let term = Math.exp(-rate);
  let under = 0;
  for (let count = 0; count < least; count++) {
    under += term;
    term *= rate / (count + 1);
  }
  return 1 - under;
}
