import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { ChatMessage } from "./chat.ts";
import type { Keep } from "./keep.ts";

export const seenName = "seen";

export interface Seen {
  readonly unread: ReadonlySignal<readonly ChatMessage[]>;
  readonly seen: () => void;
  /** Another tab was looked at. */
  readonly refresh: () => void;
}

/** What others said since the customer last looked, in whichever tab. Times are the server's, and strictly rise. */
export function makeSeen(keep: Keep, rows: ReadonlySignal<readonly ChatMessage[]>): Seen {
  const seenTo = signal(0);
  const refresh = () => {
    seenTo.value = Math.max(seenTo.value, Number(keep.read(seenName)) || 0);
  };
  refresh();
  return {
    unread: computed(() => rows.value.filter(({ author, at }) => author !== "customer" && at > seenTo.value)),
    refresh,
    seen() {
      const last = rows.value.at(-1)?.at ?? 0;
      if (last <= seenTo.value) return;
      keep.write(seenName, last);
      refresh();
      // What is kept may be older still, where nothing can be kept.
      seenTo.value = Math.max(seenTo.value, last);
    },
  };
}
