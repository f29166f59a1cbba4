import type { Time } from "../../domain/conversation.ts";
import type { ThreadId } from "../../domain/ids.ts";
import { thinkUntold } from "./parting.ts";
import { makeResting } from "../resting.ts";
import type { People } from "../ports/people.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/** How many are told in one round, so that requests keep coming first. */
const perRound = 50;

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
  const resting = makeResting<ThreadId>(clock, fault);
  const tellOne = (thread: ThreadId): Promise<boolean> =>
    resting.attempt(thread, () =>
      store.tellLink(thread, clock(), (situation, untold) => thinkUntold(untold, situation, knowledge())),
    );
  return async () => {
    await store.dropOldCodes(clock());
    const untold = await store.untoldLinks(perRound + resting.count());
    const done = await Promise.all(untold.filter(resting.isFree).map(tellOne));
    return done.filter(Boolean).length;
  };
}
