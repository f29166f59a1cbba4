import { type Signal, useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { WrongGuidanceBody } from "../../../console/protocol.ts";
import type { Problem } from "../desk/desk.ts";
import { Answers, type Chosen } from "./answers.tsx";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { type SayingWrong, useScreen, useWords } from "./screen.ts";

const longestReport = 1_000;
const finders = ["agent", "customer"] as const;
type Finder = (typeof finders)[number];

/** Says that what an entry tells is wrong: a task for its owner. */
export function WrongSheet({ about }: { readonly about: SayingWrong }) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const { form, problem, waits, submit } = useReport(about);
  const cancel = () => {
    sheet.value = null;
  };
  return (
    <Dialog title={w.guidance.wrong} close={cancel}>
      <blockquote class="sheet-quote" dir="auto">
        {about.message.text}
      </blockquote>
      <p class="sheet-text">{w.guidance.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Which about={about} chosen={form.entry} />
        <What text={form.text} isFirst={about.entry !== null} submit={() => void submit()} />
        <Finders from={form.from} />
        <Ending problem={problem} waits={waits} act={w.guidance.act} cancel={cancel} />
      </form>
    </Dialog>
  );
}

function useReport({ message, entry }: SayingWrong) {
  const { desk, sheet } = useScreen();
  const talk = desk.selected.value;
  const form = {
    entry: useSignal<Chosen>(entry?.id ?? talk?.suggestions.peek()?.[0]?.id),
    text: useSignal(""),
    from: useSignal<Finder>(entry === null ? "customer" : "agent"),
  };
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const isWhole = typeof form.entry.value === "string" && form.text.value.trim() !== "";
  const submit = async () => {
    const [chosen, text] = [form.entry.peek(), form.text.peek().trim()];
    if (talk === null || busy.peek() || typeof chosen !== "string" || text === "") return;
    busy.value = true;
    const said: Omit<WrongGuidanceBody, "key"> = { messageId: message.id, entry: chosen, text };
    problem.value = await talk.reportWrong({ ...said, from: form.from.peek() });
    busy.value = false;
    if (problem.peek() === null) sheet.value = null;
  };
  return { form, problem: problem.value, waits: busy.value || !isWhole, submit };
}

/** The entry by its name; where it is not known yet, a choice that begins with what is near. */
function Which({ about, chosen }: { readonly about: SayingWrong; readonly chosen: Signal<Chosen> }) {
  const { desk } = useScreen();
  const { w } = useWords();
  const field = useRef<HTMLInputElement>(null);
  if (about.entry !== null)
    return (
      <p class="sheet-entry" dir="auto">
        {about.entry.title}
      </p>
    );
  return (
    <>
      <p class="sheet-text">{w.guidance.which}</p>
      <Answers chosen={chosen} field={field} first={desk.selected.value?.suggestions.value ?? []} />
    </>
  );
}

function What(of: {
  readonly text: Signal<string>;
  /** Whether the focus begins here. */
  readonly isFirst: boolean;
  readonly submit: () => void;
}) {
  const { text, isFirst, submit } = of;
  const { w } = useWords();
  return (
    <label class="own">
      {w.guidance.what}
      <textarea
        class="field sheet-area"
        rows={3}
        maxLength={longestReport}
        dir="auto"
        autofocus={isFirst}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
    </label>
  );
}

/** A customer who found it is told when it is mended. */
function Finders({ from }: { readonly from: Signal<Finder> }) {
  const { w } = useWords();
  const name = useId();
  return (
    <fieldset class="ways">
      <legend class="sheet-text">{w.guidance.who}</legend>
      {finders.map((one) => (
        <label key={one} class="tick">
          <input
            type="radio"
            name={name}
            checked={from.value === one}
            onChange={() => {
              from.value = one;
            }}
          />
          {w.guidance.from[one]}
        </label>
      ))}
    </fieldset>
  );
}
