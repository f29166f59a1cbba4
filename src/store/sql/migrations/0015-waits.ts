import type { Migration } from "./migration.ts";

/**
 * Why an agent waits for the customer or for somebody outside, in the agent's words; and why a matter is still open, as often as
 * that was asked.
 */
export const waits: Migration = {
  number: 15,
  name: "waits",
  sql: `
alter table conversation add column wait_reason text
  check (wait_reason is null or next_action in ('remind', 'look-again'));
create table open_reason (
  conversation_id text not null references conversation (id),
  at bigint not null,
  agent_id text not null references agent (id),
  text text not null,
  primary key (conversation_id, at)
);
create index conversation_of_people on conversation (started_at) where urgency is not null;
`,
};
