-- What is recalled between turns. `key` is "<person>|<place>".
create table memory (
  key text primary key,
  person_id text not null generated always as (split_part(key, '|', 1)) stored,
  version integer not null,
  remembered jsonb not null,
  expires_at timestamptz not null
);
create index memory_person on memory (person_id);
create index memory_expires on memory (expires_at);

-- What a person has told us about themselves.
create table profile (
  person_id text primary key,
  version integer not null,
  profile jsonb not null,
  updated_at timestamptz not null
);

-- Where the bot is installed and how to write there. `person_id` only in a chat with one person.
create table conversation (
  conversation_id text primary key,
  person_id text,
  scope text not null check (scope in ('personal', 'group', 'channel')),
  tenant_id text,
  service_url text not null,
  reference jsonb not null,
  installed_at timestamptz not null,
  removed_at timestamptz,
  welcomed_at timestamptz
);
create index conversation_person on conversation (person_id) where person_id is not null;

-- Messages already taken up, for the while in which Teams may deliver them again. The key is a digest and says nothing of
-- anyone. Unlogged: emptied by a crash, and that is right, for what was cut short is to be answered when it comes again.
create unlogged table activity_claim (
  digest text primary key,
  expires_at timestamptz not null
);
create index activity_claim_expires on activity_claim (expires_at);
