import type { LogRow } from "../../src/turn/ports/thread-log.ts";
import type { TurnRecord } from "../../src/turn/turn.ts";
import type { View } from "./view.ts";

/** What came of it all. `made` = `kept` + `released` + `notReached` + `open`. */
export interface Figures {
  readonly customers: number;
  /** Customers' messages that were acknowledged. */
  readonly messages: number;
  /** Messages that the bot answered, and those after which it asked back. */
  readonly answered: number;
  readonly asked: number;
  /** Matters that went to people. */
  readonly handedOver: number;
  readonly promises: {
    readonly made: number;
    readonly kept: number;
    readonly released: number;
    readonly notReached: number;
    /** Those whose time passed at least once. */
    readonly escalated: number;
    readonly open: number;
  };
  /** Matters and windows in which something was found that must never be. */
  readonly stuck: number;
  /** From the hand-over until a person wrote or called, by the clock on the wall, nights too. */
  readonly waitP50Ms: number;
  readonly waitP90Ms: number;
}

const answering: ReadonlySet<string> = new Set(["answer", "answer-and-hand-over"]);
const asking: ReadonlySet<string> = new Set(["ask", "ask-again", "offer-in-other-language"]);

export const countOf = (records: readonly TurnRecord[]) => ({
  answered: records.filter(({ decision }) => answering.has(decision)).length,
  asked: records.filter(({ decision }) => asking.has(decision)).length,
});

/** `made` is counted from what was told, the ends from the ledger: a promise that vanished would show. */
export function promisesOf(view: View, logs: readonly (readonly LogRow[])[]): Figures["promises"] {
  const all = [...view.promises.values()];
  const ended = (state: string) => all.filter((one) => one.state === state).length;
  return {
    made: logs.flat().filter(({ say }) => say === "promise-made").length,
    kept: ended("kept"),
    released: ended("released"),
    notReached: ended("not-reached"),
    escalated: all.filter(({ promise }) => promise.lateAt !== null).length,
    open: ended("open"),
  };
}

/** How long each matter that was handed over waited for a person's first word or call; those who still wait are left out. */
export function waitsIn(rows: readonly LogRow[]): readonly number[] {
  const since = new Map<string, number>();
  const waits: number[] = [];
  for (const { conversation, say, author, at } of rows) {
    if (conversation === null) continue;
    if (say === "hand-over") since.set(conversation, at);
    const began = since.get(conversation);
    const isWord = author === "agent" || say === "promise-kept" || say === "call-not-answered";
    if (began === undefined || !isWord) continue;
    waits.push(at - began);
    since.delete(conversation);
  }
  return waits;
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
};
