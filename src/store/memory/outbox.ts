import type { MessageId, ThreadId } from "../../domain/ids.ts";
import { messageId } from "../../domain/ids.ts";
import type { Outbound, OutboxStore } from "../../turn/outbox-store.ts";
import { threadOf, type Sending, type Shelves } from "./shelves.ts";

/** The outbox over plain maps. */
export function memoryOutbox(shelves: Shelves): OutboxStore {
  const { outbox } = shelves;
  /** The row, if this try still holds it. */
  const heldBy = (key: string, attempts: number): [MessageId, Sending] | null => {
    const id = messageId(key);
    const row = outbox.get(id);
    return row?.state === "next" && row.attempts === attempts + 1 ? [id, row] : null;
  };
  return {
    claim: async (now, limit, leaseMs) => {
      const due = [...outbox]
        .filter(([, row]) => row.state === "next" && row.dueAt <= now)
        .sort(([a, left], [b, right]) => left.dueAt - right.dueAt || (a < b ? -1 : 1))
        .slice(0, limit);
      return due.map(([id, row]) => {
        outbox.set(id, { ...row, attempts: row.attempts + 1, dueAt: now + leaseMs });
        return outboundOf(shelves, id, row);
      });
    },
    sent: async (key, attempts) => {
      const held = heldBy(key, attempts);
      if (held === null) return false;
      outbox.set(held[0], { ...held[1], state: "sent" });
      advance(shelves, held[1].thread);
      return true;
    },
    failed: async (key, attempts, retryAt, error) => {
      const held = heldBy(key, attempts);
      if (held === null) return false;
      const [id, row] = held;
      outbox.set(id, { ...row, error, ...(retryAt === null ? { state: "dead" } : { dueAt: retryAt }) });
      if (retryAt === null) advance(shelves, row.thread);
      return true;
    },
  };
}

/** Lets the next row of the thread step forward. */
export function advance({ outbox }: Shelves, thread: ThreadId): void {
  const [first] = [...outbox]
    .filter(([, row]) => row.thread === thread && row.state === "behind")
    .sort(([, a], [, b]) => a.seq - b.seq);
  if (first !== undefined) outbox.set(first[0], { ...first[1], state: "next" });
}

function outboundOf(shelves: Shelves, id: MessageId, row: Sending): Outbound {
  const thread = threadOf(shelves, row.thread);
  const message = (shelves.logs.get(row.thread) ?? []).find((m) => m.id === id);
  if (message === undefined || message.author === "customer" || thread.reference === null) {
    throw new Error(`The outbox row ${id} has no line to send.`);
  }
  const { text, markdown, options, author } = message;
  return {
    key: id,
    message: id,
    thread: thread.id,
    channel: thread.channel,
    channelThreadId: thread.channelThreadId,
    language: thread.language,
    reference: thread.reference,
    customerWroteAt: thread.customerWroteAt,
    adAt: thread.adAt,
    text,
    markdown,
    options,
    author,
    attempts: row.attempts,
  };
}
