import type { Migration } from "./migration.ts";

/** How a matter went can be said on the customer's own page too, once for each form. */
export const pageRating: Migration = {
  number: 19,
  name: "page-rating",
  sql: `
create table unlogged_before as select * from unlogged;
drop table unlogged;
create table unlogged (
  thread_id text not null references thread (id),
  kind text not null check (kind in ('joined', 'language', 'ended', 'nudge', 'release', 'move', 'rate')),
  key text not null,
  message_id text not null,
  primary key (thread_id, kind, key)
);
insert into unlogged (thread_id, kind, key, message_id) select thread_id, kind, key, message_id from unlogged_before;
drop table unlogged_before;
`,
};
