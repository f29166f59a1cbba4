import type { Conversation } from "../../domain/conversation.ts";
import type { AgentId, ThreadId } from "../../domain/ids.ts";
import type { Desk, DeskList, DeskRow } from "../../turn/ports/desk.ts";
import { deskRank } from "../../domain/queue/order.ts";
import { cursorOf, firstPlace, placeOf, type Place } from "../desk-order.ts";
import { deskRow } from "../desk-row.ts";
import { fold } from "../words.ts";
import { threadOf, type Kept, type Shelves } from "./shelves.ts";

/** The desk's lists over plain maps. */
export function memoryLists(shelves: Shelves): Pick<Desk, "conversations" | "search" | "figures"> {
  const kept = () => [...shelves.conversations.values()];
  return {
    conversations: async (list, after, limit) => {
      const from = after === null ? firstPlace(list.view) : placeOf(after);
      if (from === null) return null;
      const listed = kept().filter((one) => isIn(list, one));
      const placed = list.view === "promised" ? placeOfWord : placeAtDesk;
      return pageOf(shelves, listed, placed, from, limit);
    },
    search: async (words, after, limit) => {
      const from = after === null ? { rank: -Number.MAX_SAFE_INTEGER, id: "" } : placeOf(after);
      if (from === null) return null;
      const found = kept().filter((one) =>
        wordsIn(shelves, one).some((text) => fold(text).includes(fold(words))),
      );
      const place = (one: Kept) => ({ rank: -one.change, id: one.conversation.id });
      return pageOf(shelves, found, place, from, limit);
    },
    figures: async (agent) => {
      const [waiting, mine, open] = (["waiting", "mine", "open"] as const).map((view) =>
        kept().filter((one) => isIn({ view, agent }, one)),
      );
      const clocks = (waiting ?? []).flatMap(({ conversation: { waitingSince } }) => waitingSince ?? []);
      return {
        waiting: waiting?.length ?? 0,
        oldestWaitingSince: clocks.length === 0 ? null : Math.min(...clocks),
        mine: mine?.length ?? 0,
        open: open?.length ?? 0,
        late: kept().filter(({ conversation: c }) => "escalatedAt" in c && c.escalatedAt !== null).length,
      };
    },
  };
}

function isIn(list: DeskList, { conversation }: Kept): boolean {
  switch (list.view) {
    case "waiting":
      return conversation.state === "queued";
    case "promised":
      return conversation.promises.length > 0;
    case "mine":
      return agentOf(conversation) === list.agent;
    case "open":
      return conversation.state !== "closed";
    case "closed":
      return conversation.state === "closed";
  }
}

/** The agent who has it. */
export const agentOf = (conversation: Conversation): AgentId | null =>
  conversation.state === "with-agent" || conversation.state === "promised" ? conversation.agent : null;

const placeAtDesk = ({ conversation }: Kept): Place => ({
  rank: deskRank(conversation),
  id: conversation.id,
});

/** By what was promised first; of two at one time by the promise's id. */
function placeOfWord({ conversation: { id, promises } }: Kept): Place {
  const [first] = promises.toSorted((one, other) => one.dueAt - other.dueAt || (one.id < other.id ? -1 : 1));
  return first === undefined ? { rank: 0, id } : { rank: first.dueAt, id: first.id };
}

/** What people wrote in a conversation, and what its customer is called. */
function wordsIn(shelves: Shelves, { conversation, thread }: Kept): readonly string[] {
  const written = (shelves.logs.get(thread) ?? []).filter(
    (m) => m.conversation === conversation.id && (m.author === "customer" || m.author === "agent"),
  );
  return [threadOf(shelves, thread).customer.name ?? "", ...written.map(({ text }) => text)];
}

/** The page after a place of these, in ascending (rank, id). */
function pageOf(
  shelves: Shelves,
  listed: readonly Kept[],
  place: (one: Kept) => Place,
  from: Place,
  limit: number,
) {
  const places = listed
    .map((one) => ({ one, ...place(one) }))
    .filter((p) => p.rank > from.rank || (p.rank === from.rank && p.id > from.id))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const page = places.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(({ one }) => rowOf(shelves, one)),
    next: last !== undefined && places.length > limit ? cursorOf(last) : null,
  };
}

export const nameOf = (shelves: Shelves, agent: AgentId | null): string | null =>
  agent === null ? null : (shelves.agents.get(agent)?.name ?? null);

export function rowOf(shelves: Shelves, kept: Kept): DeskRow {
  const { conversation, thread, saidSeq, about } = kept;
  const last = (shelves.logs.get(thread) ?? []).find(({ seq }) => seq === saidSeq) ?? null;
  const facts = threadOf(shelves, thread);
  return deskRow(kept, {
    thread: facts,
    ownerName: nameOf(shelves, agentOf(conversation)),
    last,
    about,
    promisedFor: conversation.promises[0]?.dueAt ?? null,
    pageKey: facts.page?.token ?? null,
    alsoOpen: alsoOpenWith(shelves, thread),
  });
}

/** Another open matter of the same customer: one that an agent has comes first, then the oldest. */
function alsoOpenWith(shelves: Shelves, thread: ThreadId): DeskRow["alsoOpen"] {
  const person = shelves.links.get(thread)?.link.person ?? null;
  if (person === null) return null;
  const isOther = (its: ThreadId) => its !== thread && shelves.links.get(its)?.link.person === person;
  const [found] = [...shelves.conversations.values()]
    .filter((kept) => kept.conversation.state !== "closed" && isOther(kept.thread))
    .map((kept) => ({ ...kept, agent: agentOf(kept.conversation) }))
    .sort(
      (one, other) =>
        Number(one.agent === null) - Number(other.agent === null) ||
        (one.conversation.id < other.conversation.id ? -1 : 1),
    );
  if (found === undefined) return null;
  const { channel } = threadOf(shelves, found.thread);
  return { id: found.conversation.id, channel, agent: found.agent };
}
