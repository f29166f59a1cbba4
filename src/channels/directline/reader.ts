import type { ThreadId } from "../../domain/ids.ts";
import type { ThreadLog } from "../../turn/ports/thread-log.ts";
import type { FileLinks } from "./file-links.ts";
import type { Status } from "./protocol.ts";
import { type Window, toActivitySet } from "./render.ts";

interface Reader {
  /** Something may be new: read on. */
  readonly wake: () => void;
  /** What the client has; null while something is on its way to it. */
  readonly here: () => { readonly after: number; readonly status: Status } | null;
}

/** Rows in one frame. One frame is in flight at a time, so a slow reader costs us no more than this. */
const frameRows = 100;

interface ReaderParts {
  readonly log: ThreadLog;
  readonly thread: ThreadId;
  readonly window: Window;
  readonly urlOf: FileLinks["urlOf"];
  readonly after: number;
  /** Answers when the frame has left, or false when the socket has gone. */
  readonly send: (frame: string) => Promise<boolean>;
  /** Told when the log could not be read; the next wake tries again. */
  readonly failed: (error: unknown) => void;
}

/**
 * One socket's place in the log. A wake is only a hint that something may be there: each time everything after the place
 * is read, in order, by one loop, so nothing is missed, doubled or swapped, however many hints come or are lost. Each frame
 * tells where the matter stands, and one comes for that alone when it has changed.
 */
export function makeReader(parts: ReaderParts): Reader {
  let after = parts.after;
  let shown: Status | null = null;
  let hints = 0;
  let reading = false;

  async function readOn(): Promise<void> {
    try {
      for (let seen = -1; seen !== hints;) {
        seen = hints;
        while (await readFrame());
      }
    } catch (error) {
      parts.failed(error);
    } finally {
      // In the same breath as the last look at the hints: one that comes now starts the next loop.
      reading = false;
    }
  }

  async function readFrame(): Promise<boolean> {
    const rows = await parts.log.customerLog(parts.thread, after, frameRows);
    // Read after the rows: a status may be ahead of its rows, which then come next, and is never left behind by them.
    const standing = await parts.log.standing(parts.thread);
    const set = toActivitySet(rows, after, parts.window, standing, parts.urlOf);
    if (rows.length === 0 && isSame(set.status, shown)) return false;
    if (!(await parts.send(JSON.stringify(set)))) return false;
    after = rows.at(-1)?.seq ?? after;
    shown = set.status;
    return rows.length === frameRows;
  }

  return {
    wake() {
      hints += 1;
      if (reading) return;
      reading = true;
      void readOn();
    },
    here: () => (reading || shown === null ? null : { after, status: shown }),
  };
}

const isSame = (one: Status, other: Status | null): boolean =>
  one.state === other?.state && one.agent === other.agent && one.language === other.language;
