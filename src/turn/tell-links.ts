import type { Time } from "../domain/conversation.ts";
import type { ThreadId } from "../domain/ids.ts";
import { thinkUntold } from "./linking.ts";
import type { People } from "./ports/people.ts";
import type { Knowledge } from "./ports/knowledge.ts";

/** How many are told in one round, so that requests keep coming first. */
const perRound = 50;
/** How long a thread that could not be told waits, so that it cannot keep others from it, in ms. */
const retryAfterMs = 60_000;

export interface TellLinksParts {
  readonly store: Pick<People, "untoldLinks" | "tellLink" | "dropOldCodes">;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Time;
  /** Told when one thread could not be told; it is tried again later, and the others go on. */
  readonly fault: (error: unknown) => void;
}

/**
 * Tells threads that were linked or parted by what was done in another, each once; lets go of codes that hold no longer. Answers
 * how many were told.
 */
export function makeTellLinks({ store, knowledge, clock, fault }: TellLinksParts): () => Promise<number> {
  const failed = new Map<ThreadId, Time>();
  const tellOne = async (thread: ThreadId): Promise<boolean> => {
    try {
      return await store.tellLink(thread, clock(), (situation, untold) =>
        thinkUntold(untold, situation, knowledge()),
      );
    } catch (error) {
      fault(error);
      failed.set(thread, clock() + retryAfterMs);
      return false;
    }
  };
  return async () => {
    for (const [thread, until] of failed) if (until <= clock()) failed.delete(thread);
    await store.dropOldCodes(clock());
    const untold = await store.untoldLinks(perRound + failed.size);
    const done = await Promise.all(untold.filter((thread) => !failed.has(thread)).map(tellOne));
    return done.filter(Boolean).length;
  };
}
