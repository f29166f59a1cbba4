import type { Migration } from "./migration.ts";

/**
 * Unpublished work on the FAQ and every writing of its files by the house. A publication is noted before its file is written,
 * so that a death in between can be told from a file that somebody else changed. The two indexes at the end are for what
 * became of an entry.
 */
export const drafts: Migration = {
  number: 7,
  name: "drafts",
  sql: `
create table draft (
  entry text primary key,
  topic text not null,
  kind text not null check (kind in ('change', 'add', 'remove')),
  version bigint not null check (version >= 1),
  base text not null,
  yaml text not null,
  agent_id text not null references agent (id),
  at bigint not null,
  approved_by text references agent (id),
  constraint approved_by_another check (approved_by is null or approved_by <> agent_id)
);
create index draft_by_time on draft (at, entry);

create table publication (
  id text primary key,
  key text not null,
  agent_id text not null references agent (id),
  entry text not null,
  topic text not null,
  kind text not null check (kind in ('change', 'add', 'remove', 'undo')),
  text_before text not null,
  text_after text not null,
  draft_version bigint,
  state text not null check (state in ('writing', 'done')),
  undoes text references publication (id),
  at bigint not null,
  unique (agent_id, key),
  constraint undo_names_what check ((kind = 'undo') = (undoes is not null))
);
create unique index publication_undone_once on publication (undoes) where undoes is not null;
create index publication_of_entry on publication (entry, id);
create index publication_being_written on publication (id) where state = 'writing';

create index message_with_entry on message (entry, at) where entry is not null;
create index conversation_handed_over on conversation (about, started_at) where reason is not null;
`,
};
