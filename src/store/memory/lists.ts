import type { AgentId } from "../../domain/ids.ts";
import type { Desk, DeskRow } from "../../turn/reads.ts";
import { cursorOf, deskRank, firstPlace, placeOf } from "../desk-order.ts";
import { deskRow } from "../desk-row.ts";
import { threadOf, type Kept, type Shelves } from "./shelves.ts";

/** The desk's lists over plain maps. */
export function memoryLists(shelves: Shelves): Pick<Desk, "conversations"> {
  return {
    conversations: async (state, after, limit) => {
      const from = after === null ? firstPlace(state) : placeOf(after);
      if (from === null) return null;
      const places = [...shelves.conversations.values()]
        .filter(({ conversation: c }) => (state === null ? c.state !== "closed" : c.state === state))
        .map((kept) => ({ kept, rank: deskRank(kept.conversation), id: kept.conversation.id }))
        .filter((p) => p.rank > from.rank || (p.rank === from.rank && p.id > from.id))
        .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
      const page = places.slice(0, limit);
      const last = page.at(-1);
      return {
        rows: page.map((place) => rowOf(shelves, place.kept)),
        next: last !== undefined && places.length > limit ? cursorOf(last) : null,
      };
    },
  };
}

export const nameOf = (shelves: Shelves, agent: AgentId | null): string | null =>
  agent === null ? null : (shelves.agents.get(agent)?.name ?? null);

export function rowOf(shelves: Shelves, { conversation, version, thread }: Kept): DeskRow {
  const owner = conversation.state === "with-agent" ? conversation.agent : null;
  return deskRow(conversation, version, threadOf(shelves, thread), nameOf(shelves, owner));
}
