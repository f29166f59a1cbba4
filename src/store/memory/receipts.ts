import type { ThreadId } from "../../domain/ids.ts";
import {
  type ChannelThread,
  type LineReceipt,
  type LineReceipts,
  receiptSlackMs,
} from "../../turn/receipts.ts";
import { advance } from "./put-outbox.ts";
import type { Shelves } from "./shelves.ts";

export interface KeptReceipt extends LineReceipt {
  readonly thread: ThreadId;
  readonly channelKey: string;
}

/** How far lines that were sent have come, over plain maps. */
export function memoryReceipts(shelves: Shelves): LineReceipts {
  const { receipts, outbox, threads, conversations } = shelves;
  const threadOf = (of: ChannelThread): ThreadId | null =>
    [...threads.values()].find(
      (one) => one.channel === of.channel && one.channelThreadId === of.channelThreadId,
    )?.id ?? null;
  const change = (of: ChannelThread, changed: (receipt: KeptReceipt) => Partial<KeptReceipt>): void => {
    const thread = threadOf(of);
    for (const [id, receipt] of receipts)
      if (receipt.thread === thread) receipts.set(id, { ...receipt, ...changed(receipt) });
  };
  return {
    arrived: async (key, channelKey, at) => {
      const row = outbox.get(key);
      if (row === undefined) return;
      const id = row.message;
      const fresh = { thread: row.thread, channelKey, sentAt: at, deliveredAt: null, readAt: null };
      // A line that goes in pieces has come as far as its last piece.
      if (row.stop === null && !receipts.has(id)) receipts.set(id, { ...fresh, message: id, reaction: null });
      if (row.state !== "next") return;
      outbox.set(key, { ...row, state: "sent" });
      advance(shelves, row.thread);
    },
    reached: async (of, how, until, now) =>
      change(of, ({ sentAt, deliveredAt, readAt }) => {
        if (sentAt > until + receiptSlackMs) return {};
        return { deliveredAt: deliveredAt ?? now, ...(how === "read" && { readAt: readAt ?? now }) };
      }),
    reacted: async (of, channelKey, emoji) =>
      change(of, (receipt) => (receipt.channelKey === channelKey ? { reaction: emoji } : {})),
    receipts: async (id) => {
      const thread = conversations.get(id)?.thread;
      const rows = thread === undefined ? [] : (shelves.logs.get(thread) ?? []);
      return rows.flatMap((row) => {
        const found = row.conversation === id ? receipts.get(row.id) : undefined;
        if (found === undefined) return [];
        const { thread: _, channelKey: __, ...receipt } = found;
        return [receipt];
      });
    },
  };
}
