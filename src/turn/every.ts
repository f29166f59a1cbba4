import type { Time } from "../domain/conversation.ts";

/**
 * Whether it is time again, at most once in `everyMs`, the first time at `first`. A time that lies further ahead than it ever can be
 * was named before the clock was set back, and has come.
 */
export function makeEvery(everyMs: number, first: Time = -Infinity, firstMs = 0): (now: Time) => boolean {
  const longestMs = Math.max(everyMs, firstMs);
  let next = first + firstMs;
  return (now) => {
    if (now < next && next - now <= longestMs) return false;
    next = now + everyMs;
    return true;
  };
}
