import type { Item } from "./items.ts";
import type { World } from "./world.ts";

/** A row that doesn't come after this long is asked for by sending again; the same key makes it harmless. */
const echoMs = 60_000;
/** Files that are not here are believed to be on their way from another tab for this long. */
const elsewhereMs = 60_000;

export interface Rules {
  /** Whether this page may send it now. */
  readonly canGo: (item: Item) => boolean;
  /** Why it won't go any more: as kept, or because no page holds its files. */
  readonly failureOf: (item: Item) => string | null;
}

/** What can be sent, where only this page holds the files that were chosen in it. */
export function makeRules(world: World, held: ReadonlyMap<string, unknown>): Rules {
  const lacksFiles = ({ key, files }: Item) => files.length > 0 && !held.has(key);
  const isSent = ({ sentAt }: Item) => sentAt !== null && Math.abs(world.now() - sentAt) < echoMs;
  // A page that was left and came back holds its files still.
  const failureKept = ({ key, failure }: Item) => (failure === "file-gone" && held.has(key) ? null : failure);
  return {
    canGo: (item) => failureKept(item) === null && !isSent(item) && !lacksFiles(item),
    failureOf(item) {
      const isLeft = lacksFiles(item) && !isSent(item) && world.now() - item.madeAt > elsewhereMs;
      return failureKept(item) ?? (isLeft ? "file-gone" : null);
    },
  };
}
