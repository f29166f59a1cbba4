import type { TaskView } from "../../../console/protocol.ts";
import { focusSoon, nextTold, openRow, openTab } from "./focus.ts";
import { conversationPlace } from "./place.ts";
import { useScreen, useWords } from "./screen.ts";
import { firstName } from "./standing.ts";

/** What this agent said to be wrong and has been mended, until the agent says to know. */
export function Mended() {
  const { desk } = useScreen();
  const mended = desk.mended.value;
  return (
    <div class="mended" role="status">
      {mended.map((task) => (
        <Told key={task.id} task={task} />
      ))}
    </div>
  );
}

function Told({ task: { id, entry, title, conversation, mendedBy, note } }: { readonly task: TaskView }) {
  const { desk } = useScreen();
  const { w } = useWords();
  return (
    <p>
      <span dir="auto">
        <b>{w.guidance.mended(title ?? entry)}</b> {firstName(mendedBy ?? "")}: {note}
      </span>
      <a href={conversationPlace(conversation)}>{w.guidance.open}</a>
      <button
        class="lnk"
        type="button"
        onClick={() => {
          desk.seenMended(id);
          focusSoon(nextTold, openRow, openTab);
        }}
      >
        {w.guidance.seen}
      </button>
    </p>
  );
}
