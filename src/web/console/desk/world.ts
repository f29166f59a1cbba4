/** Everything outside that the desk touches, so that it runs with a clock and a server of one's own choosing. */
export interface World {
  /** `path` begins with a slash; cookies go along. */
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Opens an event stream; answers how to close it. After `down` it is closed and says nothing more. */
  readonly openEvents: (path: string, told: Told) => () => void;
  readonly storage: Keeping;
  /** False: the browser believes that there is no network. Its word and the network's end may come in either order. */
  readonly isOnline: () => boolean;
  readonly now: () => number;
  /** Runs once after `ms`; answers how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  readonly newKey: () => string;
  /** Whether the window is in sight and has the focus. */
  readonly isLookedAt: () => boolean;
  /** Told when the window comes into sight or focus, leaves it, or the network is back; answers how to stop that. */
  readonly onWake: (wake: () => void) => () => void;
  readonly playSound: () => void;
}

export interface Told {
  up(): void;
  event(name: string, data: string): void;
  down(): void;
}

/** What outlives the window; shared by all windows of the browser. */
export interface Keeping {
  /** Null when it was never kept or cannot be read. */
  read(name: string): string | null;
  /** Null forgets it. */
  write(name: string, value: string | null): void;
  /** Told when another window has written. */
  onWrite(told: (name: string, value: string | null) => void): () => void;
}
