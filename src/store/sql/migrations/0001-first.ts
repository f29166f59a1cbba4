import type { Migration } from "./migration.ts";

/** Everything of the first version. The checks repeat the types: a row that no state knows cannot exist. */
export const first: Migration = {
  number: 1,
  name: "first",
  sql: `
create table customer (
  id text primary key,
  channel text not null,
  channel_customer_id text not null,
  name text,
  unique (channel, channel_customer_id)
);

create table agent (
  id text primary key,
  email text not null,
  email_folded text not null unique,
  name text not null,
  role text not null check (role in ('agent', 'supervisor', 'editor')),
  password_hash text not null,
  created_at bigint not null
);

create table session (
  id_hash text primary key,
  agent_id text not null references agent (id),
  seen_at bigint not null,
  expires_at bigint not null
);
create index session_of_agent on session (agent_id, seen_at);
create index session_by_end on session (expires_at);

create table thread (
  id text primary key,
  channel text not null,
  channel_id text not null,
  customer_id text not null references customer (id),
  language text not null check (language in ('fi', 'sv', 'en')),
  language_from text not null check (language_from in ('page', 'message')),
  greeted bigint not null check (greeted in (0, 1)),
  reference text,
  last_seq bigint not null check (last_seq >= 0),
  last_at bigint not null,
  unique (channel, channel_id)
);

create table conversation (
  id text primary key,
  thread_id text not null references thread (id),
  previous_id text references conversation (id),
  started_at bigint not null,
  first_seq bigint not null check (first_seq >= 1),
  waiting_since bigint,
  state text not null,
  owner_kind text,
  owner_agent_id text references agent (id),
  awaits text,
  next_action text,
  next_action_at bigint,
  reason text,
  urgency bigint check (urgency between 1 and 4),
  queued_at bigint,
  escalated_at bigint,
  misses bigint check (misses >= 0),
  offered text,
  answered text,
  last_agent_id text references agent (id),
  closed_at bigint,
  close_reason text,
  reopens_until bigint,
  desk_rank bigint not null,
  version bigint not null check (version >= 1),
  change bigint not null unique,
  constraint open_before_closed_at_desk check ((state = 'closed') = (desk_rank < 0)),
  constraint state_is_known check (state in ('bot', 'queued', 'with-agent', 'closed')),
  constraint open_has_owner_and_next check (
    (state = 'closed') = (owner_kind is null)
    and (state = 'closed') = (awaits is null)
    and (state = 'closed') = (next_action is null)
    and (state = 'closed') = (next_action_at is null)
  ),
  constraint owner_fits_state check (
    (state = 'closed' and owner_kind is null)
    or (state = 'bot' and owner_kind = 'bot')
    or (state = 'queued' and owner_kind = 'queue')
    or (state = 'with-agent' and owner_kind = 'agent')
  ),
  constraint agent_owner_is_named check ((state = 'with-agent') = (owner_agent_id is not null)),
  constraint next_action_fits_state check (
    state = 'closed'
    or (state = 'bot' and next_action = 'goodbye' and awaits = 'customer')
    or (state = 'queued' and next_action = 'first-human-word' and awaits = 'us')
    or (state = 'with-agent' and next_action = 'reply' and awaits = 'us')
    or (state = 'with-agent' and next_action in ('remind', 'close') and awaits = 'customer')
  ),
  constraint bot_knows_its_misses check (
    (state = 'bot') = (misses is not null) and (state = 'bot') = (offered is not null)
    and (state = 'bot' or answered is null)
  ),
  constraint people_know_why check (
    (state in ('queued', 'with-agent')) = (urgency is not null)
    and (state in ('queued', 'with-agent') and reason is not null or state = 'bot' and reason is null or state = 'closed')
    and (state in ('queued', 'with-agent') or escalated_at is null)
    and (state = 'queued') = (queued_at is not null)
  ),
  constraint closed_says_when_and_why check (
    (state = 'closed') = (closed_at is not null) and (state = 'closed') = (close_reason is not null)
    and (state = 'closed' or (last_agent_id is null and reopens_until is null))
  )
);
create unique index one_open_conversation on conversation (thread_id) where state <> 'closed';
create index conversation_ended on conversation (thread_id, closed_at, id) where state = 'closed';
create index conversation_due on conversation (next_action_at, id) where next_action_at is not null;
create index conversation_at_desk on conversation (desk_rank, id, state);

create table message (
  id text primary key,
  thread_id text not null references thread (id),
  seq bigint not null check (seq >= 1),
  conversation_id text references conversation (id),
  author text not null check (author in ('customer', 'bot', 'agent', 'system')),
  audience text not null check (audience in ('customer', 'desk')),
  say text,
  text text not null,
  markdown bigint not null check (markdown in (0, 1)),
  options text,
  entry text,
  agent_id text references agent (id),
  channel_msg_id text,
  reply_to text references message (id),
  at bigint not null,
  unique (thread_id, seq),
  constraint agent_line_is_named check ((author = 'agent') = (agent_id is not null)),
  constraint house_says_something check ((say is null) = (author = 'customer' or audience = 'desk')),
  constraint own_message_has_key check ((author = 'customer') = (channel_msg_id is not null)),
  constraint own_message_answers_none check (author <> 'customer' or reply_to is null)
);
create unique index message_once on message (thread_id, channel_msg_id) where channel_msg_id is not null;

create table joined (
  thread_id text not null references thread (id),
  key text not null,
  message_id text not null,
  primary key (thread_id, key)
);

create table act (
  key text not null,
  conversation_id text not null references conversation (id),
  agent_id text not null references agent (id),
  kind text not null,
  fingerprint text not null,
  refusal text,
  refused_by text,
  message_id text references message (id),
  at bigint not null,
  primary key (conversation_id, agent_id, key),
  constraint refused_says_nothing check (refusal is null or message_id is null),
  constraint done_was_not_refused check (refusal is not null or refused_by is null)
);

create table outbox (
  message_id text primary key references message (id),
  thread_id text not null references thread (id),
  seq bigint not null,
  state text not null check (state in ('next', 'behind', 'sent', 'dead')),
  due_at bigint not null,
  attempts bigint not null check (attempts >= 0),
  sent_at bigint,
  error text,
  constraint sent_says_when check ((state = 'sent') = (sent_at is not null))
);
create unique index one_next_of_thread on outbox (thread_id) where state = 'next';
create index outbox_due on outbox (due_at, message_id) where state = 'next';
create index outbox_behind on outbox (thread_id, seq) where state = 'behind';
`,
};
