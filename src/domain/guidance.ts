import type { Named } from "./acts.ts";
import type { Faq } from "./faq.ts";
import type { EntryId } from "./ids.ts";

/** Who found it: an agent, or a customer who told one. */
export const reportFrom = ["agent", "customer"] as const;
export type ReportFrom = (typeof reportFrom)[number];

/** What an agent says of an entry. */
export interface SaidWrong {
  readonly entry: EntryId;
  readonly text: string;
  readonly from: ReportFrom;
}

/** That an entry tells something wrong: a task for whoever looks after it. */
export interface Report extends SaidWrong {
  /** The message that it is about. */
  readonly quote: string;
}

/** A task as an act that ends it has to know it. */
export interface OpenTask {
  readonly id: string;
  readonly entry: EntryId;
  readonly from: ReportFrom;
  readonly isDone: boolean;
}

/** An agent says that what an entry tells is wrong, of a message of the conversation. */
export function report(named: Named, said: SaidWrong, faq: Faq): Report | "not-found" | "unknown-entry" {
  if (named === null) return "not-found";
  if (!faq.has(said.entry)) return "unknown-entry";
  return { ...said, quote: named.text };
}
