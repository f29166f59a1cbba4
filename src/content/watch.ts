import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

export interface WatchPace {
  /** Editors write a file in several strokes: how long it must have been quiet. */
  readonly settleMs: number;
  /** Notices can be missed (network file systems, replaced folders): how often to look without one. */
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
  const look = () => {
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
  const watchers = dirs.flatMap((dir) => watchFolder(dir, settle));
  settle();
  const looking = setInterval(look, pace.lookMs).unref();
  return () => {
    clearTimeout(settling);
    clearInterval(looking);
    for (const watcher of watchers) watcher.close();
  };
}

/** Nothing when the system has no notices to give: looking from time to time still finds every change. */
function watchFolder(dir: string, noticed: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(dir, { persistent: false }, noticed);
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** Names, times and sizes of all files, so that two looks can be compared. */
export const lookAt = (dirs: readonly string[]): string =>
  dirs.flatMap((dir) => names(dir).map((name) => lookOf(join(dir, name)))).join("\n");

function names(dir: string): readonly string[] {
  try {
    return readdirSync(dir).toSorted();
  } catch {
    return [];
  }
}

function lookOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  } catch {
    return file;
  }
}
