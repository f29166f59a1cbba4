import type { Migration } from "./migration.ts";

/**
 * How often a matter changed hands, what a waiting customer was told, what each agent can take, and how long each stay in the
 * queue was. A stay outlives its conversation and knows nothing of it.
 */
export const queue: Migration = {
  number: 13,
  name: "queue",
  sql: `
alter table conversation add column hand_overs bigint not null default 0;
alter table conversation add column told text;
alter table agent add column languages text not null default '[]';
alter table agent add column topics text not null default '[]';
alter table agent add column capacity bigint not null default 5;

create table stay (
  id text primary key,
  queued_at bigint not null,
  ended_at bigint not null,
  taken bigint not null check (taken in (0, 1)),
  ahead bigint not null check (ahead >= 0),
  told_low bigint,
  told_high bigint,
  constraint told_has_two_ends check ((told_low is null) = (told_high is null)),
  constraint ends_after_it_began check (ended_at >= queued_at)
);
create index stay_ended on stay (ended_at);
`,
};
