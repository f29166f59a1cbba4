import type { Migration } from "./migration.ts";

/**
 * What customers' choices and agents' corrections tell of entries. The words are a copy: they stay when the message that
 * they came from is taken out of the log, and then nothing leads from them to anybody.
 */
export const evidence: Migration = {
  number: 5,
  name: "evidence",
  sql: `
alter table conversation add column asked_seq bigint check (state = 'bot' or asked_seq is null);

create table evidence (
  id text primary key,
  entry text not null,
  kind text not null check (kind in ('tapped', 'helped', 'did-not-help', 'corrected', 'none-of-these')),
  message_id text references message (id) on delete set null,
  text text not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  at bigint not null
);
create unique index evidence_once on evidence (message_id, kind, entry);
create index evidence_of_entry on evidence (entry, at, id);
`,
};
