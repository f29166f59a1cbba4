import type { Migration } from "./migration.ts";

/** Where in a flow a conversation waits, what the customer told when asked, and how they rated how it went. */
export const flows: Migration = {
  number: 6,
  name: "flows",
  sql: `
alter table conversation add column flow text check (state <> 'with-agent' or flow is null);
alter table conversation add column answers text;

create table rating (
  conversation_id text primary key references conversation (id),
  value text not null check (value in ('yes', 'partly', 'no')),
  comment text,
  at bigint not null
);
`,
};
