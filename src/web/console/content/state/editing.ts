import { computed, type ReadonlySignal, type Signal } from "@preact/signals";
import type { ProblemView } from "../../../../console/protocol.ts";
import { type Checking, makeChecking } from "./checking.ts";
import { forget, read, save, turn, write } from "./drafting.ts";
import { approve, draftRemoval, dropDraft, publish, undo } from "./publishing.ts";
import type { Text } from "./text.ts";
import { type Conflict, type Work, alone, layOut } from "./work.ts";

/** One entry that is being written, once it has been read. Deeds answer whether they were done; if not, `problem` or `conflict` says why. */
export interface Editing extends Pick<Work, "id" | "draft" | "isUnsaved"> {
  readonly answer: ReadonlySignal<Work["answer"]["value"]>;
  readonly text: ReadonlySignal<Text | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly problem: Signal<Work["problem"]["value"]>;
  readonly conflict: Signal<Conflict | null>;
  readonly published: ReadonlySignal<Work["published"]["value"]>;
  readonly hindrances: ReadonlySignal<readonly ProblemView[]>;
  readonly checking: Checking;
  readonly read: () => Promise<boolean>;
  readonly write: (text: Text) => void;
  readonly turn: (kind: Text["kind"]) => Promise<boolean>;
  readonly save: () => Promise<boolean>;
  readonly publish: () => Promise<boolean>;
  readonly approve: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly draftRemoval: () => Promise<boolean>;
  readonly dropDraft: () => Promise<boolean>;
  /** Ends a conflict: ours over theirs, knowingly, or theirs and ours is gone. */
  readonly keepOurs: () => Promise<boolean>;
  readonly takeTheirs: () => Promise<boolean>;
  readonly dispose: () => void;
}

export function edit(id: string, parts: Pick<Work, "world" | "api" | "kept">): Editing {
  const work = layOut(id, parts);
  const topic = computed(() => work.answer.value?.topic ?? null);
  const checking = makeChecking(parts.world, parts.api, { id, text: work.text, topic });
  const deed = (run: (work: Work) => Promise<boolean>) => () => alone(work, () => run(work));
  return {
    ...work,
    checking,
    read: () => read(work),
    write: (text) => write(work, text),
    turn: (kind) => alone(work, () => turn(work, kind)),
    save: deed(save),
    publish: deed((one) => publish(one)),
    approve: deed(approve),
    undo: deed(undo),
    draftRemoval: deed(draftRemoval),
    dropDraft: deed(dropDraft),
    keepOurs: deed(keepOurs),
    takeTheirs: deed(takeTheirs),
    dispose: checking.dispose,
  };
}

/** Over the colleague's draft, or over the entry as it stands in the changed file. */
async function keepOurs(work: Work): Promise<boolean> {
  const conflict = work.conflict.peek();
  if (conflict === null) return false;
  if (conflict.kind === "disk") return publish(work, conflict.current?.base ?? undefined);
  work.version.value = conflict.theirs?.version ?? 0;
  const saved = await save(work);
  if (saved) work.conflict.value = null;
  return saved;
}

async function takeTheirs(work: Work): Promise<boolean> {
  if (work.conflict.peek()?.kind === "disk") return dropDraft(work);
  work.conflict.value = null;
  forget(work);
  return read(work);
}
