import type { Outbound, OutboxStore } from "../../turn/ports/outbox-store.ts";
import { partOf } from "../sendings.ts";
import { optionsOf } from "../sql/log-rows.ts";
import * as sending from "../sql/sending.ts";
import type { MessageRow, SendingRow } from "../sql/schema.ts";
import type { ThreadRow } from "../sql/thread-rows.ts";
import { standingsOf } from "../standings.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** The outbox. A round that finds nothing costs one read and no transaction. */
export function sqliteOutbox(inside: Engine, outside: Engine, group: Group): Omit<OutboxStore, "lineDied"> {
  /** Runs `mark` if this try still holds the row. */
  const settle = (
    key: string,
    attempts: number,
    mark: (held: { thread_id: SendingRow["thread_id"] }) => void,
  ) =>
    group.add(() => {
      const held = inside.one(sending.heldBy({ key, tries: attempts + 1 }));
      if (held !== null) mark(held);
      return held !== null;
    }, "patient");
  return {
    claim: async (now, limit, leaseMs) => {
      if (outside.one(sending.due({ now, limit: 1 })) === null) return [];
      return group.add(
        () =>
          inside.all(sending.due({ now, limit })).map((row) => {
            inside.run(sending.lease({ key: row.key, tries: row.attempts + 1, until: now + leaseMs }));
            return outboundOf(row);
          }),
        "passing",
      );
    },
    sent: (key, attempts, now) =>
      settle(key, attempts, ({ thread_id }) => {
        inside.run(sending.markSent({ key, sent_at: now }));
        inside.run(sending.advance({ thread: thread_id }));
      }),
    retryLine: (key, attempts, retryAt, why) =>
      settle(key, attempts, () => inside.run(sending.postpone({ key, due_at: retryAt, error: why }))),
    hurryLines: (now, unknownAt) =>
      group.add(() => {
        inside.run(sending.hurry({ now }));
        inside.run(sending.hurryBehind({ now }));
        inside.run(sending.hold({ until: unknownAt }));
      }),
    standings: async () => standingsIn(outside),
  };
}

function standingsIn(engine: Engine) {
  const waiting = [sending.countedNext({}), sending.countedBehind({})].flatMap((call) => engine.all(call));
  const dead = engine.all(sending.countedDead({}));
  return standingsOf([
    ...waiting.map((row) => ({ ...row, isDead: false })),
    ...dead.map((row) => ({ ...row, isDead: true })),
  ]);
}

type DueRow = Pick<SendingRow, "key" | "message_id" | "thread_id" | "start" | "stop" | "attempts"> &
  Pick<ThreadRow, "channel" | "channel_id" | "language" | "reference" | "customer_wrote_at" | "ad_at"> &
  Pick<MessageRow, "text" | "markdown" | "options" | "author">;

function outboundOf(row: DueRow): Outbound {
  const { key, author, reference } = row;
  if (author === "customer" || reference === null) {
    throw new Error(`The outbox row ${key} has no line to send, or nowhere to send it.`);
  }
  return {
    key,
    message: row.message_id,
    thread: row.thread_id,
    channel: row.channel,
    channelThreadId: row.channel_id,
    language: row.language,
    reference,
    customerWroteAt: row.customer_wrote_at,
    adAt: row.ad_at,
    ...partOf({ text: row.text, options: optionsOf(row.options) }, row),
    markdown: row.markdown === 1,
    author,
    attempts: row.attempts,
  };
}
