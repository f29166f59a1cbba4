// Writes a conversation: the first time whole, afterwards what differs.
import { sql } from "kysely";
import type { ConversationRow } from "./conversation-row.ts";
import { statement, type Call, type Fill, type Value } from "./statement.ts";

type Changing = Omit<ConversationRow, "first_seq">;

/** Everything of a conversation that a change may change. */
const changingColumns = (p: Fill<Changing>) => ({
  waiting_since: p("waiting_since"),
  state: p("state"),
  owner_kind: p("owner_kind"),
  owner_agent_id: p("owner_agent_id"),
  awaits: p("awaits"),
  next_action: p("next_action"),
  next_action_at: p("next_action_at"),
  wait_reason: p("wait_reason"),
  wakes_at: p("wakes_at"),
  open_promises: p("open_promises"),
  reason: p("reason"),
  urgency: p("urgency"),
  queued_at: p("queued_at"),
  escalated_at: p("escalated_at"),
  misses: p("misses"),
  offered: p("offered"),
  answered: p("answered"),
  asked_seq: p("asked_seq"),
  last_agent_id: p("last_agent_id"),
  closed_at: p("closed_at"),
  close_reason: p("close_reason"),
  reopens_until: p("reopens_until"),
  said_seq: p("said_seq"),
  about: p("about"),
  flow: p("flow"),
  answers: p("answers"),
  desk_rank: p("desk_rank"),
  hand_overs: p("hand_overs"),
  told: p("told"),
  version: p("version"),
  change: p("change"),
});

export const newConversation = statement((db, p: Fill<ConversationRow>) =>
  db.insertInto("conversation").values({
    id: p("id"),
    thread_id: p("thread_id"),
    previous_id: p("previous_id"),
    started_at: p("started_at"),
    first_seq: p("first_seq"),
    ...changingColumns(p),
  }),
);

const makeChange = (names: readonly string[]) =>
  statement((db, p: Fill<Changing>) => {
    const columns = Object.entries(changingColumns(p)).filter(([name]) => names.includes(name));
    return db
      .updateTable("conversation")
      .set(Object.fromEntries(columns))
      .where("id", "=", p("id"))
      .where("version", "=", sql<number>`${p("version")} - 1`);
  }, 1);

/** One statement for each set of columns that ever changed together; the domain's moves make a handful. */
const changes = new Map<string, ReturnType<typeof makeChange>>();

/**
 * Sets only what differs: a column that is named costs its indexes and checks, changed or not. Finds nothing when the
 * conversation is no longer the one that was read.
 */
export function changeConversation(before: Changing, after: Changing): Call {
  const names = differing(before, after);
  const key = names.join();
  const change = changes.get(key) ?? makeChange(names);
  changes.set(key, change);
  return change(after);
}

type Values = Readonly<Record<string, Value>>;
const differing = (before: Values, after: Values): readonly string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);
