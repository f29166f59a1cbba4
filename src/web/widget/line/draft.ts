import { type Signal, effect, signal } from "@preact/signals";
import type { Keep } from "./keep.ts";

const draftName = "draft";

export interface Draft {
  readonly draft: Signal<string>;
  readonly dispose: () => void;
}

/** What is typed and not sent: each tab goes on with its own, a new one with what was typed last in any. */
export function makeDraft(keep: Keep, tab: Keep): Draft {
  const kept = tab.read(draftName) ?? keep.read(draftName);
  const draft = signal(typeof kept === "string" ? kept : "");
  let last = draft.peek();
  const dispose = effect(() => {
    const text = draft.value;
    tab.write(draftName, text);
    // What another tab has typed meanwhile is not this one's to take away.
    const mayWrite = text === "" ? keep.read(draftName) === last : text !== last;
    if (mayWrite) keep.write(draftName, text || null);
    last = text;
  });
  return { draft, dispose };
}
