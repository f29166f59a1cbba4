import type { Task, Tasks } from "../../turn/ports/tasks.ts";
import type { TaskRow } from "../sql/content-rows.ts";
import * as tasks from "../sql/tasks.ts";
import type { Engine } from "./engine.ts";

/** What owners have to mend. */
export const sqliteTasks = (engine: Engine): Tasks => ({
  tasks: async (state, limit) =>
    engine.all(state === "open" ? tasks.waiting({ limit }) : tasks.done({ limit })).map(taskOf),
  task: async (id) => {
    const row = engine.one(tasks.one({ id }));
    return row === null ? null : taskOf(row);
  },
});

type Named = TaskRow & { readonly reporter_name: string; readonly mender_name: string | null };

const taskOf = (row: Named): Task => ({
  id: row.id,
  entry: row.entry,
  conversation: row.conversation_id,
  quote: row.quote,
  text: row.text,
  from: row.source,
  by: { id: row.agent_id, name: row.reporter_name },
  at: row.at,
  mended: mendedOf(row),
});

function mendedOf({ mended_by: id, mended_at: at, note, mender_name: name }: Named): Task["mended"] {
  if (id === null || at === null || note === null || name === null) return null;
  return { by: { id, name }, at, note };
}
