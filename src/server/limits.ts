import type { Limit, Refusal } from "../http/route.ts";

/** About 10 MB at the worst. The caller seen longest ago is forgotten first, which only ever forgives. */
const maxBuckets = 50_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** Takes one token from each bucket; the refusal of the first that is empty, else null. */
export type TakeToken = (limits: readonly Limit[], caller: string) => Refusal | null;

export function makeLimits(now: () => number, capacity = maxBuckets): TakeToken {
  const buckets = new Map<string, Bucket>();

  function take(limit: Limit, caller: string): number {
    const key = `${limit.name} ${limit.per} ${caller}`;
    const at = now();
    const last = buckets.get(key) ?? { tokens: limit.burst, at };
    const tokens = Math.min(
      limit.burst,
      last.tokens + (Math.max(0, at - last.at) * limit.perMinute) / 60_000,
    );
    buckets.delete(key);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    const oldest = buckets.keys().next();
    if (buckets.size > capacity && oldest.done !== true) buckets.delete(oldest.value);
    return tokens >= 1 ? 0 : ((1 - tokens) * 60) / limit.perMinute;
  }

  return (limits, caller) => {
    for (const limit of limits) {
      const waitSeconds = Math.ceil(take(limit, caller));
      if (waitSeconds > 0) return tooMany(waitSeconds);
    }
    return null;
  };
}

export const tooMany = (waitSeconds: number): Refusal => ({
  status: 429,
  code: "too-many",
  message: `Too many requests. Try again in ${waitSeconds} s.`,
  headers: { "retry-after": String(waitSeconds) },
});
