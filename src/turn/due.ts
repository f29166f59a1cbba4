import type { Time } from "../domain/conversation.ts";
import { comeDue } from "../domain/due.ts";
import { linesOf } from "./lines.ts";
import type { Knowledge, Store } from "./ports.ts";

/** How many due conversations one round takes, so that requests keep coming first. */
const perRound = 50;

export interface DueParts {
  readonly store: Pick<Store, "due" | "fire">;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Time;
  /** Told when one conversation's due work failed; it stays due and the others go on. */
  readonly fault: (error: unknown) => void;
}

/** Does what has come due, through the same commit as everything else; answers how many were done. Each effect happens once. */
export function makeDue({ store, knowledge, clock, fault }: DueParts): () => Promise<number> {
  return async () => {
    const due = await store.due(clock(), perRound);
    const done = await Promise.all(
      due.map((id) =>
        store
          .fire(id, clock(), ({ conversation, thread, now }) => {
            const step = comeDue(conversation, now);
            return {
              conversation: step.conversation,
              language: thread,
              lines: linesOf(step, conversation.state === "bot" ? "bot" : "system", thread, knowledge()),
            };
          })
          .catch((error: unknown) => {
            fault(error);
            return false;
          }),
      ),
    );
    return done.filter(Boolean).length;
  };
}
