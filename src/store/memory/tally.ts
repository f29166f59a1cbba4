import type { Time } from "../../domain/conversation.ts";
import type { EntryId } from "../../domain/ids.ts";
import { type Tally, type TallyKind, wholeDayFrom } from "../tally.ts";
import type { Shelves } from "./shelves.ts";

/** Counts on in the figures that stay. */
export function countOn({ tally }: Shelves, more: readonly Tally[]): void {
  for (const one of more) {
    const key = JSON.stringify([one.entry, one.kind, one.day]);
    tally.set(key, { ...one, n: (tally.get(key)?.n ?? 0) + 1 });
  }
}

/** How often each came to an entry since then, of what is no longer kept. */
export const counted =
  ({ tally }: Shelves, entry: EntryId, since: Time) =>
  (kind: TallyKind): number =>
    [...tally.values()]
      .filter((one) => one.entry === entry && one.kind === kind && one.day >= wholeDayFrom(since))
      .reduce((sum, { n }) => sum + n, 0);
