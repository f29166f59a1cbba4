import type { Time } from "../domain/conversation.ts";

/** What failed, and rests before it is tried again, so that it cannot keep others from their turn. */
export interface Resting<Key> {
  /** How many rest: who looks for others has to look past so many. */
  readonly count: () => number;
  readonly isFree: (key: Key) => boolean;
  /** Answers what the work does; where that throws the fault is told, the key rests, and the answer is false. */
  readonly attempt: (key: Key, work: () => Promise<boolean>) => Promise<boolean>;
}

/** How long one rests, in ms; what would rest for longer began to before the clock was set back. */
const restMs = 60_000;

export function makeResting<Key>(clock: () => Time, fault: (error: unknown) => void): Resting<Key> {
  const until = new Map<Key, Time>();
  const isOver = (at: Time): boolean => at <= clock() || at > clock() + restMs;
  const wake = (): void => {
    for (const [key, at] of until) if (isOver(at)) until.delete(key);
  };
  return {
    count: () => {
      wake();
      return until.size;
    },
    isFree: (key) => isOver(until.get(key) ?? -Infinity),
    attempt: async (key, work) => {
      try {
        return await work();
      } catch (error) {
        fault(error);
        until.set(key, clock() + restMs);
        return false;
      }
    },
  };
}
