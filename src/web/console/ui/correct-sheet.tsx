import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { AnswersAnswer, MessageView } from "../../../console/protocol.ts";
import type { Problem } from "../desk/desk.ts";
import { Dialog } from "./dialog.tsx";
import { problemInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";

/** The id of an entry; null: none has the answer; undefined: nothing is chosen yet. */
type Chosen = string | null | undefined;

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
        <Answers chosen={chosen} field={field} />
        <Ending problem={problem.value} waits={busy.value || chosen.value === undefined} cancel={cancel} />
      </form>
    </Dialog>
  );
}

/** What went wrong, and the two ways out. */
function Ending(props: {
  readonly problem: Problem | null;
  readonly waits: boolean;
  readonly cancel: () => void;
}) {
  const { problem, waits, cancel } = props;
  const { w } = useWords();
  return (
    <>
      <p class="sheet-problem" role="alert">
        {problem !== null && problemInWords(problem, w)}
      </p>
      <div class="sheet-acts">
        <button class="btn" type="button" onClick={cancel}>
          {w.cancel}
        </button>
        <button class="btn go" type="submit" aria-disabled={waits}>
          {w.correcting.act}
        </button>
      </div>
    </>
  );
}

/** What the server found for the words in the field; null while that is not known. */
function useFound(chosen: Signal<Chosen>) {
  const talk = useScreen().desk.selected.value;
  const words = useSignal("");
  const found = useSignal<AnswersAnswer | null>(null);
  const failed = useSignal(false);
  useSignalEffect(() => {
    const asked = words.value;
    void talk?.findAnswers(asked).then((answer) => {
      // What was asked first may be answered last.
      if (asked !== words.peek()) return;
      failed.value = answer === null;
      if (answer === null) return;
      found.value = answer;
      const isChosen = ({ id }: { readonly id: string }) => id === chosen.peek();
      if (typeof chosen.peek() === "string" && !answer.answers.some(isChosen)) chosen.value = undefined;
    });
  });
  return { words, found: found.value, failed: failed.value };
}

interface Choosing {
  readonly chosen: Signal<Chosen>;
  readonly field: { readonly current: HTMLInputElement | null };
}

function Answers({ chosen, field }: Choosing) {
  const { w } = useWords();
  const { words, found, failed } = useFound(chosen);
  const name = useId();
  const told = found?.answers.length === 0 ? w.correcting.nothing(words.value) : w.correcting.more;
  const isTold = found !== null && (found.more || found.answers.length === 0);
  return (
    <>
      <input
        ref={field}
        class="field"
        // Of type "search" it would take the first Escape for itself.
        type="text"
        role="searchbox"
        aria-label={w.correcting.search}
        placeholder={w.correcting.search}
        maxLength={100}
        autocomplete="off"
        autofocus
        dir="auto"
        onInput={(event) => {
          words.value = event.currentTarget.value.trim();
        }}
      />
      <fieldset class="ways found">
        <legend class="sr">{w.correcting.list}</legend>
        {found?.answers.map(({ id, title }) => (
          <Choice key={id} value={id} label={title} chosen={chosen} name={name} />
        ))}
      </fieldset>
      <p class="sheet-hint" role="status">
        {failed ? w.correcting.unread : isTold && told}
      </p>
      <div class="ways">
        <Choice value={null} label={w.correcting.none} chosen={chosen} name={name} />
      </div>
    </>
  );
}

interface Way {
  readonly value: string | null;
  readonly label: string;
  readonly chosen: Signal<Chosen>;
  readonly name: string;
}

function Choice({ value, label, chosen, name }: Way) {
  return (
    <label class="tick">
      <input
        type="radio"
        name={name}
        checked={chosen.value === value}
        onChange={() => {
          chosen.value = value;
        }}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}
