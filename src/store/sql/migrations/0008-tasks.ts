import type { Migration } from "./migration.ts";

/** What agents and customers say is wrong in the FAQ, until an owner has mended it. The quote is a copy of what the log keeps. */
export const tasks: Migration = {
  number: 8,
  name: "tasks",
  sql: `
create table task (
  id text primary key,
  state text not null check (state in ('open', 'done')),
  entry text not null,
  conversation_id text not null references conversation (id),
  quote text not null,
  text text not null,
  source text not null check (source in ('agent', 'customer')),
  agent_id text not null references agent (id),
  at bigint not null,
  mended_by text references agent (id),
  mended_at bigint,
  note text,
  constraint done_says_who_and_what check (
    (state = 'done') = (mended_by is not null) and (state = 'done') = (mended_at is not null)
    and (state = 'done') = (note is not null)
  )
);
create index task_by_state on task (state, id);
`,
};
