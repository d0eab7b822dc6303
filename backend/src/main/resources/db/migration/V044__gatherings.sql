-- A meeting of a branch: when and where it is or was held, and what was on its agenda.
create table gathering (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  kind varchar(30) not null,
  held_on date not null,
  place varchar(120) not null,
  agenda varchar(600),
  state varchar(12) not null,
  recorded_by varchar(80),
  key gathering_by_branch (branch_id, held_on, id),
  key gathering_by_township (township_id, held_on, id),
  key gathering_by_county (county_id, held_on, id),
  key gathering_by_day (held_on, id),
  key gathering_of_branch (branch_id, kind, held_on)
);

-- Who was invited to a meeting, and who came.
create table gathering_guest (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  gathering_id bigint not null,
  person_id bigint not null,
  away boolean not null,
  invited_on date,
  came_on date,
  signed_by varchar(80),
  unique key gathering_guest_once (gathering_id, person_id),
  key gathering_guest_by_meeting (gathering_id, id),
  key gathering_guest_by_person (person_id, id),
  foreign key gathering_guest_meeting (gathering_id) references gathering (id),
  foreign key gathering_guest_person (person_id) references person (id)
);

-- What was suggested at a meeting, sealed.
create table gathering_suggestion (
  id bigint primary key,
  gathering_id bigint not null,
  person_id bigint,
  words_cipher varbinary(2000) not null,
  noted_by varchar(80),
  noted_at datetime(6) not null,
  key gathering_suggestion_by_meeting (gathering_id, id),
  key gathering_suggestion_by_person (person_id, id),
  foreign key gathering_suggestion_meeting (gathering_id) references gathering (id)
);
