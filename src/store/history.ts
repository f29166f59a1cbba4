import type { ConversationId, ThreadId } from "../domain/ids.ts";
import type { LinkedThread, PastMatter, PersonHistory } from "../turn/ports/history.ts";
import type { PersonThread } from "../turn/ports/people.ts";

/** So many threads of one customer are looked through, the newest ones. */
const mostThreads = 50;

/** What an engine reads of a customer's matters, so that every engine answers alike. */
export interface HistoryReads {
  /** All threads of the person that a thread is one of; none where it is nobody's but its own. */
  readonly personOf: (thread: ThreadId) => readonly PersonThread[];
  /** The matters of a thread: at least its newest ones, as many as asked for. */
  readonly idsIn: (thread: ThreadId, limit: number) => readonly ConversationId[];
  readonly matter: (id: ConversationId) => PastMatter | null;
}

/** All that the customer of a thread came with. Only what is told is read: who signs in at the site has a thread for each visit. */
export function historyIn(
  { personOf, idsIn, matter }: HistoryReads,
  thread: ThreadId,
  limit: number,
): PersonHistory {
  const person = personOf(thread);
  const own = person.find((one) => one.thread === thread);
  const others = person
    .filter((one) => one !== own)
    .toSorted((one, other) => newestFirst(one.thread, other.thread))
    .slice(0, mostThreads)
    .map((one) => ({ one, ids: idsIn(one.thread, limit + 1).toSorted(newestFirst) }));
  const ids = [...idsIn(thread, limit + 1), ...others.flatMap((other) => other.ids)].toSorted(newestFirst);
  return {
    matters: ids.slice(0, limit).flatMap((id) => matter(id) ?? []),
    more: ids.length > limit,
    linked: others
      .map((other): LinkedThread => linkOf(other.one, own, other.ids))
      .toSorted((one, other) => other.at - one.at),
  };
}

/** Ids sort in the order in which they were made. */
const newestFirst = (one: string, other: string): number => (one < other ? 1 : -1);

/** Two threads are linked since the later one was, and how that one was. */
function linkOf(
  one: PersonThread,
  own: PersonThread | undefined,
  [newest]: readonly ConversationId[],
): LinkedThread {
  const { how, at } = own !== undefined && own.at > one.at ? own : one;
  return { thread: one.thread, channel: one.channel, conversation: newest ?? null, how, at };
}
