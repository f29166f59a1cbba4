import type { Migration } from "./migration.ts";

/** What is told outside of the chat: committed with the deed it tells, sent by a loop, kept when it could not be. */
export const letters: Migration = {
  number: 12,
  name: "letters",
  sql: `
create table letter (
  id text primary key,
  thread_id text not null references thread (id),
  conversation_id text not null references conversation (id),
  kind text not null,
  way text not null check (way in ('email', 'phone')),
  address text not null,
  language text not null,
  subject text not null,
  paragraphs text not null,
  link text,
  state text not null check (state in ('waiting', 'sent', 'dropped', 'dead')),
  due_at bigint not null,
  attempts bigint not null check (attempts >= 0),
  made_at bigint not null,
  ended_at bigint,
  error text,
  constraint ended_says_when check ((state = 'waiting') = (ended_at is null))
);
create index letter_due on letter (due_at, id) where state = 'waiting';
create index letter_of_conversation on letter (conversation_id);
`,
};
