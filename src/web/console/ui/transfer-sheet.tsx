import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import type { ColleaguesAnswer } from "../../../console/protocol.ts";
import type { Problem } from "../desk/desk.ts";
import { goOn } from "./acts.ts";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { OwnWords } from "./own-words.tsx";
import { useScreen, useWords } from "./screen.ts";

const longestNote = 2_000;
type Colleagues = ColleaguesAnswer["colleagues"];

/** Asks who goes on with the matter, and for a word to them. */
export function TransferSheet() {
  const { desk, sheet } = useScreen();
  const { w } = useWords();
  const { colleagues, to, note, field, problem, busy, submit } = useTransfer();
  const draft = desk.selected.value?.drafts.reply.value ?? "";
  const cancel = () => {
    sheet.value = null;
  };
  return (
    <Dialog title={w.passing.title} close={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Receivers colleagues={colleagues.value} chosen={to} />
        <OwnWords label={w.passing.note} written={note} field={field} longest={longestNote} required />
        <p class="sheet-text">{w.passing.told}</p>
        {draft.trim() !== "" && <p class="sheet-text">{w.closing.draft}</p>}
        <Ending problem={problem.value} waits={busy.value} act={w.passing.act} cancel={cancel} />
      </form>
    </Dialog>
  );
}

/** What is chosen and written, and the deed: a note that is missing gets the focus. */
function useTransfer() {
  const screen = useScreen();
  const talk = screen.desk.selected.value;
  const colleagues = useSignal<Colleagues>([]);
  const [to, note] = [useSignal("queue"), useSignal("")];
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void talk?.colleagues().then((found) => {
      if (found === null) problem.value = { code: "offline", by: null };
      else colleagues.value = found;
    });
  }, []);
  const submit = async () => {
    const said = note.peek().trim();
    if (said === "") return field.current?.focus();
    if (talk === null || busy.peek()) return;
    busy.value = true;
    problem.value = await talk.transfer(to.peek(), said);
    busy.value = false;
    if (problem.peek() === null) goOn(screen);
  };
  return { colleagues, to, note, field, problem, busy, submit };
}

/** The queue, and all but the one who has it: who is at work and has least comes first. */
function Receivers(of: { readonly colleagues: Colleagues; readonly chosen: Signal<string> }) {
  const { desk } = useScreen();
  const { w } = useWords();
  const name = useId();
  const owner = desk.selected.value?.conversation.value?.owner;
  const ranked = of.colleagues
    .filter(({ id }) => owner?.kind !== "agent" || id !== owner.id)
    .toSorted((one, other) => Number(other.atWork) - Number(one.atWork) || one.has - other.has);
  const choice = (id: string, label: string, beside: string, isAway: boolean) => (
    <label key={id} class="tick">
      <input
        type="radio"
        name={name}
        checked={of.chosen.value === id}
        disabled={isAway}
        autofocus={id === "queue"}
        onChange={() => {
          of.chosen.value = id;
        }}
      />
      <span dir="auto">
        {label} <small>{beside}</small>
      </span>
    </label>
  );
  return (
    <fieldset class="ways receivers">
      <legend class="sr">{w.passing.title}</legend>
      {choice("queue", w.passing.queue, "", false)}
      {ranked.map(({ id, name: who, atWork, has }) =>
        choice(id, who, atWork ? w.passing.has(has) : w.passing.away, !atWork),
      )}
    </fieldset>
  );
}
