import type { Time } from "../../domain/conversation.ts";
import type { EntryId } from "../../domain/ids.ts";
import { nextUpdate } from "../../domain/words/problems.ts";
import type { Say } from "../../domain/say.ts";
import type { FollowDeed, Followers, OneWaiting } from "../ports/followers.ts";
import { newsThought } from "./news-thought.ts";
import { makeResting } from "../resting.ts";
import type { Situation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/** How many are told in one round, so that requests keep coming first. */
const perRound = 50;

interface TellNewsParts {
  readonly store: Pick<Followers, "promisedOtherwise" | "updateDue" | "tell">;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Time;
  /** Told when one could not be told; it is tried again later, and the others go on. */
  readonly fault: (error: unknown) => void;
}

/**
 * Keeps what was promised to who waits for a known problem's end: another time in the file is told with the old one, and a time
 * that passes without a word is told and noted as late, each once. Answers how many were told.
 */
export function makeTellNews({ store, knowledge, clock, fault }: TellNewsParts): () => Promise<number> {
  const resting = makeResting<string>(clock, fault);
  /** The time that all who wait for a problem's end have been told; found anew after a start. */
  const settled = new Map<EntryId, Time>();
  const tellOne = ({ entry, thread }: OneWaiting, deed: FollowDeed, say: Say | null) => {
    const says = say === null ? [] : [say];
    const think = (situation: Situation) => newsThought(says, situation, knowledge());
    return resting.attempt(`${entry} ${thread}`, () => store.tell(entry, thread, clock(), think, deed));
  };
  const isFree = ({ entry, thread }: OneWaiting) => resting.isFree(`${entry} ${thread}`);
  const move = async (entry: EntryId, dueAt: Time): Promise<number> => {
    if (settled.get(entry) === dueAt) return 0;
    const others = await store.promisedOtherwise(entry, dueAt, perRound + resting.count());
    if (others.length === 0) settled.set(entry, dueAt);
    return tellAll(others.filter(isFree), (one) =>
      tellOne(one, { do: "moved", dueAt }, { say: "update-moved", entry, before: one.dueAt, to: dueAt }),
    );
  };
  return async () => {
    let told = 0;
    for (const { entry, dueAt } of timesIn(knowledge(), clock())) told += await move(entry, dueAt);
    const late = await store.updateDue(clock(), perRound + resting.count());
    return (
      told +
      (await tellAll(late.filter(isFree), (one) => tellOne(one, { do: "late" }, lateIn(one, knowledge()))))
    );
  };
}

async function tellAll(
  all: readonly OneWaiting[],
  tell: (one: OneWaiting) => Promise<boolean>,
): Promise<number> {
  const done = await Promise.all(all.map(tell));
  return done.filter(Boolean).length;
}

/** The times to come of the problems that are not fixed. */
const timesIn = ({ faq }: Knowledge, now: Time) =>
  [...faq.values()].flatMap(({ id: entry, announcement }) => {
    const dueAt = announcement?.isFixed === false ? nextUpdate(entry, faq, now) : null;
    return dueAt === null ? [] : [{ entry, dueAt }];
  });

/** Of a problem that the files don't name, nothing can be told; one that is fixed is told so. */
function lateIn({ entry, dueAt }: OneWaiting, { faq }: Knowledge): Say | null {
  if (dueAt === null || faq.get(entry)?.announcement?.isFixed !== false) return null;
  return { say: "update-late", entry, before: dueAt };
}
