-- Neither table says who: no person, no conversation, no message.

-- What people thought of an answer.
create table feedback (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  reaction text not null check (reaction in ('like', 'dislike', 'not-that')),
  ask_kind text,
  answer_kind text,
  ids text[] not null,
  comment text check (char_length(comment) <= 2000)
);
create index feedback_at on feedback (at);

-- How questions were understood. `words` only where the operator has chosen to keep them.
create table question (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  ask_kind text,
  answer_kind text not null,
  p real check (p between 0 and 1),
  words text check (char_length(words) <= 1000)
);
create index question_at on question (at);
