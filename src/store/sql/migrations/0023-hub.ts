import type { Migration } from "./migration.ts";

/** What the outer hub has been given of a matter, and how far. */
export const hub: Migration = {
  number: 23,
  name: "hub",
  sql: `
create table hub_offer (
  id text primary key,
  conversation_id text not null references conversation (id),
  state text not null check (state in ('sending', 'offered', 'accepted', 'ended')),
  told_seq bigint not null,
  attempts bigint not null check (attempts >= 0),
  due_at bigint not null,
  made_at bigint not null,
  ended_at bigint,
  constraint over_says_when check ((state = 'ended') = (ended_at is not null))
);
create index hub_offer_open on hub_offer (made_at, id) where state <> 'ended';
create index hub_offer_of_conversation on hub_offer (conversation_id, made_at);
`,
};
