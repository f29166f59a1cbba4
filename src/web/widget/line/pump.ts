import { backoff } from "./retry.ts";
import type { World } from "./world.ts";

export interface Pump {
  /** Goes on until nothing is left that can go; who asks meanwhile is heard. */
  readonly run: () => void;
  /** Rests for as long as the server asks, or longer each time, and goes on by itself. */
  readonly rest: (asked: number | null) => void;
  readonly isResting: () => boolean;
  /** It went through: the next rest is a short one. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

/** Runs one step after the other, and no step while another tab runs one; a step answers whether to take the next. */
export function makePump(world: World, lock: string, step: () => Promise<boolean>): Pump {
  let isRunning = false;
  let isAsked = false;
  let isOver = false;
  let rests = 0;
  let stopRest: (() => void) | null = null;

  async function runAll(): Promise<void> {
    while (isAsked && !isOver) {
      isAsked = false;
      await world.alone(lock, async () => {
        if (await step()) isAsked = true;
      });
    }
    isRunning = false;
  }

  function run(): void {
    isAsked = true;
    if (isRunning || stopRest !== null) return;
    isRunning = true;
    void runAll();
  }

  return {
    run,
    rest(asked) {
      stopRest?.();
      stopRest = world.after(asked ?? backoff(world, rests++), () => {
        stopRest = null;
        run();
      });
    },
    isResting: () => stopRest !== null,
    forget() {
      rests = 0;
    },
    dispose() {
      isOver = true;
      stopRest?.();
    },
  };
}
