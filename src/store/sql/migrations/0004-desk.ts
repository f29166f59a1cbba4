import type { Migration } from "./migration.ts";

/** What the desk's lists show of what was said, and the indexes that count and list by owner. */
export const desk: Migration = {
  number: 4,
  name: "desk",
  sql: `
alter table conversation add column said_seq bigint;
alter table conversation add column about text;

update conversation set
  said_seq = (
    select message.seq from message
    where message.thread_id = conversation.thread_id and message.conversation_id = conversation.id
      and message.audience = 'customer' and message.author in ('customer', 'agent')
    order by message.seq desc limit 1
  ),
  about = (
    select message.entry from message
    where message.thread_id = conversation.thread_id and message.conversation_id = conversation.id
      and message.entry is not null
    order by message.seq desc limit 1
  );

create index conversation_of_agent on conversation (owner_agent_id, desk_rank, id) where owner_agent_id is not null;
create index conversation_in_queue on conversation (waiting_since) where state = 'queued';
create index conversation_late on conversation (escalated_at) where escalated_at is not null;
`,
};
