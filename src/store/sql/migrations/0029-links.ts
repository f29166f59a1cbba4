import type { Migration } from "./migration.ts";

/**
 * Which threads are known to be one customer's, and the codes that say so; what customers do on their page about it is kept once
 * each. A parted thread belongs to nobody and is remembered as such. `untold` is what the thread itself has still to be told.
 */
export const links: Migration = {
  number: 29,
  name: "links",
  sql: `
create table link (
  thread_id text primary key references thread (id),
  person_id text,
  how text not null check (how in ('code', 'identity', 'parted')),
  at bigint not null,
  untold text check (untold in ('linked', 'parted')),
  untold_channel text,
  constraint parted_has_no_person check ((how = 'parted') = (person_id is null)),
  constraint untold_says_of_what check ((untold is null) = (untold_channel is null))
);
create index link_of_person on link (person_id, thread_id);
create index link_untold on link (thread_id) where untold is not null;
create table link_code (
  code text primary key,
  thread_id text not null unique references thread (id),
  until bigint not null
);
create index link_code_by_end on link_code (until);
create index customer_verified on customer (verified_as) where verified_as is not null;
create table unlogged_before as select * from unlogged;
drop table unlogged;
create table unlogged (
  thread_id text not null references thread (id),
  kind text not null check (kind in (
    'joined', 'language', 'ended', 'nudge', 'release', 'move', 'rate', 'sign-in', 'signed-in', 'signed-out', 'make-code', 'part'
  )),
  key text not null,
  message_id text not null,
  primary key (thread_id, kind, key)
);
insert into unlogged (thread_id, kind, key, message_id) select thread_id, kind, key, message_id from unlogged_before;
drop table unlogged_before;
`,
};
