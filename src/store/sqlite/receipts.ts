import { receiptSlackMs, type LineReceipt, type LineReceipts } from "../../turn/receipts.ts";
import * as find from "../sql/find.ts";
import * as receipts from "../sql/receipts.ts";
import * as sending from "../sql/sending.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** How far lines that were sent have come. */
export function sqliteReceipts(inside: Engine, outside: Engine, group: Group): LineReceipts {
  const threadOf = ({ channel, channelThreadId }: Parameters<LineReceipts["reached"]>[0]) =>
    outside.one(find.threadNamed({ channel, channel_id: channelThreadId }))?.id ?? null;
  return {
    arrived: (key, channelKey, at) =>
      group.add(() => {
        inside.run(receipts.arrived({ id: key, channelKey, at }));
        const next = inside.one(receipts.stillNext({ id: key }));
        if (next === null) return;
        inside.run(sending.markSent({ key: next.key, sent_at: at }));
        inside.run(sending.advance({ thread: next.thread_id }));
      }),
    reached: async (of, how, until, now) => {
      const thread = threadOf(of);
      if (thread === null) return;
      const values = { thread, until: until + receiptSlackMs, now };
      await group.add(() => {
        inside.run(receipts.delivered(values));
        if (how === "read") inside.run(receipts.seen(values));
      });
    },
    reacted: async (of, channelKey, emoji) => {
      const thread = threadOf(of);
      if (thread === null) return;
      await group.add(() => void inside.run(receipts.reacted({ thread, channelKey, emoji })));
    },
    receipts: async (id) => outside.all(receipts.ofConversation({ id })).map(receiptOf),
  };
}

const receiptOf = (row: receipts.ReceiptRow): LineReceipt => ({
  message: row.message_id,
  sentAt: row.sent_at,
  deliveredAt: row.delivered_at,
  readAt: row.read_at,
  reaction: row.reaction,
});
