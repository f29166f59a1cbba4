/** A browser's socket, as far as the line uses it. */
export interface Socket {
  addEventListener(name: "message", heed: (event: { readonly data: unknown }) => void): void;
  addEventListener(name: "close", heed: (event: { readonly code: number }) => void): void;
  close(): void;
}

/** Everything of time, chance and the browser that the line touches, so that a test can turn it. */
export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** May throw where the page forbids it. */
  readonly socket: (url: string) => Socket;
  /** Null where the browser has none for us; each call may throw. */
  readonly storage: Storage | null;
  /** The same for this tab alone; lasts as long as the tab. */
  readonly tabStorage: Storage | null;
  /** False: the browser believes that there is no network. Its word and the network's end may come in either order. */
  readonly isOnline: () => boolean;
  readonly now: () => number;
  /** Runs it once, later; the answer calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  readonly random: () => number;
  readonly newKey: () => string;
  /** Runs it while no other tab runs one of the same name, as far as the browser can tell. */
  readonly alone: (name: string, run: () => Promise<void>) => Promise<void>;
  /** The page is looked at again, or the network came or went. */
  readonly onWake: (run: () => void) => () => void;
  /** The page goes away, perhaps for good. */
  readonly onLeave: (run: () => void) => () => void;
  /** Another tab changed what is kept under this key. */
  readonly onOther: (run: (key: string | null) => void) => () => void;
  /** For the site's developer. */
  readonly warn: (text: string) => void;
}

/** A tab that sleeps may hold the lock; a message sent by two is taken once all the same. */
const lockPatienceMs = 10_000;

/** As much of it as a call needs. */
export const callWorld: Pick<World, "fetch" | "after"> = {
  fetch: (url, init) => fetch(url, init),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export function browserWorld(): World {
  return {
    ...callWorld,
    socket: (url) => new WebSocket(url),
    storage: storageOf("localStorage"),
    tabStorage: storageOf("sessionStorage"),
    isOnline: () => navigator.onLine,
    now: () => Date.now(),
    random: () => Math.random(),
    // randomUUID exists on https pages only.
    newKey: () => crypto.getRandomValues(new Uint32Array(4)).join("-"),
    alone: (name, run) =>
      "locks" in navigator
        ? navigator.locks.request(name, { signal: AbortSignal.timeout(lockPatienceMs) }, run).catch(run)
        : run(),
    onWake: (run) => on(["focus", "online", "offline", "pageshow", "visibilitychange"], run),
    onLeave: (run) => on(["pagehide"], run),
    onOther: (run) => on(["storage"], (event) => run(event instanceof StorageEvent ? event.key : null)),
    // oxlint-disable-next-line no-console -- the browser's console is where a site's developer looks
    warn: (text) => console.warn(`lupaus: ${text}`),
  };
}

function storageOf(name: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

/** Of the events named, the document's own reach the window too: visibilitychange bubbles. */
function on(names: readonly string[], run: (event: Event) => void): () => void {
  for (const name of names) addEventListener(name, run);
  return () => {
    for (const name of names) removeEventListener(name, run);
  };
}
