import { type Signal, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Problem } from "../../desk/desk.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { type Begun, withId } from "../state/begun.ts";
import type { Text } from "../state/text.ts";
import { useBench, useWords } from "./bench.ts";
import { entryPlace } from "./places.ts";

/** What is filled in of a new entry. */
function useNew(begun: Begun | undefined) {
  const bench = useBench();
  const { language } = useWords();
  const title = useSignal("");
  const ownId = useSignal<string | null>(begun?.id ?? null);
  const topic = useSignal(bench.list.topic.peek());
  const problem = useSignal<Problem | null>(null);
  const isBusy = useSignal(false);
  const id = ownId.value ?? idOf(title.value);
  const submit = async (): Promise<boolean> => {
    if (isBusy.peek()) return false;
    isBusy.value = true;
    const blank: Text = {
      kind: "form",
      entry: { id, texts: { [language]: { title: title.peek(), questions: [] } } },
    };
    const text: Text = begun === undefined ? blank : { kind: "yaml", yaml: withId(begun, id) };
    const none = { code: "no-topic", by: null };
    problem.value = topic.peek() === "" ? none : await bench.begin({ id, topic: topic.peek(), text });
    isBusy.value = false;
    return problem.peek() === null;
  };
  return { id, ownId, title, topic, problem, submit };
}

/** Asks what a new entry is called; it begins as a draft and is opened. */
export function NewSheet({ close, begun }: { readonly close: () => void; readonly begun?: Begun }) {
  const { w, tell, desk } = useWords();
  const { id, ownId, title, topic, problem, submit } = useNew(begun);
  const go = async () => {
    if (!(await submit())) return;
    close();
    location.hash = entryPlace(id);
  };
  return (
    <Dialog title={w.new.title} close={close}>
      <p class="sheet-text">{w.new.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        {begun === undefined && (
          <Line label={w.new.heading} value={title.value} set={(value) => (title.value = value)} />
        )}
        <Line label={w.new.id} hint={w.new.idHint} value={id} set={(value) => (ownId.value = value)} />
        <Topics topic={topic} />
        <p class="sheet-problem" role="alert">
          {problem.value !== null && tell(problem.value)}
        </p>
        <div class="sheet-acts">
          <button class="btn" type="button" onClick={close}>
            {desk.cancel}
          </button>
          <button class="btn go" type="submit">
            {w.new.act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Topics({ topic }: { readonly topic: Signal<string> }) {
  const { list } = useBench();
  const { w } = useWords();
  return (
    <label class="own">
      {w.list.topic}
      <select
        class="field"
        value={topic.value}
        onChange={(event) => (topic.value = event.currentTarget.value)}
      >
        <option value="" />
        {list.topics.value.map((one) => (
          <option key={one.topic}>{one.topic}</option>
        ))}
      </select>
    </label>
  );
}

function Line(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  const hint = useId();
  return (
    <label class="own">
      {props.label}
      <input
        class="field"
        maxLength={200}
        dir="auto"
        autocomplete="off"
        value={props.value}
        aria-describedby={props.hint === undefined ? undefined : hint}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
      {props.hint !== undefined && <span id={hint}>{props.hint}</span>}
    </label>
  );
}

/** A title's words in the letters that an id may have. */
const idOf = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
