import { pauseMs } from "./rounds.ts";
import type { World } from "./world.ts";

/** A stream that has said nothing for so long may have died in a laptop's sleep without anybody noticing. */
const silentMs = 60_000;

interface Hints {
  /** Something has changed, here or somewhere. */
  readonly changed: (id: string | null) => void;
  readonly typing: (id: string) => void;
  /** Our lines have come further there; nothing else has changed. */
  readonly receipts: (id: string) => void;
}

export interface Stream {
  readonly isUp: () => boolean;
  /** The newest change it has told of. */
  readonly newest: () => number;
  /** Opens it anew where it is down, or has been silent for long. */
  readonly revive: () => void;
  readonly reopen: () => void;
  readonly stop: () => void;
}

/** The live events: only hints, so whatever is wrong with them costs time and nothing else. */
export function openStream(world: World, hints: Hints): Stream {
  let [close, callOff] = [nothing, nothing];
  let up = false;
  let failures = 0;
  let newest = 0;
  let heardAt = world.now();

  const open = (): void => {
    close();
    callOff();
    up = false;
    heardAt = world.now();
    close = world.openEvents("/console/api/events", {
      up: () => {
        up = true;
        failures = 0;
        hints.changed(null);
      },
      event: (name, data) => {
        heardAt = world.now();
        newest = Math.max(newest, hear(name, data, hints));
      },
      down: () => {
        up = false;
        failures += 1;
        callOff = world.after(pauseMs(failures), open);
        // Why it ended is not told: a request finds out whether the server, the network or the session has gone.
        hints.changed(null);
      },
    });
  };
  open();
  return {
    isUp: () => up,
    newest: () => newest,
    revive: () => {
      if (!up || world.now() - heardAt > silentMs) open();
    },
    reopen: open,
    stop: () => {
      callOff();
      close();
    },
  };
}

const nothing = (): void => {};

/** Passes on what an event says; answers the change it stands at. */
function hear(name: string, data: string, hints: Hints): number {
  const told = JSON.parse(data) as { id?: string; ids?: string[]; change?: number; after?: number };
  if (name === "conversation" && told.id !== undefined) hints.changed(told.id);
  if (name === "typing" && told.id !== undefined) hints.typing(told.id);
  told.ids?.forEach(hints.receipts);
  return told.change ?? told.after ?? 0;
}
