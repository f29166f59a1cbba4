import type { Migration } from "./migration.ts";

/**
 * What is promised to who wants to know when a known problem is fixed: the words they read, by when the next word comes, how often
 * that was moved, and whether it passed.
 */
export const promisedNews: Migration = {
  number: 26,
  name: "promised-news",
  sql: `
alter table follower add column text text not null default '';
alter table follower add column due_at bigint;
alter table follower add column late_at bigint;
alter table follower add column escalated_at bigint;
alter table follower add column moves bigint not null default 0 check (moves >= 0);
create index follower_due on follower (due_at) where told_at is null and escalated_at is null;
create index follower_made on follower (at);
create index follower_by_time on follower (entry, due_at);
`,
};
