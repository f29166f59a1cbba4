import type { Time } from "../../domain/conversation.ts";
import type { EntryId, ThreadId } from "../../domain/ids.ts";
import type { Followers } from "../ports/followers.ts";
import { newsThought } from "./news-thought.ts";
import { makeResting } from "../resting.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/** How many are told in one round, so that requests keep coming first. */
const perRound = 50;

export interface TellFixedParts {
  readonly store: Pick<Followers, "waitingFor" | "tell">;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Time;
  /** Told when one thread could not be told; it is tried again later, and the others go on. */
  readonly fault: (error: unknown) => void;
}

/**
 * Tells those who asked that a known problem is fixed, each once and in their thread; answers how many were told. Only an
 * announcement that says so is fixed: one that is merely gone from the files, or out of date, is not.
 */
export function makeTellFixed({ store, knowledge, clock, fault }: TellFixedParts): () => Promise<number> {
  const resting = makeResting<string>(clock, fault);
  const tellOne = (entry: EntryId, thread: ThreadId): Promise<boolean> =>
    resting.attempt(`${entry} ${thread}`, () =>
      store.tell(entry, thread, clock(), (situation) =>
        newsThought([{ say: "fixed", entry }], situation, knowledge()),
      ),
    );
  return async () => {
    let told = 0;
    for (const entry of fixedIn(knowledge())) {
      const waiting = await store.waitingFor(entry, perRound + resting.count());
      const now = waiting.filter((thread) => resting.isFree(`${entry} ${thread}`));
      const done = await Promise.all(now.map((thread) => tellOne(entry, thread)));
      told += done.filter(Boolean).length;
    }
    return told;
  };
}

const fixedIn = ({ faq }: Knowledge): readonly EntryId[] =>
  [...faq.values()].filter(({ announcement }) => announcement?.isFixed === true).map(({ id }) => id);
