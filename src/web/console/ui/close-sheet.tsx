import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { offeredReasons as reasons } from "../desk/system-line.ts";
import { letGo } from "./acts.ts";
import { Dialog } from "./dialog.tsx";
import { useScreen, useWords } from "./screen.ts";
import { useRead } from "./use-read.ts";

const longestReason = 200;

/** Asks why before a conversation ends. */
export function CloseSheet() {
  const screen = useScreen();
  const { w } = useWords();
  const chosen = useSignal<string>(reasons[0]);
  const own = useRef<HTMLInputElement>(null);
  const read = useRead();
  const talk = screen.desk.selected.value;
  const cancel = () => {
    screen.sheet.value = null;
  };
  const submit = () => {
    const reason = chosen.value === "" ? (own.current?.value.trim() ?? "") : chosen.value;
    if (reason === "") own.current?.focus();
    else void letGo(screen, (one) => one.close(reason, read));
  };
  return (
    <Dialog title={w.closing.title} close={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Reasons chosen={chosen} />
        {chosen.value === "" && (
          <label class="own">
            {w.closing.ownLabel}
            <input ref={own} class="field" maxLength={longestReason} dir="auto" required />
          </label>
        )}
        <Told draft={talk?.drafts.reply.value ?? ""} />
        <div class="sheet-acts">
          <button class="btn" type="button" onClick={cancel}>
            {w.cancel}
          </button>
          <button class="btn go" type="submit" aria-disabled={talk?.busy.value}>
            {w.closing.act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What becomes of it: what the customer is told, and what of the agent's words they are not. */
function Told({ draft }: { readonly draft: string }) {
  const { w } = useWords();
  return (
    <>
      <p class="sheet-text">{w.closing.told}</p>
      {draft.trim() !== "" && <p class="sheet-text">{w.closing.draft}</p>}
    </>
  );
}

function Reasons({ chosen }: { readonly chosen: { value: string } }) {
  const { w } = useWords();
  const name = useId();
  const all = [
    ...reasons.map((reason) => [reason, w.closing.reasons[reason]] as const),
    ["", w.closing.own] as const,
  ];
  return (
    <fieldset class="ways">
      <legend class="sr">{w.closing.title}</legend>
      {all.map(([reason, label]) => (
        <label key={reason} class="tick">
          <input
            type="radio"
            name={name}
            checked={chosen.value === reason}
            autofocus={reason === reasons[0]}
            onChange={() => {
              chosen.value = reason;
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
