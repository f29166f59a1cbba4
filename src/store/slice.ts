import type { Removed, Slice } from "../turn/retention.ts";

/** How many files go in one transaction: overwriting one of 5 MB takes as long as keeping it did. */
const filesAtOnce = 2;

export const nothing: Removed = { conversations: 0, messages: 0, files: 0 };

/** Takes away row by row of a page of at most `limit`, until it ends or so many files went. `cursor` names the row to go on after. */
export function sliceOf<Row>(
  rows: readonly Row[],
  limit: number,
  take: (row: Row) => Removed,
  cursor: (row: Row) => string,
): Slice {
  let removed = nothing;
  for (const row of rows) {
    const one = take(row);
    removed = {
      conversations: removed.conversations + one.conversations,
      messages: removed.messages + one.messages,
      files: removed.files + one.files,
    };
    if (removed.files >= filesAtOnce && row !== rows.at(-1)) return { ...removed, next: cursor(row) };
  }
  const last = rows.at(-1);
  return { ...removed, next: last === undefined || rows.length < limit ? null : cursor(last) };
}
