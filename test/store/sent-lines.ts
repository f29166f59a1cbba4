import type { Outbound } from "../../src/turn/ports/outbox-store.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Opened } from "./contract.ts";
import { message } from "./fixtures.ts";

/** How long a claimed line is held, in ms. */
export const lease = 60_000;

/** A message by a channel that is sent to. */
export const push = (key: string, text: string, window = "psid-1", reference: string | null = '{"to":1}') =>
  message(key, text, { channel: "messenger", channelThreadId: window, reference });

export const claiming =
  (get: () => Opened) =>
  (limit = 10): Promise<readonly Outbound[]> =>
    get().store.claim(get().clock.now, limit, lease);

export const texts = (rows: readonly Outbound[]) => rows.map((row) => [row.text, row.attempts]);

/** The one row that came. */
export function only(rows: readonly Outbound[]): Outbound {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`One row expected, ${rows.length} came.`);
  return row;
}

/** Nothing changes by it. */
export const quietly = ({ conversation, thread }: Situation) => ({
  conversation,
  language: thread,
  lines: [],
});
