import type { Time } from "../../domain/conversation.ts";
import type { EntryId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import { phrasingKey } from "../../domain/learning.ts";
import { clustersOf, type Said } from "../../domain/matching/clusters.ts";
import type { MissKind } from "../../domain/missed.ts";
import type { Decided } from "../../turn/decided.ts";

/** One message that was missed, wherever it was found. */
export interface Miss {
  readonly text: string;
  readonly language: Language;
  readonly who: string;
  readonly at: Time;
  readonly kinds: readonly MissKind[];
  /** The entry that an agent said it should have been. */
  readonly meant: EntryId | null;
  /** How a person answered it; null where that isn't known yet. */
  readonly solved: string | null;
  /** Where it stands in the log; null when it came from elsewhere. */
  readonly log: Pick<Decided, "thread" | "conversation" | "seq"> | null;
}

/** Messages with the same words. */
export interface Wording extends Said {
  readonly misses: readonly Miss[];
}

/** The same words are one wording, those of the most messages first. */
export function wordingsOf(misses: readonly Miss[]): readonly Wording[] {
  const same = Map.groupBy(misses, ({ text }) => phrasingKey(text) ?? text);
  return [...same.values()]
    .flatMap((list) => (list[0] === undefined ? [] : [{ ...list[0], misses: list }]))
    .map(({ text, language, misses: list }) => ({ text, language, misses: list }))
    .sort((a, b) => b.misses.length - a.misses.length);
}

/** Puts wordings together that ask the same; others have a turn between the steps. */
export async function clustered(wordings: readonly Wording[]): Promise<readonly (readonly Wording[])[]> {
  const steps = clustersOf(wordings);
  for (;;) {
    const step = steps.next();
    if (step.done === true)
      return step.value.map((places) => places.flatMap((place) => wordings[place] ?? []));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How many different customers. */
export const customersOf = (wordings: readonly Wording[]): number =>
  new Set(wordings.flatMap(({ misses }) => misses.map(({ who }) => who))).size;
