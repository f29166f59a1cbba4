import type { Frame } from "../../../channels/directline/protocol.ts";
import type { Socket, World } from "./world.ts";

interface Listener {
  /** Null: something came that can't be read. */
  readonly frame: (frame: Frame | null) => void;
  /** Not called for our own closing. */
  readonly dropped: (mayComeBack: boolean) => void;
}

/** One socket at a time. */
export interface Ear {
  /** Listens here from now on, and no more where it did. */
  readonly open: (url: string) => void;
  /** Whether a socket is there that isn't silent. */
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** The server beats every 15 s; a line on which three beats failed is dead, whatever the browser believes. */
const silenceMs = 45_000;
/** Another window of this customer took the place: fighting for it would never end. */
const placeTaken = 1013;

export function makeEar(world: World, { frame, dropped }: Listener): Ear {
  let socket: Socket | null = null;
  let heardAt = 0;
  let stopWatch = () => {};

  function close(): void {
    stopWatch();
    const old = socket;
    // First, so that its closing is not taken for a drop.
    socket = null;
    old?.close();
  }

  function heard(): void {
    heardAt = world.now();
    stopWatch();
    stopWatch = world.after(silenceMs, () => drop(0));
  }

  function drop(code: number): void {
    close();
    dropped(code !== placeTaken);
  }

  function open(url: string): void {
    close();
    heard();
    const mine = socketTo(world, url);
    socket = mine;
    mine?.addEventListener("message", ({ data }) => {
      if (socket !== mine) return;
      heard();
      if (data !== "") frame(parse(data));
    });
    mine?.addEventListener("close", ({ code }) => socket === mine && drop(code));
    if (mine === null) drop(0);
  }

  return { open, close, isOpen: () => socket !== null && world.now() - heardAt < silenceMs };
}

/** A page may forbid sockets; reading goes on without. */
function socketTo(world: World, url: string): Socket | null {
  try {
    return world.socket(url);
  } catch {
    return null;
  }
}

function parse(data: unknown): Frame | null {
  try {
    const frame = JSON.parse(String(data)) as Frame;
    return Array.isArray(frame.activities) ? frame : null;
  } catch {
    return null;
  }
}
