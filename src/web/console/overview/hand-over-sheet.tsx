import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Problem } from "../desk/desk.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Ending } from "../ui/ending.tsx";
import { OwnWords } from "../ui/own-words.tsx";
import type { Overview, Person } from "./state.ts";
import { useWords } from "./use-words.ts";

const longestReason = 1_000;

/** What is about to be done, and about whom. */
export interface Asked {
  readonly deed: "hand-over" | "skills";
  readonly person: Person;
}

export interface SheetOf {
  readonly of: Asked;
  readonly house: Overview;
  readonly close: () => void;
  /** Says what was done. */
  readonly done: (words: string) => void;
}

/** Says what will happen to all that an agent has, and asks why it is done. */
export function HandOverSheet({ of: { person }, house, close, done }: SheetOf) {
  const { w } = useWords();
  const reason = useSignal("");
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async () => {
    const said = reason.peek().trim();
    if (said === "") return field.current?.focus();
    if (busy.peek()) return;
    busy.value = true;
    const outcome = await house.handOver(person.id, said);
    busy.value = false;
    if ("problem" in outcome) problem.value = outcome.problem;
    else done(w.handing.done(outcome.done.conversations, person.name));
  };
  return (
    <Dialog title={w.handing.title(person.name)} close={close}>
      <WhatHappens person={person} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <OwnWords
          label={w.handing.reason}
          written={reason}
          field={field}
          longest={longestReason}
          required
          isFirst
        />
        <Ending problem={problem.value} waits={busy.value} act={w.handing.act} cancel={close} />
      </form>
    </Dialog>
  );
}

function WhatHappens({ person: { has, promises, atWork } }: { readonly person: Person }) {
  const { w } = useWords();
  return (
    <ul class="happens">
      <li>
        <b>{w.handing.all(has, promises)}</b>
      </li>
      {has > 0 && <li>{w.handing.front}</li>}
      {promises > 0 && <li>{w.handing.promises}</li>}
      {atWork && <li class="by-late">{w.handing.here}</li>}
    </ul>
  );
}
