import { type ReadonlySignal, signal } from "@preact/signals";
import type { World } from "./world.ts";

const longestMs = 30_000;

/** Twice as long each time, and never all windows at once. */
export const backoff = (world: World, failures: number): number =>
  Math.min(longestMs, 1_000 * 2 ** failures) * (0.5 + world.random() / 2);

export interface Retry {
  /** When the next try after a failure comes; null when none is awaited. */
  readonly at: ReadonlySignal<number | null>;
  /** Tries again in a while, and not before the server's own wish. */
  readonly afterFailure: (asked: number | null) => void;
  /** The socket dropped: tries again in a while, with no failure to tell of. */
  readonly afterDrop: () => void;
  readonly isFresh: () => boolean;
  /** The server wishes for quiet. */
  readonly isHeld: () => boolean;
  readonly cancel: () => void;
  /** Things go well again: the next wait is a short one. */
  readonly forget: () => void;
}

export function makeRetry(world: World, run: () => void): Retry {
  const at = signal<number | null>(null);
  let failures = 0;
  let heldUntil = 0;
  let stop = () => {};

  function runIn(ms: number): void {
    stop();
    stop = world.after(ms, run);
  }

  return {
    at,
    afterFailure(asked) {
      const ms = Math.max(backoff(world, failures++), asked ?? 0);
      heldUntil = world.now() + (asked ?? 0);
      at.value = world.now() + ms;
      runIn(ms);
    },
    afterDrop: () => runIn(backoff(world, failures++)),
    isFresh: () => failures === 0,
    isHeld: () => world.now() < heldUntil,
    cancel() {
      stop();
      at.value = null;
    },
    forget() {
      failures = 0;
    },
  };
}
