import { labelsWithoutEntry, type Case } from "../../src/content/cases.ts";
import type { Verdict } from "./figures.ts";
import type { Hear, Heard } from "./systems.ts";

/** A labelled message and what a system made of it. */
export interface Hearing {
  readonly label: string;
  readonly heard: Heard;
}

export async function hearAll(hear: Hear, cases: readonly Case[]): Promise<readonly Hearing[]> {
  const hearings: Hearing[] = [];
  // One after the other: a system that answers later still has only one message at a time.
  for (const { sentence, label } of cases) hearings.push({ label, heard: await hear(sentence) });
  return hearings;
}

export const hasEntry = ({ label }: { readonly label: string }): boolean => !labelsWithoutEntry.has(label);
export const hasNone = ({ label }: { readonly label: string }): boolean => label === "NO_NODES_DETECTED";

export const sureness = ({ heard }: Hearing): number => heard.ranked[0]?.confidence ?? 0;

/** Whether the right entry is among so many of the first. */
export const isAmong = ({ label, heard }: Hearing, many: number): boolean =>
  heard.ranked.slice(0, many).some((guess) => guess.label === label);

/** As the figures want it, without the messages that ask for a person or are angry. */
export const verdictsOf = (hearings: readonly Hearing[]): readonly Verdict[] =>
  hearings
    .filter((one) => hasEntry(one) || hasNone(one))
    .map((one) => ({
      truth: hasEntry(one) ? one.label : null,
      guess: one.heard.ranked[0]?.label ?? null,
      confidence: sureness(one),
    }));

/** The share of those that are so, in percent; NaN of none. */
export const percentOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  (100 * items.filter(is).length) / items.length;

/** Every nth message, so that a slow system's table takes bounded time. */
export const everyNth = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_, at) => at % step === 0);
