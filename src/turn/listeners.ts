/** Who wants to hear of something, each telling once. */
export interface Listeners<Told> {
  readonly tell: (told: Told) => void;
  /** Calls back at each telling; answers how to stop. */
  readonly subscribe: (listener: (told: Told) => void) => () => void;
}

/** Listeners within this process. One that throws is told to `trouble` and disturbs nobody. */
export function makeListeners<Told>(trouble: (error: unknown) => void): Listeners<Told> {
  const listeners = new Set<(told: Told) => void>();
  return {
    tell: (told) => {
      for (const listener of listeners) {
        try {
          listener(told);
        } catch (error) {
          trouble(error);
        }
      }
    },
    subscribe: (listener) => {
      // Wrapped, so that the same function subscribed twice is two subscriptions.
      const own = (told: Told) => listener(told);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
