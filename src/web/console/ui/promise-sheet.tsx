import { type Signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { moment } from "../../shared/times.ts";
import type { Problem } from "../desk/desk.ts";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { OwnWords } from "./own-words.tsx";
import { focusSoon, promiseAct } from "./focus.ts";
import { localTime } from "./local-time.ts";
import { type SettlingPromise, useScreen, useWords } from "./screen.ts";

const longest = 500;

/** Asks what there is to say before a promise is kept, moved or released. */
export function PromiseSheet({ of: { promise, deed } }: { readonly of: SettlingPromise }) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const { title, text, field, act } = {
    keep: w.ledger.keeping,
    move: w.ledger.moving,
    release: w.ledger.releasing,
  }[deed];
  const asked = useSettling(promise, deed);
  const { written, due, problem, busy, own, time } = asked;
  const cancel = () => {
    sheet.value = null;
  };
  return (
    <Dialog title={title} close={cancel}>
      <blockquote class="sheet-quote" dir="auto">
        {promise.text}
      </blockquote>
      <p class="sheet-text">{text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void asked.submit();
        }}
      >
        {deed === "move" && <NewTime field={time} due={due} next={problem.value?.next} />}
        <OwnWords label={field} written={written} field={own} longest={longest} required={deed !== "keep"} />
        <Ending problem={problem.value} waits={busy.value} act={act} cancel={cancel} />
      </form>
    </Dialog>
  );
}

/** What is written in the dialog, and its deed: what is missing gets the focus. */
function useSettling(promise: SettlingPromise["promise"], deed: SettlingPromise["deed"]) {
  const { desk, sheet } = useScreen();
  const talk = desk.selected.value;
  const [written, due] = [useSignal(""), useSignal("")];
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const own = useRef<HTMLTextAreaElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const said = written.peek().trim();
    if (deed === "move" && due.peek() === "") return time.current?.focus();
    if (deed !== "keep" && said === "") return own.current?.focus();
    if (talk === null || busy.peek()) return;
    busy.value = true;
    problem.value = await talk.settle(promise.id, deed, bodyOf(deed, said, due.peek()));
    busy.value = false;
    if (problem.peek() !== null) return;
    sheet.value = null;
    focusSoon(promiseAct, ".dossier h2");
  };
  return { written, due, problem, busy, own, time, submit };
}

function bodyOf(deed: SettlingPromise["deed"], said: string, due: string): Readonly<Record<string, string>> {
  if (deed === "keep") return { note: said };
  return deed === "release" ? { reason: said } : { reason: said, dueAt: new Date(due).toISOString() };
}

/** The new time, and with one press the next that has room, where the one that was asked for had none. */
function NewTime(of: {
  readonly field: { readonly current: HTMLInputElement | null };
  readonly due: Signal<string>;
  readonly next: string | undefined;
}) {
  const { field, due, next } = of;
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  return (
    <>
      <label class="own">
        {w.ledger.moving.time}
        <input
          ref={field as { current: HTMLInputElement | null }}
          class="field"
          type="datetime-local"
          required
          value={due.value}
          onInput={({ currentTarget }) => (due.value = currentTarget.value)}
        />
      </label>
      {next !== undefined && (
        <button class="btn edge" type="button" onClick={() => (due.value = localTime(Date.parse(next)))}>
          {w.ledger.moving.next(moment(Date.parse(next), now.value, language))}
        </button>
      )}
    </>
  );
}
