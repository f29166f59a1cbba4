import type { ThreadId } from "../../domain/ids.ts";
import type { Histories, PastMatter } from "../../turn/history.ts";
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
      mattersIn: (thread: ThreadId, most: number) => mattersIn(engine, thread, most),
    };
    return historyIn(reads, own.thread_id, limit);
  },
});

function mattersIn(engine: Engine, thread: ThreadId, limit: number): readonly PastMatter[] {
  const found = [
    ...engine.all(history.openMatter({ thread })),
    ...engine.all(history.endedMatters({ thread, limit })),
  ];
  return found.map((row) => ({
    row: deskRowOf(row),
    hadBy: row.owner_name ?? row.last_name,
    began: row.began === null ? null : withoutPageKey(row.began, row.page_token),
  }));
}
