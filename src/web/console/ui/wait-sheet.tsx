import { type Signal, useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { Problem } from "../desk/desk.ts";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { localTime } from "./local-time.ts";
import { useScreen, useWords } from "./screen.ts";

const longestReason = 200;
const hourMs = 3_600_000;
const whoms = ["customer", "other"] as const;
type Whom = (typeof whoms)[number];

/** Asks for whom the matter waits, why and until when. */
export function WaitSheet() {
  const { sheet } = useScreen();
  const { w } = useWords();
  const { whom, reason, until, own, time, problem, busy, submit } = useWaiting();
  const cancel = () => {
    sheet.value = null;
  };
  return (
    <Dialog title={w.waiting.title} close={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Whoms chosen={whom} />
        <label class="own">
          {w.waiting.reason}
          <input
            ref={own}
            class="field"
            maxLength={longestReason}
            dir="auto"
            required
            value={reason.value}
            onInput={({ currentTarget }) => (reason.value = currentTarget.value)}
          />
        </label>
        <label class="own">
          {w.waiting.until}
          <input
            ref={time}
            class="field"
            type="datetime-local"
            required
            value={until.value}
            onInput={({ currentTarget }) => (until.value = currentTarget.value)}
          />
        </label>
        <p class="sheet-text">{w.waiting.meanwhile[whom.value]}</p>
        <Ending problem={problem.value} waits={busy.value} act={w.waiting.act} cancel={cancel} />
      </form>
    </Dialog>
  );
}

/** What is said of the waiting, to begin with until this hour of tomorrow, and its deed: what is missing gets the focus. */
function useWaiting() {
  const { desk, sheet } = useScreen();
  const talk = desk.selected.value;
  const whom = useSignal<Whom>("customer");
  const [reason, until] = [
    useSignal(""),
    useSignal(localTime(Math.ceil(desk.now.peek() / hourMs + 24) * hourMs)),
  ];
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const own = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const said = reason.peek().trim();
    if (said === "") return own.current?.focus();
    if (until.peek() === "") return time.current?.focus();
    if (talk === null || busy.peek()) return;
    busy.value = true;
    const iso = new Date(until.peek()).toISOString();
    problem.value = await talk.wait({ for: whom.peek(), reason: said, until: iso });
    busy.value = false;
    if (problem.peek() === null) sheet.value = null;
  };
  return { whom, reason, until, own, time, problem, busy, submit };
}

function Whoms({ chosen }: { readonly chosen: Signal<Whom> }) {
  const { w } = useWords();
  const name = useId();
  return (
    <fieldset class="ways">
      <legend class="sr">{w.waiting.title}</legend>
      {whoms.map((one) => (
        <label key={one} class="tick">
          <input
            type="radio"
            name={name}
            checked={chosen.value === one}
            autofocus={one === "customer"}
            onChange={() => {
              chosen.value = one;
            }}
          />
          {w.waiting.whom[one]}
        </label>
      ))}
    </fieldset>
  );
}
