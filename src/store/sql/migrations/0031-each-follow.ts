import type { Migration } from "./migration.ts";

/** Who asks anew after a known problem's end has one more promise, and the old one stays in the counts. At most one of them waits. */
export const eachFollow: Migration = {
  number: 31,
  name: "each-follow",
  sql: `
create table follower_before as select * from follower;
drop table follower;
create table follower (
  entry text not null,
  thread_id text not null references thread (id),
  at bigint not null,
  told_at bigint,
  text text not null,
  due_at bigint,
  late_at bigint,
  escalated_at bigint,
  moves bigint not null check (moves >= 0),
  primary key (thread_id, entry, at)
);
insert into follower (entry, thread_id, at, told_at, text, due_at, late_at, escalated_at, moves)
  select entry, thread_id, at, told_at, text, due_at, late_at, escalated_at, moves from follower_before;
drop table follower_before;
create unique index one_waits on follower (thread_id, entry) where told_at is null;
create index follower_waiting on follower (entry, at, thread_id) where told_at is null;
create index follower_due on follower (due_at) where told_at is null and escalated_at is null;
create index follower_made on follower (at);
create index follower_by_time on follower (entry, due_at);
`,
};
