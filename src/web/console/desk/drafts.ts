import { effect, signal, type Signal } from "@preact/signals";
import type { Mode } from "./desk.ts";
import type { Keeping } from "./world.ts";

export interface Drafts {
  readonly reply: Signal<string>;
  readonly note: Signal<string>;
  readonly dispose: () => void;
}

/** What an agent has begun to write in one conversation, kept at each key; it follows what is typed in another window. */
export function openDrafts(storage: Keeping, agent: string, conversation: string): Drafts {
  const open = (mode: Mode) => openDraft(storage, `draft.${agent}.${conversation}.${mode}`);
  const [reply, note] = [open("reply"), open("note")];
  return {
    reply: reply.text,
    note: note.text,
    dispose: () => {
      reply.dispose();
      note.dispose();
    },
  };
}

function openDraft(
  storage: Keeping,
  name: string,
): { readonly text: Signal<string>; readonly dispose: () => void } {
  let kept = storage.read(name) ?? "";
  const text = signal(kept);
  const stops = [
    effect(() => {
      if (text.value === kept) return;
      kept = text.value;
      storage.write(name, kept === "" ? null : kept);
    }),
    storage.onWrite((written, value) => {
      if (written !== name) return;
      kept = value ?? "";
      text.value = kept;
    }),
  ];
  return {
    text,
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
