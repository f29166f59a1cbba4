import type { Time } from "../domain/conversation.ts";
import { makeEvery } from "./every.ts";

/** What is found when everything that is open is counted again; all but the first are 0 unless something is broken. */
export interface Recount {
  readonly open: number;
  /** Open conversations that nobody has, or an agent who isn't there. */
  readonly withoutOwner: number;
  readonly withoutNextAction: number;
  /** Conversations of which a next action or a promise has passed, and nobody has been told. */
  readonly overdueUnescalated: number;
}

export interface Checked extends Recount {
  readonly checkedAt: Time;
}

/** Counts from the rows themselves, by none of the figures that are kept of them. */
export interface RecountLog {
  /** What was due before `before` and has not been dealt with counts as overdue. */
  recount(before: Time): Promise<Recount>;
}

/** How often it is counted, and how long what is due may take, in ms. */
const [everyMs, graceMs] = [60_000, 60_000];

interface SelfCheckParts {
  readonly store: RecountLog;
  readonly clock: () => Time;
  /** Told when something is found, when it changes, and when all is well again. */
  readonly tell: (checked: Checked) => void;
  /** Given each count of a round; what it throws goes to the round's caller. */
  readonly alarm: (checked: Checked) => Promise<void>;
}

export interface SelfCheck {
  /** Counts when it is time to, first after a minute; answers 0, for it changes nothing. */
  readonly round: () => Promise<number>;
  /** What was found last; counts first where that is older than a minute. */
  readonly latest: () => Promise<Checked>;
}

/** The numbers that have to be 0, as one text. */
const brokenOf = ({ withoutOwner, withoutNextAction, overdueUnescalated }: Recount): string =>
  [withoutOwner, withoutNextAction, overdueUnescalated].join();
const well = brokenOf({ open: 0, withoutOwner: 0, withoutNextAction: 0, overdueUnescalated: 0 });

/** Invariant 1 while the house runs: every open conversation has an owner, and a next action that is dealt with in time. */
export function makeSelfCheck({ store, clock, tell, alarm }: SelfCheckParts): SelfCheck {
  let last: Checked | null = null;
  let told = well;
  // What came due while the house was down is dealt with first.
  const isTime = makeEvery(everyMs, clock(), everyMs);
  const latest = async () => {
    const now = clock();
    if (last === null || now < last.checkedAt || now - last.checkedAt >= everyMs)
      last = { checkedAt: now, ...(await store.recount(now - graceMs)) };
    return last;
  };
  return {
    latest,
    round: async () => {
      const now = clock();
      if (!isTime(now)) return 0;
      const checked = await latest();
      const found = brokenOf(checked);
      if (found !== told) tell(checked);
      told = found;
      await alarm(checked);
      return 0;
    },
  };
}

/** Whether a check found what must not be. */
export const isBroken = (checked: Recount): boolean => brokenOf(checked) !== well;
