import type { Time } from "../../domain/conversation.ts";
import type { Faq } from "../../domain/faq.ts";
import type { Waiting, Followers } from "../ports/followers.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import { makeEvery } from "../every.ts";

/**
 * Customers who wait for a word that nothing brings. gone: the files name no such problem. over: its last moment has passed. late:
 * the time that was promised for the next word has.
 */
export interface LeftWaiting extends Waiting {
  readonly why: "gone" | "over" | "late";
}

/**
 * Those of them whom nothing tells any more, since their problem left the files, ran out without a word that it is fixed, or has no new time.
 * Found anew whenever it is asked: it is true until the file says `state: fixed`, and then they are told.
 */
export const leftWaiting = (waiting: readonly Waiting[], faq: Faq, now: Time): readonly LeftWaiting[] =>
  waiting.flatMap((one) => {
    const why = whyLeft(one, faq, now);
    return why === null ? [] : [{ ...one, why }];
  });

function whyLeft({ entry, late }: Waiting, faq: Faq, now: Time): LeftWaiting["why"] | null {
  const known = faq.get(entry);
  if (known?.announcement === undefined) return "gone";
  if (known.announcement.isFixed) return null;
  const until = known.valid?.until ?? null;
  if (until !== null && until <= now) return "over";
  return late > 0 ? "late" : null;
}

/** How often it is looked for, and for how long the same is not told again, in ms. */
const [everyMs, quietMs] = [60_000, 24 * 3_600_000];

interface TellLeftParts {
  readonly store: Pick<Followers, "stillWaiting">;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly clock: () => Time;
  /** Told of each problem once a day. */
  readonly tell: (left: LeftWaiting) => void;
}

/** A round of the clock that tells whom nothing tells any more; answers 0, for it changes nothing. */
export function makeTellLeft({ store, knowledge, clock, tell }: TellLeftParts): () => Promise<number> {
  const told = new Map<string, Time>();
  const isTime = makeEvery(everyMs);
  return async () => {
    const now = clock();
    if (!isTime(now)) return 0;
    for (const [entry, at] of told) if (now - at >= quietMs) told.delete(entry);
    for (const left of leftWaiting(await store.stillWaiting(), knowledge().faq, now)) {
      if (told.has(left.entry)) continue;
      told.set(left.entry, now);
      tell(left);
    }
    return 0;
  };
}
