import type { Time } from "../../domain/conversation.ts";
import type { ThreadId } from "../../domain/ids.ts";
import { type Around, type Held, lastAgentOf } from "../facts.ts";
import { linksOf } from "../links.ts";
import { atWork } from "./at-work.ts";
import { linkReads } from "./links.ts";
import { bookedAfter } from "./put-promises.ts";
import { queueOf } from "./queue.ts";
import { lossNotes } from "../../domain/words/notes.ts";
import { type Shelves, threadOf, unsentIn } from "./shelves.ts";

/** What stands around a thought about `held`. */
export function aroundOf<H extends Held | null>(
  shelves: Shelves,
  thread: ThreadId,
  held: H,
  now: Time,
): Around<H> {
  const agent = lastAgentOf(held?.conversation ?? null);
  const holder = agent === null ? undefined : shelves.agents.get(agent);
  return {
    thread: threadOf(shelves, thread),
    held,
    agentAtWork: agent !== null && atWork(shelves, agent, now),
    holder: holder?.name ?? null,
    queue: queueOf(shelves),
    booked: bookedAfter(shelves, now),
    unsent: unsentIn(shelves, thread),
    lost: held?.conversation.state === "queued" && isLost(shelves, thread),
    links: (own) => linksOf(linkReads(shelves, now), own),
  };
}

/** Whether a note of loss stands behind all that the customer wrote or was told. */
function isLost(shelves: Shelves, thread: ThreadId): boolean {
  const isPush = threadOf(shelves, thread).reference !== null;
  const log = isPush ? (shelves.logs.get(thread) ?? []) : [];
  const last = log.findLastIndex(({ audience }) => audience === "customer");
  return log
    .slice(last + 1)
    .some(({ author, text }) => author === "system" && lossNotes.some((note) => text.startsWith(`${note}:`)));
}
