import { ReasonSheet } from "../ui/reason-sheet.tsx";
import type { Overview, Person } from "./state.ts";
import { useWords } from "./use-words.ts";

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
  const { handing } = useWords().w;
  const submit = async (reason: string) => {
    const outcome = await house.handOver(person.id, reason);
    if ("problem" in outcome) return outcome.problem;
    done(handing.done(outcome.done.conversations, person.name));
    return null;
  };
  return (
    <ReasonSheet
      title={handing.title(person.name)}
      label={handing.reason}
      act={handing.act}
      cancel={close}
      submit={submit}
    >
      <WhatHappens person={person} />
    </ReasonSheet>
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
