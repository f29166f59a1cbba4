/** One finished stay in the queue, in minutes of open time. */
export interface Stay {
  readonly minutes: number;
  /** Whether a person took it. Who gave up, or was promised something instead, would have waited longer: nobody knows how long. */
  readonly taken: boolean;
  /** How many were ahead when it began. */
  readonly ahead: number;
}

/** From so many minutes to so many, both whole. */
export interface WaitRange {
  readonly low: number;
  readonly high: number;
}

/** The share of those who wait that a range is to hold; as many are left out below as above. */
const usualMiddle = 0.9;
/** How many stays nearest in place are looked at, and how many of those must have been taken for a range to be honest. */
const [looked, fewest] = [60, 12];

/**
 * How long somebody with so many ahead still waits after `waited` minutes: the product-limit estimate (Kaplan and Meier, 1958) over
 * the newest stays that began about as far back. Null while there is too little to go by, and where so many gave up that
 * nobody can tell the end.
 */
export function waitRange(
  newestFirst: readonly Stay[],
  ahead: number,
  waited = 0,
  middle = usualMiddle,
): WaitRange | null {
  const beyond = (1 - middle) / 2;
  const near = newestFirst
    .map((stay, age) => ({ stay, far: Math.abs(Math.log((stay.ahead + 1) / (ahead + 1))), age }))
    .toSorted((one, other) => one.far - other.far || one.age - other.age)
    .slice(0, looked)
    .map(({ stay }) => stay)
    .filter(({ minutes }) => minutes >= waited);
  if (near.filter(({ taken }) => taken).length < fewest) return null;
  const low = quantile(near, beyond);
  const high = quantile(near, 1 - beyond);
  if (low === null || high === null) return null;
  return {
    low: Math.max(1, Math.floor(low - waited)),
    high: Math.max(Math.floor(low - waited) + 1, 2, Math.ceil(high - waited)),
  };
}

/** By when so large a share has been taken, as if nobody had given up; null: later than was ever seen. */
function quantile(stays: readonly Stay[], share: number): number | null {
  const inTime = stays.toSorted((one, other) => one.minutes - other.minutes || (one.taken ? -1 : 1));
  let waiting = 1;
  for (const [index, { minutes, taken }] of inTime.entries()) {
    if (!taken) continue;
    waiting *= 1 - 1 / (inTime.length - index);
    if (1 - waiting >= share - 1e-9) return minutes;
  }
  return null;
}
