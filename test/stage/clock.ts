import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/*
 * Pictures are taken on a Tuesday in November at 13.46 in Finland, whenever they are taken: then people are at work, and
 * a picture changes only when the screen does.
 */
export const stageTime = Date.UTC(2026, 10, 24, 11, 46);

/** A made-up clock, as a server and the windows are given it. It goes on by itself from where it was set. */
export interface StageClock {
  /** What the server is started with. */
  readonly env: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** From now on it is this time, on a server that runs too. Servers don't like to be set back. */
  readonly set: (time: number) => void;
  /** Windows opened from this one on show the time that is now. */
  readonly wind: (context: BrowserContext) => Promise<void>;
  readonly remove: () => void;
}

export function makeClock(began = stageTime): StageClock {
  const dir = mkdtempSync(join(tmpdir(), "lupaus-clock-"));
  const file = join(dir, "shift");
  const module = new URL("shift-clock.ts", import.meta.url).href;
  let shift = 0;
  const set = (time: number) => {
    shift = time - Date.now();
    // Whole at once: the server may be reading it.
    writeFileSync(`${file}.new`, String(shift));
    renameSync(`${file}.new`, file);
  };
  set(began);
  return {
    env: { NODE_OPTIONS: `--import ${module}`, CLOCK_SHIFT_FILE: file },
    now: () => Date.now() + shift,
    set,
    wind: async (context) => {
      await context.addInitScript(shiftDate, shift);
    },
    remove: () => rmSync(dir, { recursive: true }),
  };
}

/** Runs in the window, so it may use nothing from here. */
function shiftDate(ms: number): void {
  const Real = Date;
  const now = () => Real.now() + ms;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given) as object,
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
}
