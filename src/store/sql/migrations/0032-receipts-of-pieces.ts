import type { Migration } from "./migration.ts";

/** A line that goes in pieces can be reacted to at each of them: each has a receipt of its own, under its own name at the channel. */
export const receiptsOfPieces: Migration = {
  number: 32,
  name: "receipts-of-pieces",
  sql: `
create table receipt_of_piece (
  message_id text not null references message (id),
  piece bigint not null check (piece >= 0),
  is_last bigint not null check (is_last in (0, 1)),
  thread_id text not null references thread (id),
  channel_key text not null,
  sent_at bigint not null,
  delivered_at bigint,
  read_at bigint,
  reaction text,
  primary key (message_id, piece),
  constraint read_was_delivered check (read_at is null or delivered_at is not null)
);
insert into receipt_of_piece
  select message_id, coalesce((select max(piece) from outbox where outbox.message_id = receipt.message_id), 0), 1,
    thread_id, channel_key, sent_at, delivered_at, read_at, reaction from receipt;
drop table receipt;
alter table receipt_of_piece rename to receipt;
create index receipt_of_thread on receipt (thread_id, sent_at);
`,
};
