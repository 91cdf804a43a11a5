-- When what could not be shown is tried again, however long Teams or the bot was away.
alter table share add column try_at timestamptz not null default to_timestamp(0);
drop index share_behind;
create index share_behind on share (try_at)
  where shown_revision < revision and gone_at is null and message_id is not null;
