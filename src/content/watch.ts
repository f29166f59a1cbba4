import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { isContentName } from "./source.ts";

export interface WatchPace {
  /** Editors write a file in several strokes: how long it must have been quiet. */
  readonly settleMs: number;
  /** Notices can be missed (network file systems, folders that come back): how often to look without one. */
  readonly lookMs: number;
}

/**
 * Calls `changed` once after files in the folders were added, changed or removed since the look `before`. Keeps no process
 * alive. Answers how to stop.
 */
export function watchFolders(
  dirs: readonly string[],
  before: string,
  pace: WatchPace,
  changed: () => void,
): () => void {
  let seen = before;
  const notices = dirs.map((dir) => noticesOf(dir, () => settle()));
  const look = () => {
    for (const { renew } of notices) renew();
    const now = lookAt(dirs);
    if (now === seen) return;
    seen = now;
    changed();
  };
  let settling: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(look, pace.settleMs).unref();
  };
  for (const { renew } of notices) renew();
  settle();
  const looking = setInterval(look, pace.lookMs).unref();
  return () => {
    clearTimeout(settling);
    clearInterval(looking);
    for (const { end } of notices) end();
  };
}

/**
 * The system's notices of one folder, whichever bears its name: a folder in place of another gives none until it is asked to
 * anew. Where the system has none to give, looking from time to time still finds every change.
 */
function noticesOf(
  dir: string,
  noticed: () => void,
): { readonly renew: () => void; readonly end: () => void } {
  let watched: { readonly id: string; readonly watcher: FSWatcher } | null = null;
  const end = () => {
    watched?.watcher.close();
    watched = null;
  };
  return {
    renew: () => {
      const id = idOf(dir);
      if (watched?.id === id) return;
      end();
      if (id === null) return;
      try {
        const watcher = watch(dir, { persistent: false }, noticed);
        watched = { id, watcher };
        watcher.on("error", end);
      } catch {}
    },
    end,
  };
}

/** Which folder it is that bears a name; null for none. */
function idOf(dir: string): string | null {
  try {
    const { dev, ino } = statSync(dir);
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/** Names, times and sizes of all files that are read, so that two looks can be compared. */
export const lookAt = (dirs: readonly string[]): string =>
  dirs.flatMap((dir) => names(dir).map((name) => lookOf(join(dir, name)))).join("\n");

function names(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter(isContentName).toSorted();
  } catch {
    return [];
  }
}

/** The second time is the system's own: a copy that keeps its date, or new permissions, change it too. */
function lookOf(file: string): string {
  try {
    const { mtimeMs, ctimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${ctimeMs} ${size}`;
  } catch {
    return file;
  }
}
