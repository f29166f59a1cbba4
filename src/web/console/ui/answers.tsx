import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useId } from "preact/hooks";
import type { AnswersAnswer } from "../../../console/protocol.ts";
import { useScreen, useWords } from "./screen.ts";

/** The id of an entry; null: none has the answer; undefined: nothing is chosen yet. */
export type Chosen = string | null | undefined;

interface Found {
  readonly answers: readonly Pick<AnswersAnswer["answers"][number], "id" | "title">[];
  readonly more: boolean;
}

/** What the server found for the words in the field, and `first` where there are none; null while that is not known. */
function useFound(chosen: Signal<Chosen>, first: Found["answers"]) {
  const talk = useScreen().desk.selected.value;
  const words = useSignal("");
  const found = useSignal<Found | null>(null);
  const failed = useSignal(false);
  const show = (answer: Found) => {
    found.value = answer;
    const isChosen = ({ id }: { readonly id: string }) => id === chosen.peek();
    if (typeof chosen.peek() === "string" && !answer.answers.some(isChosen)) chosen.value = undefined;
  };
  useSignalEffect(() => {
    const asked = words.value;
    if (asked === "" && first.length > 0) return show({ answers: first, more: false });
    void talk?.findAnswers(asked).then((answer) => {
      // What was asked first may be answered last.
      if (asked !== words.peek()) return;
      failed.value = answer === null;
      if (answer !== null) show(answer);
    });
  });
  return { words, found: found.value, failed: failed.value };
}

interface Choosing {
  readonly chosen: Signal<Chosen>;
  readonly field: { readonly current: HTMLInputElement | null };
  /** What is said for that none has it; left out, one has to be chosen. */
  readonly none?: string;
  /** What is offered before anything is searched; left out: whatever the server names first. */
  readonly first?: Found["answers"];
}

/** A choice among the entries, by words that name them. */
export function Answers({ chosen, field, none, first = [] }: Choosing) {
  const { w } = useWords();
  const { words, found, failed } = useFound(chosen, first);
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
      {none !== undefined && (
        <div class="ways">
          <Choice value={null} label={none} chosen={chosen} name={name} />
        </div>
      )}
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
