import type { Open, Time } from "../domain/conversation.ts";
import { comeDue } from "../domain/due.ts";
import type { ConversationId } from "../domain/ids.ts";
import { flowing } from "./flows.ts";
import { ledgerOf } from "./ledger.ts";
import { type Lookups, unchanged, type WaitsForLookup, waitsForLookup } from "./lookups.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Store, Thought } from "./ports/store.ts";
import { makeResting } from "./resting.ts";
import { thoughtOf } from "./thought.ts";

/** How many due conversations one round takes, so that requests keep coming first. */
const perRound = 50;

export interface DueParts {
  readonly store: Pick<Store, "due" | "fire">;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Time;
  /** Makes the calls for which conversations wait. */
  readonly lookups: Pick<Lookups, "begin" | "underWay" | "isUnderWay">;
  /** Told when one conversation's due work failed; it stays due and is tried again later, and the others go on. */
  readonly fault: (error: unknown) => void;
}

/**
 * Does what has come due, through the same commit as everything else; answers how many were done. Each effect happens once,
 * but for calls to the firm's own system: these are begun here, and what comes of them is a commit of its own.
 */
export function makeDue({ store, knowledge, clock, lookups, fault }: DueParts): () => Promise<number> {
  const resting = makeResting<ConversationId>(clock, fault);
  const fireOne = async (id: ConversationId): Promise<boolean> => {
    const waiting: WaitsForLookup[] = [];
    const fired = await store.fire(id, clock(), (situation) => {
      const { conversation } = situation;
      if (!waitsForLookup(conversation)) return dueThought(situation, knowledge());
      waiting.push(conversation);
      return unchanged(situation);
    });
    waiting.forEach(lookups.begin);
    return fired && waiting.length === 0;
  };
  return async () => {
    const due = await store.due(clock(), perRound + resting.count() + lookups.underWay());
    const free = due.filter((id) => resting.isFree(id) && !lookups.isUnderWay(id));
    const done = await Promise.all(free.map((id) => resting.attempt(id, () => fireOne(id))));
    return done.filter(Boolean).length;
  };
}

function dueThought(situation: Situation & { readonly conversation: Open }, knowledge: Knowledge): Thought {
  const { conversation } = situation;
  const step = flowing(comeDue(conversation, ledgerOf(situation, knowledge)), situation, knowledge);
  return thoughtOf(step, situation, knowledge, { author: conversation.state === "bot" ? "bot" : "system" });
}
