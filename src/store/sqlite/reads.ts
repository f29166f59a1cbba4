import type { Desk } from "../../turn/ports/desk.ts";
import type { ThreadLog } from "../../turn/ports/thread-log.ts";
import * as find from "../sql/find.ts";
import { deskLogRow, logRow } from "../sql/log-rows.ts";
import * as show from "../sql/show.ts";
import { bookedAfter } from "./around.ts";
import type { Engine } from "./engine.ts";
import { deskRowOf, sqliteLists } from "./lists.ts";

/** The channel's read side. */
export function sqliteThreadLog(engine: Engine): ThreadLog {
  return {
    thread: async (channel, channelThreadId) => {
      const row = engine.one(find.threadNamed({ channel, channel_id: channelThreadId }));
      if (row === null) return null;
      const { id, language } = row;
      return {
        id,
        channelThreadId,
        channelCustomerId: row.channel_customer_id,
        language,
        lastSeq: row.last_seq,
      };
    },
    customerLog: async (thread, after, limit) =>
      engine.all(show.customerLog({ thread, after, limit })).map(logRow),
    standing: async (thread) => {
      const row = engine.one(show.standing({ thread }));
      if (row === null) throw new Error(`There is no thread ${thread}.`);
      return {
        state: row.state ?? row.ended,
        agentName: row.agent_name,
        promisedFor: row.promised_for,
        language: row.language,
      };
    },
  };
}

/** The desk's read side. */
export function sqliteDesk(engine: Engine): Desk {
  return {
    ...sqliteLists(engine),
    conversation: async (id) => {
      const row = engine.one(show.conversation({ id }));
      return row === null ? null : deskRowOf(row);
    },
    transcript: async (id, after) => {
      const bounds = engine.one(show.transcriptBounds({ id }));
      if (bounds === null) return [];
      const from = Math.max(after, bounds.before ?? 0);
      const { thread_id: thread, first_seq: first } = bounds;
      return engine.all(show.transcript({ thread, id, first, after: from })).map(deskLogRow);
    },
    rating: async (id) => engine.one(show.rating({ id })),
    message: async (conversation, id) => {
      const row = engine.one(show.message({ conversation, id }));
      return row === null ? null : deskLogRow(row);
    },
    withPeople: async (channel, channelThreadId) =>
      engine.one(find.withPeople({ channel, channel_id: channelThreadId }))?.id ?? null,
    booked: async (after) => bookedAfter(engine, after),
    changes: async (after, limit) => ({
      changed: engine.all(show.changes({ after, limit })),
      last: engine.one(find.lastChange({}))?.last ?? 0,
    }),
  };
}
