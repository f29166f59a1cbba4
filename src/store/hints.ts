import type { Commits, Committed } from "../turn/commits.ts";
import type { Change } from "./change.ts";

/** Tells listeners what was committed. A listener that throws is reported and disturbs nobody. */
export function makeHints(
  report: (problem: string, error: unknown) => void,
): Commits & { tell(change: Change | null): void } {
  const listeners = new Set<(committed: Committed) => void>();
  return {
    subscribe: (listener) => {
      // Wrapped, so that the same function subscribed twice is two subscriptions.
      const own = (committed: Committed) => listener(committed);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (change) => {
      if (change?.kind !== "writing") return;
      const committed = committedOf(change);
      for (const listener of listeners) {
        try {
          listener(committed);
        } catch (error) {
          report("A listener to commits threw.", error);
        }
      }
    },
  };
}

const committedOf = ({ thread, held }: Extract<Change, { kind: "writing" }>): Committed => ({
  thread: thread.id,
  channel: thread.channel,
  channelThreadId: thread.channelThreadId,
  conversation: held?.conversation.id ?? null,
});
