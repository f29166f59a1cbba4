import { type Listeners, makeListeners } from "../turn/listeners.ts";
import type { Committed } from "../turn/ports/commits.ts";
import type { Change } from "./change.ts";

/** Reports what went wrong without a caller to tell. */
type Report = (problem: string, error: unknown) => void;

/** Who wants to hear of what the store keeps. */
export const makeStoreListeners = <Told>(report: Report): Listeners<Told> =>
  makeListeners((error) => report("A listener of the store's threw.", error));

/** Tells listeners what was committed. */
export function makeHints(report: Report) {
  const { subscribe, tell } = makeStoreListeners<Committed>(report);
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
