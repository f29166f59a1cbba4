import type { Migration } from "./migration.ts";

/**
 * What customers settle themselves: who they are to the site that vouches for them, and the language they chose. Deliveries
 * without a row of their own in the log are no longer openings of windows only.
 */
export const customerChoices: Migration = {
  number: 2,
  name: "customer-choices",
  sql: `
alter table customer add column verified_as text;

alter table thread add column language_chosen bigint not null default 0 check (language_chosen in (0, 1));

create table unlogged (
  thread_id text not null references thread (id),
  kind text not null check (kind in ('joined', 'language', 'ended')),
  key text not null,
  message_id text not null,
  primary key (thread_id, kind, key)
);
insert into unlogged (thread_id, kind, key, message_id) select thread_id, 'joined', key, message_id from joined;
drop table joined;
`,
};
