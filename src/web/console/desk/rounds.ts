import type { World } from "./world.ts";

/** Hints that come faster than this share a round. */
const gapMs = 1_000;
const longestPauseMs = 15_000;

export interface Rounds {
  /** A round at once, or one more after that which is under way. */
  readonly atOnce: () => void;
  /** A round soon: many calls are one. */
  readonly soon: () => void;
  readonly stop: () => void;
}

/**
 * One round after another, never two at a time: again after a rest, or sooner when asked. A round that fails is tried
 * again after 1, 2, 4, 8 and then every 15 seconds. `rested` tells a round that began by itself.
 */
export function makeRounds(
  { now, after }: Pick<World, "now" | "after">,
  round: (rested: boolean) => Promise<boolean>,
  restMs: () => number,
): Rounds {
  let callOff = (): void => {};
  let state: "idle" | "running" | "stopped" = "idle";
  /** What was asked for during a round. */
  let more: "nothing" | "a round" = "nothing";
  let begun = -Infinity;
  let failures = 0;

  const plan = (ms: number, rested: boolean): void => {
    callOff();
    callOff = after(ms, () => void run(rested));
  };
  const run = async (rested: boolean): Promise<void> => {
    callOff();
    if (state !== "idle") return;
    state = "running";
    more = "nothing";
    begun = now();
    const ok = await round(rested);
    if (stopped()) return;
    state = "idle";
    failures = ok ? 0 : failures + 1;
    if (!ok) plan(pauseMs(failures), false);
    else if (isMore()) plan(gapMs, false);
    else plan(restMs(), true);
  };
  const stopped = (): boolean => state === "stopped";
  const isMore = (): boolean => more === "a round";
  const ask = (ms: number): void => {
    if (state === "running") more = "a round";
    else if (state === "idle") plan(ms, false);
  };
  return {
    atOnce: () => ask(0),
    soon: () => ask(Math.min(gapMs, Math.max(0, begun + gapMs - now()))),
    stop: () => {
      callOff();
      state = "stopped";
    },
  };
}

/** How long to wait after so many failures in a row. */
export const pauseMs = (failures: number): number => Math.min(longestPauseMs, 1_000 * 2 ** (failures - 1));
