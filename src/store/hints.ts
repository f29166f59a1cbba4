import type { Committed } from "../turn/ports/commits.ts";
import type { Change } from "./change.ts";

/** Reports what went wrong without a caller to tell. */
type Report = (problem: string, error: unknown) => void;

/** Who wants to hear of something. A listener that throws is reported and disturbs nobody. */
export function makeListeners<Told>(report: Report) {
  const listeners = new Set<(told: Told) => void>();
  return {
    subscribe: (listener: (told: Told) => void): (() => void) => {
      // Wrapped, so that the same function subscribed twice is two subscriptions.
      const own = (told: Told) => listener(told);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (told: Told): void => {
      for (const listener of listeners) {
        try {
          listener(told);
        } catch (error) {
          report("A listener of the store's threw.", error);
        }
      }
    },
  };
}
export type Listeners<Told> = ReturnType<typeof makeListeners<Told>>;

/** Tells listeners what was committed. */
export function makeHints(report: Report) {
  const { subscribe, tell } = makeListeners<Committed>(report);
  return {
    subscribe,
    tell: (change: Change | null): void => {
      if (change?.kind === "writing") tell(committedOf(change));
    },
  };
}

const committedOf = ({ thread, held }: Extract<Change, { kind: "writing" }>): Committed => ({
  thread: thread.id,
  channel: thread.channel,
  channelThreadId: thread.channelThreadId,
  conversation: held?.conversation.id ?? null,
});
