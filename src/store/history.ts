import type { PastMatter } from "../turn/history.ts";

/** The newest of these matters, `limit` at most, and whether there are more: ids sort in the order in which they were made. */
export function newestOf(found: readonly PastMatter[], limit: number) {
  const matters = found.toSorted((one, other) => (one.row.id < other.row.id ? 1 : -1));
  return { matters: matters.slice(0, limit), more: matters.length > limit };
}
