import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type {
  ChangedOnDiskBody,
  DraftView,
  EntryAnswer,
  ProblemView,
  PublicationAnswer,
} from "../../../../console/protocol.ts";
import type { Api } from "../../desk/api.ts";
import type { Problem } from "../../desk/desk.ts";
import type { World } from "../../desk/world.ts";
import type { KeptTexts } from "./kept-text.ts";
import { type Text, sameText } from "./text.ts";

/** Somebody else was quicker: nothing was overwritten, and one of the two has to be chosen. */
export type Conflict =
  /** A colleague has saved the draft, or ended it (null), since it was read here. */
  | { readonly kind: "draft"; readonly theirs: DraftView | null }
  /** The file isn't the one that the draft was made from. Null where it has gone. */
  | { readonly kind: "disk"; readonly current: ChangedOnDiskBody["current"] };

/** One entry on the table: what the server has of it, and what is written over it here. */
export interface Work {
  readonly id: string;
  readonly world: World;
  readonly api: Pick<Api, "get" | "send">;
  readonly kept: KeptTexts;
  /** Null until it has been read. */
  readonly answer: Signal<EntryAnswer | null>;
  /** What a colleague or we have begun to change; null where nobody has. */
  readonly draft: ReadonlySignal<DraftView | null>;
  readonly text: Signal<Text | null>;
  /** What the server has of `text`, written in the same way. */
  readonly saved: Signal<Text | null>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  /** Of the draft that was read; 0 where there was none. */
  readonly version: Signal<number>;
  /** Of the file that the draft, or what is written here, began with. */
  readonly base: Signal<string>;
  readonly busy: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  /** What kept the last publishing from being done. */
  readonly hindrances: Signal<readonly ProblemView[]>;
  readonly conflict: Signal<Conflict | null>;
  /** The last thing published here, until something is written again. */
  readonly published: Signal<PublicationAnswer | null>;
}

export function layOut(id: string, parts: Pick<Work, "world" | "api" | "kept">): Work {
  const [text, saved] = [signal<Text | null>(null), signal<Text | null>(null)];
  const answer = signal<EntryAnswer | null>(null);
  return {
    ...parts,
    id,
    text,
    saved,
    answer,
    draft: computed(() => answer.value?.draft ?? null),
    isUnsaved: computed(
      () => text.value !== null && (saved.value === null || !sameText(text.value, saved.value)),
    ),
    version: signal(0),
    base: signal(""),
    busy: signal(false),
    problem: signal<Problem | null>(null),
    hindrances: signal<readonly ProblemView[]>([]),
    conflict: signal<Conflict | null>(null),
    published: signal<PublicationAnswer | null>(null),
  };
}

/** Runs one deed at a time; what is asked during it is not done. */
export async function alone(work: Work, deed: () => Promise<boolean>): Promise<boolean> {
  if (work.busy.peek()) return false;
  work.busy.value = true;
  work.problem.value = null;
  work.hindrances.value = [];
  const done = await deed();
  work.busy.value = false;
  return done;
}
