import type { ConversationId } from "../../domain/ids.ts";
import { receiptSlackMs, type LineReceipt, type LineReceipts } from "../../turn/ports/receipts.ts";
import type { Listeners } from "../../turn/listeners.ts";
import * as find from "../sql/find.ts";
import * as receipts from "../sql/receipts.ts";
import * as sending from "../sql/sending.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

type Changed = readonly { readonly conversation: ConversationId | null }[];

/** How far lines that were sent have come. */
export function sqliteReceipts(
  inside: Engine,
  outside: Engine,
  group: Group,
  listeners: Listeners<readonly ConversationId[]>,
): LineReceipts {
  const threadOf = ({ channel, channelThreadId }: Parameters<LineReceipts["reached"]>[0]) =>
    outside.one(find.threadNamed({ channel, channel_id: channelThreadId }))?.id ?? null;
  const keep = async (work: () => Changed): Promise<void> => {
    const changed = await group.add(work);
    const ids = new Set(changed.flatMap(({ conversation }) => conversation ?? []));
    if (ids.size > 0) listeners.tell([...ids]);
  };
  return {
    arrived: (key, channelKey, at) =>
      keep(() => {
        const changed = inside.all(receipts.arrived({ id: key, channelKey, at }));
        const next = inside.one(receipts.stillNext({ id: key }));
        if (next !== null) {
          inside.run(sending.markSent({ key: next.key, sent_at: at }));
          inside.run(sending.advance({ thread: next.thread_id }));
        }
        return changed;
      }),
    reached: async (of, how, until, now) => {
      const thread = threadOf(of);
      if (thread === null) return;
      const values = { thread, until: until + receiptSlackMs, now };
      await keep(() => {
        const delivered = inside.all(receipts.delivered(values));
        return how === "read" ? [...delivered, ...inside.all(receipts.seen(values))] : delivered;
      });
    },
    reacted: async (of, channelKey, emoji) => {
      const thread = threadOf(of);
      if (thread !== null) await keep(() => inside.all(receipts.reacted({ thread, channelKey, emoji })));
    },
    receipts: async (id) => outside.all(receipts.ofConversation({ id })).map(receiptOf),
    subscribeReceipts: (listener) => listeners.subscribe(listener),
  };
}

type Row = Omit<receipts.ReceiptRow, "piece" | "is_last" | "thread_id" | "channel_key">;

const receiptOf = (row: Row): LineReceipt => ({
  message: row.message_id,
  sentAt: row.sent_at,
  deliveredAt: row.delivered_at,
  readAt: row.read_at,
  reaction: row.reaction,
});
