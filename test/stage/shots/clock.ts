import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/*
 * Pictures are taken on a Tuesday in November at 13.46 in Finland, whenever they are taken: then people are at work, and
 * a picture changes only when the screen does.
 */
const stageTime = Date.UTC(2026, 10, 24, 11, 46);

/** The clock of the pictures, as the server and the windows are given it. */
export interface StageClock {
  readonly env: Readonly<Record<string, string>>;
  /** What the server's clock shows from its next start on: so many minutes before the stage begins. */
  readonly set: (minutesBefore: number) => void;
  readonly wind: (context: BrowserContext) => Promise<void>;
  readonly remove: () => void;
}

export function makeClock(): StageClock {
  const dir = mkdtempSync(join(tmpdir(), "lupaus-shots-"));
  const file = join(dir, "shift");
  const module = new URL("shift-clock.ts", import.meta.url).href;
  let shift = 0;
  const set = (minutesBefore: number) => {
    shift = stageTime - minutesBefore * 60_000 - Date.now();
    writeFileSync(file, String(shift));
  };
  set(0);
  return {
    env: { NODE_OPTIONS: `--import ${module}`, CLOCK_SHIFT_FILE: file },
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
