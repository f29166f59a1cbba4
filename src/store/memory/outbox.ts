import type { Outbound, OutboxStore } from "../../turn/ports/outbox-store.ts";
import type { Message } from "../facts.ts";
import { partOf } from "../sendings.ts";
import { standingsOf } from "../standings.ts";
import { advance, type Sending } from "./put-outbox.ts";
import { threadOf, type Shelves } from "./shelves.ts";

/** The outbox over plain maps. */
export function memoryOutbox(shelves: Shelves): Omit<OutboxStore, "lineDied"> {
  const { outbox } = shelves;
  return {
    claim: async (now, limit, leaseMs) => {
      const due = [...outbox.values()]
        .filter((row) => row.state === "next" && row.dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt || (a.key < b.key ? -1 : 1))
        .slice(0, limit);
      return due.map((row) => {
        outbox.set(row.key, { ...row, attempts: row.attempts + 1, dueAt: now + leaseMs, error: null });
        return outboundOf(shelves, row);
      });
    },
    sent: async (key, attempts) => {
      const row = sendingHeldBy(shelves, key, attempts);
      if (row === null) return false;
      outbox.set(key, { ...row, state: "sent" });
      advance(shelves, row.thread);
      return true;
    },
    retryLine: async (key, attempts, retryAt, why) => {
      const row = sendingHeldBy(shelves, key, attempts);
      if (row === null) return false;
      outbox.set(key, { ...row, error: why, dueAt: retryAt });
      return true;
    },
    hurryLines: async (now, unknownAt) => {
      for (const row of outbox.values()) {
        if (row.state !== "next" && row.state !== "behind") continue;
        const isUnknown = row.attempts > 0 && row.error === null;
        const dueAt = isUnknown ? unknownAt : Math.min(row.dueAt, now);
        const isHurried = row.state === "next" && row.error !== null && row.dueAt > now;
        outbox.set(row.key, { ...row, dueAt, attempts: row.attempts - (isHurried ? 1 : 0) });
      }
    },
    standings: async () => standingsIn(shelves),
  };
}

const standingsIn = (shelves: Shelves) =>
  standingsOf(
    [...shelves.outbox.values()]
      .filter(({ state }) => state !== "sent")
      .map((row) => ({
        channel: threadOf(shelves, row.thread).channel,
        count: 1,
        since: messageOf(shelves, row)?.at ?? null,
        isDead: row.state === "dead",
      })),
  );

/** The row, if this try still holds it; else null. */
export function sendingHeldBy({ outbox }: Shelves, key: string, attempts: number): Sending | null {
  const row = outbox.get(key);
  return row?.state === "next" && row.attempts === attempts + 1 ? row : null;
}

/** The line that a row sends. */
export const messageOf = ({ logs }: Shelves, { thread, message }: Sending): Message | undefined =>
  logs.get(thread)?.find(({ id }) => id === message);

function outboundOf(shelves: Shelves, row: Sending): Outbound {
  const thread = threadOf(shelves, row.thread);
  const line = messageOf(shelves, row);
  if (line === undefined || line.author === "customer" || thread.reference === null) {
    throw new Error(`The outbox row ${row.key} has no line to send.`);
  }
  const { text, markdown, options, author } = line;
  return {
    key: row.key,
    message: row.message,
    thread: thread.id,
    channel: thread.channel,
    channelThreadId: thread.channelThreadId,
    language: thread.language,
    reference: thread.reference,
    customerWroteAt: thread.customerWroteAt,
    adAt: thread.adAt,
    ...partOf({ text, options }, row),
    markdown,
    author,
    attempts: row.attempts,
  };
}
