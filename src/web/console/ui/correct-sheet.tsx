import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { MessageView } from "../../../console/protocol.ts";
import type { Problem } from "../desk/desk.ts";
import { Answers, type Chosen } from "./answers.tsx";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { useScreen, useWords } from "./screen.ts";

/** Asks which entry answers the customer's message. */
export function CorrectSheet({ message }: { readonly message: MessageView }) {
  const { desk, sheet } = useScreen();
  const { w } = useWords();
  const talk = desk.selected.value;
  const chosen = useSignal<Chosen>(undefined);
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const cancel = () => {
    sheet.value = null;
  };
  const submit = async () => {
    const entry = chosen.peek();
    if (talk === null || busy.peek()) return;
    if (entry === undefined) return field.current?.focus();
    busy.value = true;
    problem.value = await talk.correct(message.id, entry);
    busy.value = false;
    if (problem.peek() === null) cancel();
  };
  return (
    <Dialog title={w.correcting.title} close={cancel}>
      <blockquote class="sheet-quote" dir="auto">
        {message.text}
      </blockquote>
      <p class="sheet-text">{w.correcting.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Answers chosen={chosen} field={field} none={w.correcting.none} />
        <Ending
          problem={problem.value}
          waits={busy.value || chosen.value === undefined}
          act={w.correcting.act}
          cancel={cancel}
        />
      </form>
    </Dialog>
  );
}
