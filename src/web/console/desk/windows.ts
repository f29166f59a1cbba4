import type { World } from "./world.ts";

/** A window that is looked at says so again before this is over; one that was closed in between is soon forgotten. */
const staleMs = 25_000;
const soundGapMs = 3_000;

export interface Windows {
  /** Whether the agent looks at the desk, in this window or another. */
  readonly isLookedAt: () => boolean;
  /** To be called when this window's sight has changed, and every ten seconds. */
  readonly tell: () => void;
  /** Plays, unless another window has just done so. */
  readonly playSound: () => void;
}

/** Several windows of the desk in one browser: they ring once together, and not at all while one is looked at. */
export function makeWindows({ storage, now, isLookedAt, playSound }: World): Windows {
  let told = false;
  const isRecent = (name: string, ms: number): boolean => {
    const since = now() - Number(storage.read(name) ?? NaN);
    return since >= 0 && since < ms;
  };
  return {
    isLookedAt: () => isLookedAt() || isRecent("looked-at", staleMs),
    tell: () => {
      const looked = isLookedAt();
      if (looked || told) storage.write("looked-at", looked ? String(now()) : null);
      told = looked;
    },
    playSound: () => {
      if (isRecent("sounded", soundGapMs)) return;
      storage.write("sounded", String(now()));
      playSound();
    },
  };
}
