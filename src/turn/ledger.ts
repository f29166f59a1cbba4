import type { Ledger } from "../domain/promise/ledger.ts";
import { firstName } from "../domain/words/first-name.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";

/** What the ledger knows of a situation. */
export const ledgerOf = (
  { thread, booked, holder, agentAtWork, now }: Situation,
  { service }: Pick<Knowledge, "service">,
): Ledger => ({
  service,
  language: thread.language,
  booked,
  now,
  owner: holder === null ? null : firstName(holder),
  agentAtWork,
});
