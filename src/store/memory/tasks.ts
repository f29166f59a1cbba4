import type { Task, Tasks } from "../../turn/ports/tasks.ts";
import type { Writing } from "../change.ts";
import { whoIs } from "./drafts.ts";
import type { Shelves } from "./shelves.ts";

/** What owners have to mend, over plain maps. */
export const memoryTasks = ({ tasks }: Shelves): Tasks => ({
  tasks: async (state, limit) => {
    const found = [...tasks.values()].filter(({ mended }) => (mended === null) === (state === "open"));
    const byId = found.sort((a, b) => (a.id < b.id ? -1 : 1));
    return (state === "open" ? byId : byId.reverse()).slice(0, limit);
  },
  task: async (id) => tasks.get(id) ?? null,
});

/** Keeps what a change says of tasks. */
export function putTasks(
  shelves: Shelves,
  { reported, mended, whyOpen }: Pick<Writing, "reported" | "mended" | "whyOpen">,
): void {
  if (whyOpen !== null) shelves.openReasons.set(whyOpen.conversation, whyOpen);
  const { tasks } = shelves;
  if (reported !== null) {
    const { agent, ...report } = reported;
    tasks.set(report.id, { ...report, by: whoIs(shelves, agent), mended: null });
  }
  const task: Task | undefined = mended === null ? undefined : tasks.get(mended.task);
  if (mended === null || task === undefined) return;
  const { at, note, agent } = mended;
  tasks.set(task.id, { ...task, mended: { by: whoIs(shelves, agent), at, note } });
}
