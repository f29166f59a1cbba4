import type { Migration } from "./migration.ts";

/**
 * What is promised, open and ended, and the state of a conversation that waits for its promise. The table of conversations is
 * made anew, since its checks know the states; foreign keys are looked at when the step is done. `wakes_at` is when the house
 * next has to look at it by itself: for its next action, or for what was promised.
 */
export const promises: Migration = {
  number: 11,
  name: "promises",
  sql: `
create table conversation_before as select * from conversation;
drop table conversation;

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
  wakes_at bigint,
  open_promises bigint not null default 0 check (open_promises >= 0),
  reason text,
  urgency bigint check (urgency between 1 and 4),
  queued_at bigint,
  escalated_at bigint,
  misses bigint check (misses >= 0),
  offered text,
  answered text,
  asked_seq bigint,
  flow text,
  answers text,
  last_agent_id text references agent (id),
  closed_at bigint,
  close_reason text,
  reopens_until bigint,
  said_seq bigint,
  about text,
  desk_rank bigint not null,
  version bigint not null check (version >= 1),
  change bigint not null unique,
  constraint open_before_closed_at_desk check ((state = 'closed') = (desk_rank < 0)),
  constraint state_is_known check (state in ('bot', 'queued', 'with-agent', 'promised', 'closed')),
  constraint open_has_owner_and_next check (
    (state = 'closed') = (owner_kind is null)
    and (state = 'closed') = (awaits is null)
    and (state = 'closed') = (next_action is null)
    and (state = 'closed') = (next_action_at is null)
    and (state = 'closed') = (wakes_at is null)
  ),
  constraint wakes_in_time check (wakes_at <= next_action_at),
  constraint owner_fits_state check (
    (state = 'closed' and owner_kind is null)
    or (state = 'bot' and owner_kind = 'bot')
    or (state = 'queued' and owner_kind = 'queue')
    or (state = 'with-agent' and owner_kind = 'agent')
    or (state = 'promised' and owner_kind in ('queue', 'agent'))
  ),
  constraint agent_owner_is_named check (
    (state <> 'closed' and owner_kind = 'agent') = (owner_agent_id is not null)
  ),
  constraint next_action_fits_state check (
    state = 'closed'
    or (state = 'bot' and next_action = 'goodbye' and awaits = 'customer')
    or (state = 'queued' and next_action = 'first-human-word' and awaits = 'us')
    or (state = 'with-agent' and next_action = 'reply' and awaits = 'us')
    or (state = 'with-agent' and next_action in ('remind', 'close') and awaits = 'customer')
    or (state = 'with-agent' and next_action = 'look-again' and awaits = 'other')
    or (state = 'promised' and next_action = 'keep-promise' and awaits = 'us')
  ),
  constraint promises_stay_open check (
    (state not in ('bot', 'closed') or open_promises = 0) and (state <> 'promised' or open_promises > 0)
  ),
  constraint bot_knows_its_misses check (
    (state = 'bot') = (misses is not null) and (state = 'bot') = (offered is not null)
    and (state = 'bot' or answered is null) and (state = 'bot' or asked_seq is null)
  ),
  constraint people_know_why check (
    (state in ('queued', 'with-agent', 'promised')) = (urgency is not null)
    and (state in ('queued', 'with-agent', 'promised') and reason is not null or state = 'bot' and reason is null
      or state = 'closed')
    and (state in ('queued', 'with-agent') or escalated_at is null)
    and (state = 'queued') = (queued_at is not null)
  ),
  constraint nothing_asked_there check (state not in ('with-agent', 'promised') or flow is null),
  constraint closed_says_when_and_why check (
    (state = 'closed') = (closed_at is not null) and (state = 'closed') = (close_reason is not null)
    and (state = 'closed' or (last_agent_id is null and reopens_until is null))
  )
);

insert into conversation (
  id, thread_id, previous_id, started_at, first_seq, waiting_since, state, owner_kind, owner_agent_id, awaits, next_action,
  next_action_at, wakes_at, reason, urgency, queued_at, escalated_at, misses, offered, answered, asked_seq, flow, answers,
  last_agent_id, closed_at, close_reason, reopens_until, said_seq, about, desk_rank, version, change
) select
  id, thread_id, previous_id, started_at, first_seq, waiting_since, state, owner_kind, owner_agent_id, awaits, next_action,
  next_action_at, next_action_at, reason, urgency, queued_at, escalated_at, misses, offered, answered, asked_seq, flow, answers,
  last_agent_id, closed_at, close_reason, reopens_until, said_seq, about, desk_rank, version, change
from conversation_before;
drop table conversation_before;

create unique index one_open_conversation on conversation (thread_id) where state <> 'closed';
create index conversation_ended on conversation (thread_id, closed_at, id) where state = 'closed';
create index conversation_due on conversation (wakes_at, id) where wakes_at is not null;
create index conversation_at_desk on conversation (desk_rank, id, state);
create index conversation_of_agent on conversation (owner_agent_id, desk_rank, id) where owner_agent_id is not null;
create index conversation_in_queue on conversation (waiting_since) where state = 'queued';
create index conversation_late on conversation (escalated_at) where escalated_at is not null;
create index conversation_handed_over on conversation (about, started_at) where reason is not null;
create index conversation_after on conversation (previous_id) where previous_id is not null;

create table promise (
  id text primary key,
  conversation_id text not null references conversation (id),
  state text not null check (state in ('open', 'kept', 'released', 'not-reached')),
  text text not null,
  contact_kind text not null check (contact_kind in ('chat', 'email', 'phone')),
  contact text,
  made_by_flow text,
  made_by_agent_id text references agent (id),
  made_at bigint not null,
  due_at bigint not null,
  window_from bigint,
  window_to bigint,
  attempts text not null,
  moves text not null,
  warnings text not null,
  late_at bigint,
  escalated_at bigint,
  nudged_at bigint,
  ended_at bigint,
  ended_by text,
  end_note text,
  constraint contact_is_known check ((contact_kind = 'chat') = (contact is null)),
  constraint somebody_made_it check ((made_by_flow is null) <> (made_by_agent_id is null)),
  constraint window_has_two_ends check ((window_from is null) = (window_to is null)),
  constraint end_says_when_and_who check (
    (state = 'open') = (ended_at is null) and (state = 'open') = (ended_by is null) and (state = 'open') = (end_note is null)
  )
);
create index promise_of_conversation on promise (conversation_id, state);
create index promise_open on promise (due_at, id) where state = 'open';
create index promise_ended on promise (ended_at, id) where state <> 'open';

alter table thread add column page_token text;
alter table thread add column page_until bigint;
create unique index thread_page on thread (page_token) where page_token is not null;
`,
};
