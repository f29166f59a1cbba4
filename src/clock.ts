import type { Log } from "./log.ts";

/** How often the clock's door looks for what has come due, in ms: what is due may be a second late with all that doing it takes. */
const dueEveryMs = 250;

/** Looks for due work again and again, one round at a time; a round that did something is followed by the next without a wait. */
export function startClock(fireDue: () => Promise<number>, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let round = Promise.resolve();
  let stopped = false;
  const wait = (waitMs: number) => {
    timer = setTimeout(() => {
      round = fireDue()
        .catch((error: unknown) => {
          log.error("due-failed", { error });
          return 0;
        })
        .then((done) => {
          if (!stopped) wait(done > 0 ? 0 : dueEveryMs);
        });
    }, waitMs);
  };
  wait(0);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await round;
  };
}
