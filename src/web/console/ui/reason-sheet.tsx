import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Problem } from "../desk/desk.ts";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { OwnWords } from "./own-words.tsx";

const longestReason = 1_000;

interface Asked {
  readonly title: string;
  /** What the reason's field is called. */
  readonly label: string;
  readonly act: string;
  /** Above the field: what will happen. */
  readonly children: ComponentChildren;
  /** Beneath it. */
  readonly after?: string;
  readonly cancel: () => void;
  /** Does it and sees to what comes then; answers why it was not done. */
  readonly submit: (reason: string) => Promise<Problem | null>;
}

/** A dialog that does one thing for a written reason; without one it does nothing, and a problem keeps it open. */
export function ReasonSheet(props: Asked) {
  const { title, label, act, children, after, cancel } = props;
  const { reason, problem, busy, field, submit } = useReason(props);
  return (
    <Dialog title={title} close={cancel}>
      {children}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <OwnWords label={label} written={reason} field={field} longest={longestReason} required isFirst />
        {after !== undefined && <p class="sheet-text">{after}</p>}
        <Ending problem={problem.value} waits={busy.value} act={act} cancel={cancel} />
      </form>
    </Dialog>
  );
}

function useReason(asked: Pick<Asked, "submit">) {
  const reason = useSignal("");
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async () => {
    const said = reason.peek().trim();
    if (said === "") return field.current?.focus();
    if (busy.peek()) return;
    busy.value = true;
    problem.value = await asked.submit(said);
    busy.value = false;
  };
  return { reason, problem, busy, field, submit };
}
