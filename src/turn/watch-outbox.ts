import type { Time } from "../domain/conversation.ts";
import type { OutboxStore } from "./ports/outbox-store.ts";
import { makeEvery } from "./every.ts";

const lookEveryMs = 60_000;
/** A line that has waited for so long is no hiccup of its channel any more, in ms. */
const longMs = 10 * 60_000;

interface WatchParts {
  readonly store: Pick<OutboxStore, "standings">;
  readonly clock: () => Time;
  /** Told once of a channel on which lines wait for long, with how many wait, until none does. */
  readonly tell: (channel: string, waiting: number) => void;
}

/** Looks each minute whether what the house says gets away. Answers 0: nothing that it does calls for another look at once. */
export function makeWatchOutbox({ store, clock, tell }: WatchParts): () => Promise<number> {
  const isTime = makeEvery(lookEveryMs);
  let told: ReadonlySet<string> = new Set();
  return async () => {
    const now = clock();
    if (!isTime(now)) return 0;
    const late = (await store.standings()).filter(({ since }) => since !== null && now - since >= longMs);
    for (const { channel, waiting } of late) if (!told.has(channel)) tell(channel, waiting);
    told = new Set(late.map(({ channel }) => channel));
    return 0;
  };
}
