import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import type { Histories, PastMatter } from "../../turn/ports/history.ts";
import { historyIn } from "../history.ts";
import { withoutPageKey } from "../page-key.ts";
import * as history from "../sql/history.ts";
import type { Engine } from "./engine.ts";
import { personIn } from "./links.ts";
import { deskRowOf } from "./lists.ts";

/** What one customer came with. */
export const sqliteHistories = (engine: Engine): Histories => ({
  historyOf: async (id, limit) => {
    const own = engine.one(history.threadWith({ id }));
    if (own === null) return null;
    const reads = {
      personOf: (thread: ThreadId) => personIn(engine, thread),
      idsIn: (thread: ThreadId, most: number) =>
        [
          ...engine.all(history.openIn({ thread })),
          ...engine.all(history.endedIn({ thread, limit: most })),
        ].map((row) => row.id),
      matter: (one: ConversationId) => matterOf(engine, one),
    };
    return historyIn(reads, own.thread_id, limit);
  },
});

function matterOf(engine: Engine, id: ConversationId): PastMatter | null {
  const row = engine.one(history.matter({ id }));
  if (row === null) return null;
  return {
    row: deskRowOf(row),
    hadBy: row.owner_name ?? row.last_name,
    began: row.began === null ? null : withoutPageKey(row.began, row.page_token),
  };
}
