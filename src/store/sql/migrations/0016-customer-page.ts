import type { Migration } from "./migration.ts";

/** What customers do on their own page: kept once each, like all else that has no row of its own in the log. */
export const customerPage: Migration = {
  number: 16,
  name: "customer-page",
  sql: `
create table unlogged_before as select * from unlogged;
drop table unlogged;
create table unlogged (
  thread_id text not null references thread (id),
  kind text not null check (kind in ('joined', 'language', 'ended', 'nudge', 'release', 'move')),
  key text not null,
  message_id text not null,
  primary key (thread_id, kind, key)
);
insert into unlogged (thread_id, kind, key, message_id) select thread_id, kind, key, message_id from unlogged_before;
drop table unlogged_before;
`,
};
