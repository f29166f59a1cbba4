import type { ReportFrom } from "../../src/domain/guidance.ts";
import { entryId } from "../../src/domain/ids.ts";
import type { ThinkAct } from "../../src/turn/ports/store.ts";
import { line, note } from "./fixtures.ts";

/** Keeps as a task what the agent says is wrong with what the named message tells. */
export const saidWrong =
  (from: ReportFrom = "agent"): ThinkAct =>
  ({ conversation, thread, named }) =>
    named === null
      ? { ok: false, code: "not-found", by: null }
      : {
          ok: true,
          thought: {
            conversation,
            language: thread,
            lines: [note("guidance-wrong")],
            reported: { entry: entryId("due-date"), text: "Vanha hinta.", from, quote: named.text },
          },
        };

/** Ends the task that the act names, once. */
export const mendIt: ThinkAct = ({ conversation, thread, task }) => {
  if (task === null) return { ok: false, code: "not-found", by: null };
  if (task.isDone) return { ok: false, code: "done", by: null };
  const mended = { task: task.id, note: "Hinta korjattu." };
  return { ok: true, thought: { conversation, language: thread, lines: [line("Kiitos.")], mended } };
};
