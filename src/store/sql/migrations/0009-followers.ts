import type { Migration } from "./migration.ts";

/** Who wants to know when a known problem is fixed; told_at is set in the commit of the line that tells it. */
export const followers: Migration = {
  number: 9,
  name: "followers",
  sql: `
create table follower (
  entry text not null,
  thread_id text not null references thread (id),
  at bigint not null,
  told_at bigint,
  primary key (entry, thread_id)
);
create index follower_waiting on follower (entry, at, thread_id) where told_at is null;
`,
};
