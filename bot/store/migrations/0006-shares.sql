-- Group chats and channels (without threads) the bot was seen in: where a card can be shared.
create table share_place (
  place_id text primary key,
  scope text not null check (scope in ('group', 'channel')),
  tenant_id text,
  service_url text not null,
  team_id text,
  -- Names of the channel or chat and of its team, as Teams gives them; null when it does not.
  title text,
  team_title text,
  seen_at timestamptz not null,
  removed_at timestamptz
);
create index share_place_team on share_place (team_id) where team_id is not null;
create index share_place_seen on share_place (seen_at);

-- Who was seen where: only there may they share. Ids only.
create table share_presence (
  place_id text not null,
  person_id text not null,
  user_id text not null,
  seen_at timestamptz not null,
  primary key (place_id, person_id)
);
create index share_presence_person on share_presence (person_id);
create index share_presence_seen on share_presence (seen_at);

-- Who shared what where: ids, and the line that the person wrote on the card, which is cleared when they take it back.
create table share (
  id text primary key,
  person_id text not null,
  user_id text,
  conversation_id text not null,
  scope text not null check (scope in ('personal', 'group', 'channel')),
  tenant_id text,
  service_url text,
  ask_version integer not null,
  ask jsonb not null,
  note text check (char_length(note) <= 300),
  created_at timestamptz not null,
  posting_at timestamptz,
  posted_at timestamptz,
  message_id text,
  -- What everybody is to see, and what they see: behind when the message still has to be changed.
  revision integer not null default 1,
  shown_revision integer not null default 1,
  changed_at timestamptz not null,
  lease_until timestamptz,
  undone_at timestamptz,
  undone_how text check (undone_how in ('deleted', 'corrected')),
  -- The message is not there any more.
  gone_at timestamptz
);
create index share_person on share (person_id);
create index share_created on share (created_at);
create index share_behind on share (changed_at) where shown_revision < revision and gone_at is null;

-- Whoever looks at a shared card from their own place sees it so again.
create table share_view (
  share_id text not null references share (id) on delete cascade,
  person_id text not null,
  view text not null check (view in ('me', 'route')),
  at timestamptz not null,
  primary key (share_id, person_id)
);
create index share_view_person on share_view (person_id);
