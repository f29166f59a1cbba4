import type { Mode, Talk } from "../desk/desk.ts";
import { PageIcon } from "../../shared/icons-of-pages.tsx";
import { promise, write } from "./acts.ts";
import { composer, focusSoon } from "./focus.ts";
import { PromiseStrip } from "./promise-strip.tsx";
import { useScreen, useWords } from "./screen.ts";

/** The longest message the server takes. */
const longest = 4_000;

/** One field for a reply or a note; the button says which of the two happens. */
export function Composer({ talk, mine }: { readonly talk: Talk; readonly mine: boolean }) {
  const mode: Mode = mine ? talk.mode.value : "note";
  const draft = talk.drafts[mode];
  const screen = useScreen();
  const { w } = useWords();
  const over = draft.value.trim().length - longest;
  const isPromise = talk.promising.quote.value !== null;
  const send = () => {
    focusSoon(composer(mode));
    if (over <= 0 && draft.peek().trim() !== "") void talk.sendDraft();
  };
  return (
    <form
      class={`box ${mode}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Modes talk={talk} mine={mine} saved={draft.value.trim() !== ""} />
      <Field key={mode} talk={talk} mode={mode} send={send} />
      {mode === "reply" && <PromiseStrip talk={talk} />}
      <div class="tools">
        <p class="over" role="status">
          {over > 0 && w.write.left(over)}
        </p>
        {mode === "reply" && !isPromise && (
          <button class="btn" type="button" onClick={() => promise(screen)}>
            <PageIcon name="promise" />
            {w.promising.promise} <kbd aria-hidden="true">P</kbd>
          </button>
        )}
        <button class="btn go" type="submit" aria-disabled={over > 0 || draft.value.trim() === ""}>
          {mode === "note" ? w.write.keep : isPromise ? w.promising.send : w.write.send}{" "}
          <kbd aria-hidden="true">Ctrl Enter</kbd>
        </button>
      </div>
    </form>
  );
}

function Field({
  talk,
  mode,
  send,
}: {
  readonly talk: Talk;
  readonly mode: Mode;
  readonly send: () => void;
}) {
  const draft = talk.drafts[mode];
  const { w } = useWords();
  return (
    <textarea
      id={`write-${mode}`}
      rows={2}
      dir="auto"
      aria-label={mode === "reply" ? w.write.replyLabel : w.write.noteLabel}
      placeholder={mode === "reply" ? w.write.replyHint : w.write.noteHint}
      value={draft.value}
      onInput={(event) => {
        draft.value = event.currentTarget.value;
        if (mode === "reply") talk.typing();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        send();
      }}
    />
  );
}

function Modes({
  talk,
  mine,
  saved,
}: {
  readonly talk: Talk;
  readonly mine: boolean;
  readonly saved: boolean;
}) {
  const screen = useScreen();
  const { w } = useWords();
  return (
    <div class="modes" role="group" aria-label={w.write.modes}>
      {mine && (
        <button
          type="button"
          aria-pressed={talk.mode.value === "reply"}
          onClick={() => write(screen, "reply")}
        >
          {w.write.reply} <kbd aria-hidden="true">R</kbd>
        </button>
      )}
      <button type="button" aria-pressed={talk.mode.value === "note"} onClick={() => write(screen, "note")}>
        {w.write.note} <kbd aria-hidden="true">N</kbd>
      </button>
      {saved && <span class="saved">{w.write.saved}</span>}
      {!mine && (
        <button
          class="leave"
          type="button"
          onClick={() => {
            talk.mode.value = "reply";
            focusSoon(".write .btn");
          }}
        >
          {w.cancel}
        </button>
      )}
    </div>
  );
}
