import type { Migration } from "./migration.ts";

/** Files that customers send: what a reader of the log needs stands in the message, the bytes in a table of their own. */
export const attachments: Migration = {
  number: 3,
  name: "attachments",
  sql: `
alter table message add column attachments text;

create table attachment (
  id text primary key,
  message_id text not null references message (id),
  bytes bytea not null check (length(bytes) > 0)
);
create index attachment_of_message on attachment (message_id);
`,
};
