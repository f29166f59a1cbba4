import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import type { Desk, DeskList, DeskRow } from "../ports/desk.ts";

interface WaitingParts {
  readonly desk: Pick<Desk, "conversations" | "conversation" | "changes">;
  readonly agent: AgentId;
  readonly clock: () => Time;
}

/** What may have to be given to a seat. */
export interface WaitingForSeat {
  /** All that waits in the queue, and what the seat has, but for what is done with; as it is now. */
  readonly read: () => Promise<readonly DeskRow[]>;
  /** Nothing is to be done for it until it changes. */
  readonly isDone: (row: DeskRow) => void;
}

const pageSize = 100;
/** Where more has changed, the lists are shorter to read than each of it. */
const mostChanged = 100;
/** All is read anew this often, in ms. */
const allEveryMs = 60_000;

/** Reads the lists at first and once a minute, and in between what has changed since: most of a long queue stands still. */
export function makeWaitingForSeat({ desk, agent, clock }: WaitingParts): WaitingForSeat {
  const rows = new Map<ConversationId, DeskRow>();
  let newest = 0;
  let next: Time = 0;
  const keep = (row: DeskRow): void => {
    const isOurs = row.state === "with-agent" && row.owner?.kind === "agent" && row.owner.id === agent;
    if (row.state === "queued" || isOurs) rows.set(row.id, row);
  };
  const readAll = async (): Promise<void> => {
    // Before the lists: what changes while they are read is read again.
    const { last } = await desk.changes(Number.MAX_SAFE_INTEGER, 1);
    const lists = [await whole(desk, { view: "mine", agent }), await whole(desk, { view: "waiting" })];
    rows.clear();
    lists.flat().forEach(keep);
    newest = last;
    next = clock() + allEveryMs;
  };
  const readChanged = async (ids: readonly ConversationId[]): Promise<void> => {
    for (const id of ids) {
      rows.delete(id);
      const row = await desk.conversation(id);
      if (row !== null) keep(row);
    }
  };
  return {
    read: async () => {
      const { changed } = await desk.changes(newest, mostChanged);
      if (clock() >= next || changed.length >= mostChanged) await readAll();
      else await readChanged(changed.map(({ id }) => id));
      newest = Math.max(newest, changed.at(-1)?.change ?? 0);
      return [...rows.values()];
    },
    isDone: (row) => {
      if (rows.get(row.id) === row) rows.delete(row.id);
    },
  };
}

async function whole(desk: WaitingParts["desk"], list: DeskList): Promise<readonly DeskRow[]> {
  const rows: DeskRow[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk["conversations"]>> = await desk.conversations(list, after, pageSize);
    rows.push(...(page?.rows ?? []));
    after = page?.next ?? null;
  } while (after !== null);
  return rows;
}
