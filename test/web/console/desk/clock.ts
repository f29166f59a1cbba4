import type { World } from "../../../../src/web/console/desk/world.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands until it is told to go on. */
export function makeClock(start: number) {
  let now = start;
  const timers = new Set<Timer>();
  const after: World["after"] = (ms, run) => {
    const timer = { at: now + ms, run };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const due = (until: number) =>
    [...timers].filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];
  /** Goes on by `ms`: each timer in its moment, and what it set off has come to rest before the next. */
  const advance = async (ms: number): Promise<void> => {
    const until = now + ms;
    await settle();
    for (let timer = due(until); timer !== undefined; timer = due(until)) {
      timers.delete(timer);
      now = Math.max(now, timer.at);
      timer.run();
      await settle();
    }
    now = until;
  };
  return {
    now: () => now,
    after,
    advance,
    /** Time goes by and nothing runs: a laptop's lid is shut. */
    sleep: (ms: number) => {
      now += ms;
    },
    timers,
  };
}

/** Lets everything happen that waits for no clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}
