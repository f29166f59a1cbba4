import type { ThreadId } from "../../domain/ids.ts";
import type { Histories, PastMatter } from "../../turn/history.ts";
import { newestOf } from "../history.ts";
import * as history from "../sql/history.ts";
import { withoutPageKey } from "../page-key.ts";
import type { Engine } from "./engine.ts";
import { deskRowOf } from "./lists.ts";

/** What one customer came with. */
export const sqliteHistories = (engine: Engine): Histories => ({
  historyOf: async (id, limit) => {
    const own = engine.one(history.threadWith({ id }));
    if (own === null) return null;
    return { ...newestOf(mattersIn(engine, own.thread_id, limit + 1), limit), linked: [] };
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
