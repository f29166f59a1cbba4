import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import {
  type ChannelThread,
  type LineReceipt,
  type LineReceipts,
  receiptSlackMs,
} from "../../turn/ports/receipts.ts";
import type { Listeners } from "../../turn/listeners.ts";
import { advance } from "./put-outbox.ts";
import type { Shelves } from "./shelves.ts";

/** Of one piece of a line; the last tells how far the line has come. */
export interface KeptReceipt extends LineReceipt {
  readonly thread: ThreadId;
  readonly channelKey: string;
  readonly piece: number;
  readonly isLast: boolean;
}

/** How far lines that were sent have come, over plain maps. */
export function memoryReceipts(
  shelves: Shelves,
  listeners: Listeners<readonly ConversationId[]>,
): LineReceipts {
  const { receipts, outbox } = shelves;
  const { tell, change } = makeChanges(shelves, listeners);
  return {
    arrived: async (key, channelKey, at) => {
      const row = outbox.get(key);
      if (row === undefined) return;
      const { message, thread, piece } = row;
      const nothingYet = { deliveredAt: null, readAt: null, reaction: null };
      const fresh = { message, thread, piece, isLast: row.stop === null, channelKey, sentAt: at };
      if (!receipts.has(key)) {
        receipts.set(key, { ...fresh, ...nothingYet });
        tell([{ ...fresh, ...nothingYet }]);
      }
      if (row.state !== "next") return;
      outbox.set(key, { ...row, state: "sent" });
      advance(shelves, row.thread);
    },
    reached: async (of, how, until, now) =>
      change(of, ({ sentAt, deliveredAt, readAt }) => {
        const isNew = deliveredAt === null || (how === "read" && readAt === null);
        if (!isNew || sentAt > until + receiptSlackMs) return null;
        return { deliveredAt: deliveredAt ?? now, ...(how === "read" && { readAt: readAt ?? now }) };
      }),
    reacted: async (of, channelKey, emoji) =>
      change(of, (receipt) => (receipt.channelKey === channelKey ? { reaction: emoji } : null)),
    receipts: async (id) => {
      const thread = shelves.conversations.get(id)?.thread;
      const rows = thread === undefined ? [] : (shelves.logs.get(thread) ?? []);
      return rows.filter((row) => row.conversation === id).flatMap((row) => lineOf(shelves, row.id) ?? []);
    },
    subscribeReceipts: (listener) => listeners.subscribe(listener),
  };
}

/** What changes receipts, and tells of it. */
function makeChanges(shelves: Shelves, listeners: Listeners<readonly ConversationId[]>) {
  const { receipts } = shelves;
  const tell = (changed: readonly KeptReceipt[]): void => {
    const ids = new Set(changed.flatMap((one) => conversationOf(shelves, one) ?? []));
    if (ids.size > 0) listeners.tell([...ids]);
  };
  const change = (
    of: ChannelThread,
    changed: (receipt: KeptReceipt) => Partial<KeptReceipt> | null,
  ): void => {
    const thread = threadOf(shelves, of);
    const own = [...receipts].filter(([, receipt]) => receipt.thread === thread);
    const news = own.flatMap(([key, receipt]) => {
      const more = changed(receipt);
      return more === null ? [] : [[key, { ...receipt, ...more }] as const];
    });
    for (const [key, receipt] of news) receipts.set(key, receipt);
    tell(news.map(([, receipt]) => receipt));
  };
  return { tell, change };
}

const threadOf = ({ threads }: Shelves, of: ChannelThread): ThreadId | null =>
  [...threads.values()].find(
    (one) => one.channel === of.channel && one.channelThreadId === of.channelThreadId,
  )?.id ?? null;

const conversationOf = ({ logs }: Shelves, { thread, message }: KeptReceipt): ConversationId | null =>
  logs.get(thread)?.find(({ id }) => id === message)?.conversation ?? null;

/** A line as far as its last piece has come, with the reaction to its latest piece that has one. */
function lineOf({ receipts }: Shelves, id: string): LineReceipt | null {
  const pieces = [...receipts.values()].filter(({ message }) => message === id);
  const last = pieces.find(({ isLast }) => isLast);
  if (last === undefined) return null;
  const { message, sentAt, deliveredAt, readAt } = last;
  const reacted = pieces
    .toSorted((one, other) => one.piece - other.piece)
    .findLast(({ reaction }) => reaction !== null);
  return { message, sentAt, deliveredAt, readAt, reaction: reacted?.reaction ?? null };
}
