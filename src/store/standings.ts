import type { Time } from "../domain/conversation.ts";
import type { Standing } from "../turn/ports/outbox-store.ts";

/** How many rows of one kind a channel has, and when the oldest was said. */
interface Counted {
  readonly channel: string;
  readonly count: number;
  readonly since: Time | null;
  readonly isDead: boolean;
}

/** What stands in the outbox by channel, from counts of it, in the order of the channels' names. */
export function standingsOf(counts: readonly Counted[]): readonly Standing[] {
  const channels = [...new Set(counts.map(({ channel }) => channel))].toSorted();
  return channels.map((channel) => {
    const own = counts.filter((one) => one.channel === channel);
    const waiting = own.filter(({ isDead }) => !isDead);
    const since = waiting.flatMap((one) => (one.since === null ? [] : [one.since]));
    const sum = (some: readonly Counted[]) => some.reduce((total, { count }) => total + count, 0);
    return {
      channel,
      waiting: sum(waiting),
      since: since.length === 0 ? null : Math.min(...since),
      dead: sum(own.filter(({ isDead }) => isDead)),
    };
  });
}
