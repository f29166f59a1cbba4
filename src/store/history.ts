import type { ThreadId } from "../domain/ids.ts";
import type { LinkedThread, PastMatter, PersonHistory } from "../turn/history.ts";
import type { PersonThread } from "../turn/people.ts";

/** So many threads of one customer are looked through, the newest ones. */
const mostThreads = 50;

/** What an engine reads of a customer's matters, so that every engine answers alike. */
export interface HistoryReads {
  /** All threads of the person that a thread is one of; none where it is nobody's but its own. */
  readonly personOf: (thread: ThreadId) => readonly PersonThread[];
  /** The matters of a thread: at least its newest ones, as many as asked for. */
  readonly mattersIn: (thread: ThreadId, limit: number) => readonly PastMatter[];
}

/** All that the customer of a thread came with: ids sort in the order in which they were made. */
export function historyIn(
  { personOf, mattersIn }: HistoryReads,
  thread: ThreadId,
  limit: number,
): PersonHistory {
  const person = personOf(thread);
  const own = person.find((one) => one.thread === thread);
  const others = person
    .filter((one) => one !== own)
    .toSorted((one, other) => (one.thread < other.thread ? 1 : -1))
    .slice(0, mostThreads)
    .map((one) => ({ one, matters: mattersIn(one.thread, limit + 1).toSorted(newestFirst) }));
  const matters = [...mattersIn(thread, limit + 1), ...others.flatMap((other) => other.matters)];
  return {
    matters: matters.toSorted(newestFirst).slice(0, limit),
    more: matters.length > limit,
    linked: others
      .map((other): LinkedThread => linkOf(other.one, own, other.matters))
      .toSorted((one, other) => other.at - one.at),
  };
}

const newestFirst = (one: PastMatter, other: PastMatter): number => (one.row.id < other.row.id ? 1 : -1);

/** Two threads are linked since the later one was, and how that one was. */
function linkOf(
  one: PersonThread,
  own: PersonThread | undefined,
  [newest]: readonly PastMatter[],
): LinkedThread {
  const { how, at } = own !== undefined && own.at > one.at ? own : one;
  return { thread: one.thread, channel: one.channel, conversation: newest?.row.id ?? null, how, at };
}
