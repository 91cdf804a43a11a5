-- One row a person: settings of their reminders, and a count of changes that every write names.
create table reminder_person (
  person_id text primary key,
  revision integer not null default 0,
  quiet_from smallint not null,
  quiet_to smallint not null,
  days smallint[] not null,
  paused boolean not null default false,
  paused_until timestamptz
);

-- A reminder, and the next thing to be sent of it. The row is the truth and the queue at once: there is no job elsewhere
-- that could disagree with it. `due_at` is the occurrence or snooze to be sent, `next_try_at` when it may be sent (after
-- quiet hours, pauses and failures); null when nothing is to be sent.
create table reminder (
  id text primary key,
  person_id text not null,
  place_ref text not null,
  tenant text not null,
  version integer not null,
  title text not null check (char_length(title) <= 200),
  schedule jsonb not null,
  zone text not null,
  exact_time boolean not null,
  state text not null check (state in ('live', 'delivered', 'done', 'stopped', 'expired', 'dead')),
  occurrence_at timestamptz,
  snoozed_occurrence_at timestamptz,
  snoozed_until timestamptz,
  delivered_at timestamptz,
  done_at timestamptz,
  dead_because text,
  created_at timestamptz not null,
  ended_at timestamptz,
  due_at timestamptz,
  planned_at timestamptz,
  next_try_at timestamptz,
  attempt integer not null default 0,
  last_error text,
  hold text,
  lease_owner text,
  lease_until timestamptz
);
create index reminder_person_id on reminder (person_id);
create index reminder_place on reminder (place_ref) where hold is not null;
create index reminder_course on reminder ((schedule ->> 'courseId')) where state = 'live' and schedule ->> 'kind' = 'course';
-- Per tenant in due order: a tenant with a hundred thousand due does not hide another's one.
create index reminder_due on reminder (tenant, next_try_at) where next_try_at is not null;
create index reminder_ended on reminder (ended_at) where ended_at is not null;

-- One row an occurrence: written before it is sent, so that after a crash it is known that it may have been seen.
create table reminder_delivery (
  key text primary key,
  reminder_id text not null,
  person_id text not null,
  due_at timestamptz not null,
  attempt integer not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  outcome text not null check (outcome in ('sending', 'sent', 'again', 'given-up', 'held', 'not-yet')),
  because text,
  message_id text,
  late boolean not null default false
);
create index reminder_delivery_person on reminder_delivery (person_id);
create index reminder_delivery_started on reminder_delivery (started_at);

-- Rates shared by all processes: when the next message of a lane (a tenant, a conversation) may go.
create table reminder_lane (
  lane text primary key,
  free_at timestamptz not null
);
