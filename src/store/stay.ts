import { pageInbox } from "../domain/page-inbox.ts";
import type { Source } from "./change.ts";
import type { EndedStay, Held } from "./facts.ts";

/** The stay in the queue that a change ends; null: it ends none, or one of which the customer was told nothing, or nobody knows when a person sees it. */
export function stayEnded(
  found: Held | null,
  left: Held | null,
  { now, newId }: Pick<Source, "now" | "newId">,
): EndedStay | null {
  const [before, after] = [found?.conversation, left?.conversation];
  if (before?.state !== "queued" || after === undefined || after.state === "queued" || before.told === null)
    return null;
  // The Page Inbox has it at once, whoever is there: that tells nothing of how long people wait.
  if (after.state === "with-agent" && after.agent === pageInbox) return null;
  const { at, ahead, range } = before.told;
  return {
    id: newId(),
    queuedAt: at,
    endedAt: Math.max(at, now),
    taken: after.state === "with-agent",
    ahead,
    range,
  };
}

/** How many stays estimates go by. */
export const staysRead = 400;
