import { type ReadonlySignal, signal } from "@preact/signals";
import type { ConversationView } from "../../../console/protocol.ts";
import type { Windows } from "./windows.ts";

type Rows = readonly ConversationView[] | null;

export interface Arrivals {
  readonly count: ReadonlySignal<number>;
  /** Looks who is new since the last time; the first time nobody is. */
  readonly look: (waiting: Rows, mine: Rows) => void;
  /** The agent looks at the desk: everything is seen. */
  readonly seen: () => void;
  readonly clear: () => void;
}

/** Counts who comes to the queue and who writes to this agent while the desk is not looked at, and rings for them. */
export function makeArrivals(windows: Windows, sounds: () => boolean): Arrivals {
  const count = signal(0);
  let before: ReadonlyMap<string, string> | null = null;
  return {
    count,
    look: (waiting, mine) => {
      if (waiting === null || mine === null) return;
      const known = before;
      const marks = marksOf(waiting, mine);
      before = marks;
      if (known === null || windows.isLookedAt()) return;
      const fresh = [...marks].filter(([id, mark]) => mark !== "" && mark !== known.get(id)).length;
      if (fresh === 0) return;
      count.value += fresh;
      if (sounds()) windows.playSound();
    },
    seen: () => {
      if (windows.isLookedAt()) count.value = 0;
    },
    clear: () => {
      before = null;
      count.value = 0;
    },
  };
}

/** What would be new if it changed: since when somebody waits, or when the customer wrote last. */
function marksOf(
  waiting: readonly ConversationView[],
  mine: readonly ConversationView[],
): ReadonlyMap<string, string> {
  return new Map([
    ...waiting.map(({ id, queuedAt }) => [id, `waits since ${queuedAt}`] as const),
    ...mine.map(({ id, last }) => [id, last?.author === "customer" ? `wrote at ${last.at}` : ""] as const),
  ]);
}
