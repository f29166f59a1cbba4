import type { Time } from "../domain/conversation.ts";
import type { EntryId, ThreadId } from "../domain/ids.ts";
import type { Followers } from "./followers.ts";
import type { Say } from "../domain/say.ts";
import { lettersOf } from "./letters-of.ts";
import { linesOf } from "./lines.ts";
import type { Knowledge, Situation, Thought } from "./ports.ts";
import { shutOut, whatOfUntold } from "./untold.ts";

/** How many are told in one round, so that requests keep coming first. */
const perRound = 50;

/** How long a thread that could not be told waits, so that it cannot keep others from it, in ms. */
const retryAfterMs = 60_000;

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
  const failed = new Map<string, Time>();
  const tellOne = async (entry: EntryId, thread: ThreadId): Promise<boolean> => {
    try {
      return await store.tell(entry, thread, clock(), (situation) =>
        thoughtOf(entry, situation, knowledge()),
      );
    } catch (error) {
      fault(error);
      failed.set(`${entry} ${thread}`, clock() + retryAfterMs);
      return false;
    }
  };
  return async () => {
    for (const [key, until] of failed) if (until <= clock()) failed.delete(key);
    let told = 0;
    for (const entry of fixedIn(knowledge())) {
      const waiting = await store.waitingFor(entry, perRound + failed.size);
      const now = waiting.filter((thread) => !failed.has(`${entry} ${thread}`));
      const done = await Promise.all(now.map((thread) => tellOne(entry, thread)));
      told += done.filter(Boolean).length;
    }
    return told;
  };
}

const fixedIn = ({ faq }: Knowledge): readonly EntryId[] =>
  [...faq.values()].filter(({ announcement }) => announcement?.isFixed === true).map(({ id }) => id);

/** A line into the thread, whoever has its matter: nothing of that changes, unless the channel takes it no more. */
function thoughtOf(entry: EntryId, situation: Situation, knowledge: Knowledge): Thought {
  const { conversation, thread, now } = situation;
  const author = conversation?.state === "bot" ? "bot" : "system";
  const says: readonly Say[] = [{ say: "fixed", entry }];
  const lines = linesOf({ says, notes: [] }, author, { ...thread, now, page: null }, knowledge);
  const shut = shutOut(lines, situation);
  if (conversation === null || shut.length === 0) return { conversation, language: thread, lines };
  const letters = lettersOf({ conversation, says, lines, language: thread, shut }, situation, knowledge);
  const untold = letters.length > 0 ? [] : shut;
  const after = whatOfUntold(untold, conversation, situation, knowledge, false);
  return {
    conversation: after.conversation,
    language: thread,
    lines: [...lines, ...after.notes],
    letters,
  };
}
