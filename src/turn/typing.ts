/** Somebody is writing in a thread just now. */
export interface Typed {
  readonly from: "customer" | "agent";
  readonly channel: string;
  /** The channel's own id for the thread. */
  readonly channelThreadId: string;
  /** The first name that the other side is told; null when there is none. */
  readonly name: string | null;
}

/**
 * Who is writing, told to whoever listens just now. Never committed and never kept: whoever missed it has missed nothing,
 * and each telling holds for a few seconds only.
 */
export interface Typing {
  tell(typed: Typed): void;
  /** Calls back at each telling; answers how to stop. */
  subscribe(listener: (typed: Typed) => void): () => void;
}

/** Typing within this process. A listener that throws is told to `trouble` and disturbs nobody. */
export function makeTyping(trouble: (error: unknown) => void): Typing {
  const listeners = new Set<(typed: Typed) => void>();
  return {
    tell: (typed) => {
      for (const listener of listeners) {
        try {
          listener(typed);
        } catch (error) {
          trouble(error);
        }
      }
    },
    subscribe: (listener) => {
      // Wrapped, so that the same function subscribed twice is two subscriptions.
      const own = (typed: Typed) => listener(typed);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
