import type { Migration } from "./migration.ts";

/**
 * What the self-check has found and told, until it is over; and letters that are of no conversation, for those who run the
 * service.
 */
export const alarms: Migration = {
  number: 24,
  name: "alarms",
  sql: `
create table breach (
  kind text primary key,
  over_at bigint
);

create table letter_before as select * from letter;
drop table letter;
create table letter (
  id text primary key,
  thread_id text references thread (id),
  conversation_id text references conversation (id),
  kind text not null,
  way text not null check (way in ('email', 'phone')),
  address text not null,
  language text not null,
  subject text not null,
  paragraphs text not null,
  link text,
  state text not null check (state in ('waiting', 'sent', 'dropped', 'dead')),
  due_at bigint not null,
  attempts bigint not null check (attempts >= 0),
  made_at bigint not null,
  ended_at bigint,
  error text,
  constraint ended_says_when check ((state = 'waiting') = (ended_at is null)),
  constraint only_an_alarm_is_of_no_conversation check (
    (kind = 'alarm') = (thread_id is null) and (kind = 'alarm') = (conversation_id is null)
  )
);
insert into letter (
  id, thread_id, conversation_id, kind, way, address, language, subject, paragraphs, link, state, due_at, attempts, made_at,
  ended_at, error
) select
  id, thread_id, conversation_id, kind, way, address, language, subject, paragraphs, link, state, due_at, attempts, made_at,
  ended_at, error
from letter_before;
drop table letter_before;
create index letter_due on letter (due_at, id) where state = 'waiting';
create index letter_of_conversation on letter (conversation_id);
`,
};
