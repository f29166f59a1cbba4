import type { Migration } from "./migration.ts";

/** Signing in at the site from a channel that leads there: deliveries without a row in the log, and when the last one was. */
export const signing: Migration = {
  number: 28,
  name: "signing",
  sql: `
alter table thread add column signed_at bigint;

create table unlogged_before as select * from unlogged;
drop table unlogged;
create table unlogged (
  thread_id text not null references thread (id),
  kind text not null check (kind in (
    'joined', 'language', 'ended', 'nudge', 'release', 'move', 'rate', 'sign-in', 'signed-in', 'signed-out'
  )),
  key text not null,
  message_id text not null,
  primary key (thread_id, kind, key)
);
insert into unlogged (thread_id, kind, key, message_id) select thread_id, kind, key, message_id from unlogged_before;
drop table unlogged_before;
`,
};
