import type { Migration } from "./migration.ts";

/** How far lines that were sent have come, as their channel tells. */
export const receipts: Migration = {
  number: 22,
  name: "receipts",
  sql: `
create table receipt (
  message_id text primary key references message (id),
  thread_id text not null references thread (id),
  channel_key text not null,
  sent_at bigint not null,
  delivered_at bigint,
  read_at bigint,
  reaction text,
  constraint read_was_delivered check (read_at is null or delivered_at is not null)
);
create index receipt_of_thread on receipt (thread_id, sent_at);
`,
};
