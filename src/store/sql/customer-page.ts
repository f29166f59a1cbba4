// What the customer's own page is read from.
import { sql } from "kysely";
import { agentId, type ConversationId, type ThreadId } from "../../domain/ids.ts";
import type { Time } from "../../domain/conversation.ts";
import type { Doer, EndedPromise } from "../../domain/promise/promise.ts";
import { promiseOf, type PromiseRow } from "./promise-rows.ts";
import { statement, type Fill } from "./statement.ts";

/** The thread of a page that opens at a moment. */
export const threadOfPage = statement((db, p: Fill<{ token: string; now: Time }>) =>
  db
    .selectFrom("thread")
    .select("id")
    .where("page_token", "=", p("token"))
    .where("page_until", ">", p("now")),
);

/** The newest matters of a thread: the open one, then those that ended last. */
export const mattersIn = statement((db, p: Fill<{ thread: ThreadId; limit: number }>) =>
  db
    .selectFrom("conversation")
    .leftJoin("agent", (join) =>
      join.on((eb) =>
        eb("agent.id", "=", eb.fn.coalesce("conversation.owner_agent_id", "conversation.last_agent_id")),
      ),
    )
    .selectAll("conversation")
    .select("agent.name as owner_name")
    .where("conversation.thread_id", "=", p("thread"))
    .orderBy("conversation.closed_at", (order) => order.desc().nullsFirst())
    .orderBy("conversation.id", "desc")
    .limit(p("limit")),
);

/** What was promised in a conversation and has ended, the last first. */
export const endedIn = statement((db, p: Fill<{ conversation: ConversationId }>) =>
  db
    .selectFrom("promise")
    .selectAll()
    .where("conversation_id", "=", p("conversation"))
    .where("state", "<>", sql.lit("open"))
    .orderBy("ended_at", "desc")
    .orderBy("id"),
);

/** How the promise of a row ended; throws where it is still open. */
export function endOf(row: PromiseRow): EndedPromise {
  const { state, ended_at: at, ended_by: by, had_by_agent_id: had, end_note: note } = row;
  if (state === "open" || at === null || by === null)
    throw new Error(`The promise ${row.id} is still open: it has no end.`);
  return { promise: promiseOf(row), end: state, at, by: doerOf(by), had, note: note ?? "" };
}

const doerOf = (by: string): Doer => (by === "customer" || by === "house" ? by : agentId(by));
