-- The part of a calendar link that cannot be guessed; it is of no use once the reminder is over. Null: no link.
alter table reminder add column calendar_key text;
-- The invitation it was set by, for a count that names nobody.
alter table reminder add column invite_id text;
create index reminder_invited on reminder (invite_id) where invite_id is not null;
-- Those that wait until a course has dates.
create index reminder_awaiting on reminder ((schedule ->> 'courseId')) where state = 'live' and schedule ->> 'kind' = 'awaiting';

-- Who invited others to a course, so that only they see the count.
create table reminder_invite (
  id text primary key,
  person_id text not null,
  course_id text not null,
  created_at timestamptz not null
);
create index reminder_invite_person on reminder_invite (person_id);
create index reminder_invite_created on reminder_invite (created_at);

-- Where a message was seen, and what became of it: its card is then edited, at `edit_at`. Null: nothing to edit.
alter table reminder_delivery add column conversation_id text;
alter table reminder_delivery add column shown text check (shown in ('done', 'snoozed', 'stopped'));
alter table reminder_delivery add column edit_at timestamptz;
alter table reminder_delivery add column edit_attempt integer not null default 0;
create index reminder_delivery_edit on reminder_delivery (edit_at) where edit_at is not null;
