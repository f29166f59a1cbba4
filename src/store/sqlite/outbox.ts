import type { MessageId } from "../../domain/ids.ts";
import type { Outbound, OutboxStore } from "../../turn/outbox-store.ts";
import { optionsOf } from "../sql/log-rows.ts";
import * as sending from "../sql/sending.ts";
import type { MessageRow, SendingRow } from "../sql/schema.ts";
import type { ThreadRow } from "../sql/thread-rows.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** The outbox. A round that finds nothing costs one read and no transaction. */
export function sqliteOutbox(inside: Engine, outside: Engine, group: Group): OutboxStore {
  /** Runs `mark` on the row if this try still holds it, and lets the thread's next row step forward when that ends it. */
  const settle = (key: string, attempts: number, mark: (id: MessageId) => boolean): Promise<boolean> =>
    group.add(() => {
      const held = inside.one(sending.heldBy({ key, tries: attempts + 1 }));
      if (held === null) return false;
      if (mark(held.message_id)) inside.run(sending.advance({ thread: held.thread_id }));
      return true;
    });
  return {
    claim: async (now, limit, leaseMs) => {
      if (outside.one(sending.due({ now, limit: 1 })) === null) return [];
      return group.add(() =>
        inside.all(sending.due({ now, limit })).map((row) => {
          inside.run(sending.lease({ id: row.message_id, tries: row.attempts + 1, until: now + leaseMs }));
          return outboundOf(row);
        }),
      );
    },
    sent: (key, attempts, now) =>
      settle(key, attempts, (id) => {
        inside.run(sending.mark({ message_id: id, state: "sent", sent_at: now, error: null }));
        return true;
      }),
    failed: (key, attempts, retryAt, error) =>
      settle(key, attempts, (id) => {
        if (retryAt === null) {
          inside.run(sending.mark({ message_id: id, state: "dead", sent_at: null, error }));
          return true;
        }
        inside.run(sending.postpone({ message_id: id, due_at: retryAt, error }));
        return false;
      }),
  };
}

type DueRow = Pick<SendingRow, "message_id" | "thread_id" | "attempts"> &
  Pick<ThreadRow, "channel" | "channel_id" | "language" | "reference" | "customer_wrote_at" | "ad_at"> &
  Pick<MessageRow, "text" | "markdown" | "options" | "author">;

function outboundOf(row: DueRow): Outbound {
  const { message_id, author, reference } = row;
  if (author === "customer" || reference === null) {
    throw new Error(`The outbox row ${message_id} has no line to send, or nowhere to send it.`);
  }
  return {
    key: message_id,
    message: message_id,
    thread: row.thread_id,
    channel: row.channel,
    channelThreadId: row.channel_id,
    language: row.language,
    reference,
    customerWroteAt: row.customer_wrote_at,
    adAt: row.ad_at,
    text: row.text,
    markdown: row.markdown === 1,
    options: optionsOf(row.options),
    author,
    attempts: row.attempts,
  };
}
