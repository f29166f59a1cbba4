import type { Migration } from "./migration.ts";

/**
 * What is old is removed: figures of entries are counted on in a table that knows nobody, and every row that points to a
 * conversation or a message is found by an index, because the database looks for it at each removal.
 */
export const retention: Migration = {
  number: 10,
  name: "retention",
  sql: `
create table tally (
  entry text not null,
  kind text not null check (
    kind in (
      'tapped', 'helped', 'did-not-help', 'corrected', 'none-of-these', 'shown', 'handed-over', 'same-again', 'told'
    )
  ),
  day bigint not null,
  n bigint not null check (n >= 1),
  primary key (entry, kind, day)
);

create index message_of_conversation on message (conversation_id, seq) where conversation_id is not null;
create index message_answering on message (reply_to) where reply_to is not null;
create index conversation_after on conversation (previous_id) where previous_id is not null;
create index act_saying on act (message_id) where message_id is not null;
create index task_of_conversation on task (conversation_id, state);
create index follower_of_thread on follower (thread_id);
create index thread_of_customer on thread (customer_id);
`,
};
