import type { Migration } from "./migration.ts";

/** Who has read what a customer wrote of how it went: customers are told that somebody does. */
export const commentsRead: Migration = {
  number: 14,
  name: "comments-read",
  sql: `
alter table rating add column read_by text references agent (id);
alter table rating add column read_at bigint;
create index rating_unread on rating (at, conversation_id) where comment is not null and read_at is null;
create index rating_read on rating (read_at, conversation_id) where comment is not null and read_at is not null;
`,
};
