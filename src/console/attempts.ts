import type { Time } from "../domain/conversation.ts";

/** Tries at an account from one network: ten at once, then one every thirty seconds. */
const near = { burst: 10, refillMs: 30_000 };
/** Tries at an account from all networks together: twenty-five at once, then one every ten seconds. */
const all = { burst: 25, refillMs: 10_000 };
/** Keys remembered at most in each set of buckets; the one used longest ago is forgotten first. */
const remembered = 10_000;

/** One try: at whose account, and from which network. */
interface Try {
  readonly account: string;
  readonly network: string;
}

export interface Attempts {
  /** Takes one try: 0 when it may go on, else the seconds to wait. A refused try takes nothing. */
  readonly take: (made: Try) => number;
  /** Gives a try back: it was right, or was never looked at. */
  readonly giveBack: (made: Try) => void;
}

/**
 * Limits tries per account, whether or not the account exists: who guesses learns nothing from being stopped.
 *
 * Ten at once is room for a person who forgot; one in thirty seconds lets a guesser look at 2,880 passwords a day, and of
 * ten thousand tries made within nine minutes at fewer than thirty. What one network has used up stops nobody elsewhere.
 * The bucket of the whole account is for guessers with many addresses: it begins with more than two networks have (25
 * against 10 + 10) and fills three times as fast as one network can draw, so that two who never stop still leave room
 * for the agent, and any number of them look at 8,640 a day at most. From three networks on an account can be kept shut
 * while they go on: a guessed password would be worse. To be forgotten is no way round: it takes ten thousand tries that
 * were looked at, to win ten.
 */
export function makeAttempts(now: () => Time): Attempts {
  const [networks, accounts] = [makeBuckets(near, now), makeBuckets(all, now)];
  const place = ({ account, network }: Try): string => `${account} ${network}`;
  return {
    take: (made) => {
      const wait = Math.max(networks.wait(place(made)), accounts.wait(made.account));
      if (wait > 0) return wait;
      networks.change(place(made), -1);
      accounts.change(made.account, -1);
      return 0;
    },
    giveBack: (made) => {
      networks.change(place(made), 1);
      accounts.change(made.account, 1);
    },
  };
}

interface Buckets {
  /** Seconds until there is one to take; 0 when there is one now. */
  wait(key: string): number;
  change(key: string, by: 1 | -1): void;
}

function makeBuckets({ burst, refillMs }: typeof near, now: () => Time): Buckets {
  const buckets = new Map<string, { readonly left: number; readonly at: Time }>();
  const leftOf = (key: string): number => {
    const bucket = buckets.get(key);
    if (bucket === undefined) return burst;
    return Math.min(burst, bucket.left + Math.max(0, now() - bucket.at) / refillMs);
  };
  return {
    wait: (key) => Math.ceil((Math.max(0, 1 - leftOf(key)) * refillMs) / 1_000),
    change: (key, by) => {
      const left = Math.min(burst, leftOf(key) + by);
      // Written anew, so that the map's order is the order of last use.
      buckets.delete(key);
      buckets.set(key, { left, at: now() });
      if (buckets.size > remembered) for (const oldest of buckets.keys()) return void buckets.delete(oldest);
    },
  };
}
