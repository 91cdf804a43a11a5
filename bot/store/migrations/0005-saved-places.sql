-- What a person keeps on their plan: the address of a role, a comparison, a route or a course. Ids only.
create table saved_place (
  person_id text not null,
  place text not null check (char_length(place) <= 2000),
  saved_at timestamptz not null,
  primary key (person_id, place)
);
