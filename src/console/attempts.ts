import type { Time } from "../domain/conversation.ts";

/** Ten tries at once, then one every thirty seconds: room for a person who forgot, none for a guesser. */
const burst = 10;
const refillMs = 30_000;
/** Accounts remembered at most; the one tried longest ago is forgotten first. */
const remembered = 10_000;

export interface Attempts {
  /** Takes one try at the account: 0 when it may go on, else the seconds to wait. */
  take(account: string): number;
  /** Gives a try back: it was right, or was never looked at. */
  giveBack(account: string): void;
}

/** Limits tries per account, whether or not the account exists: who guesses learns nothing from being stopped. */
export function makeAttempts(now: () => Time): Attempts {
  const buckets = new Map<string, { readonly left: number; readonly at: Time }>();
  const refilled = (account: string): number => {
    const bucket = buckets.get(account);
    if (bucket === undefined) return burst;
    return Math.min(burst, bucket.left + Math.max(0, now() - bucket.at) / refillMs);
  };
  const put = (account: string, left: number): void => {
    // Written anew, so that the map's order is the order of last use.
    buckets.delete(account);
    buckets.set(account, { left, at: now() });
    if (buckets.size > remembered) for (const oldest of buckets.keys()) return void buckets.delete(oldest);
  };
  return {
    take: (account) => {
      const left = refilled(account);
      if (left < 1) return Math.ceil(((1 - left) * refillMs) / 1_000);
      put(account, left - 1);
      return 0;
    },
    giveBack: (account) => put(account, Math.min(burst, refilled(account) + 1)),
  };
}
