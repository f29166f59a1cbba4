import type { Migration } from "./migration.ts";

/** A line that is longer than its channel takes is sent in pieces, each a row of the outbox with a key of its own. */
export const pieces: Migration = {
  number: 25,
  name: "pieces",
  sql: `
create table outbox_of_pieces (
  key text primary key,
  message_id text not null references message (id),
  thread_id text not null references thread (id),
  seq bigint not null,
  piece bigint not null check (piece >= 0),
  start bigint not null check (start >= 0),
  stop bigint check (stop > start),
  state text not null check (state in ('next', 'behind', 'sent', 'dead')),
  due_at bigint not null,
  attempts bigint not null check (attempts >= 0),
  sent_at bigint,
  error text,
  unique (message_id, piece),
  constraint sent_says_when check ((state = 'sent') = (sent_at is not null))
);
insert into outbox_of_pieces
  select message_id, message_id, thread_id, seq, 0, 0, null, state, due_at, attempts, sent_at, error from outbox;
drop table outbox;
alter table outbox_of_pieces rename to outbox;
create unique index one_next_of_thread on outbox (thread_id) where state = 'next';
create index outbox_due on outbox (due_at, message_id) where state = 'next';
create index outbox_behind on outbox (thread_id, seq, piece) where state = 'behind';
create index outbox_dead on outbox (thread_id) where state = 'dead';
`,
};
