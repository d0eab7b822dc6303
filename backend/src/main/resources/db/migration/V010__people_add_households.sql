-- A household stands in one unit; whom it holds, from when to when, stands in household_person.
create table household (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  head_id bigint,
  head_name varchar(80) not null,
  name_key varchar(120) not null,
  village_group varchar(40),
  people smallint,
  paddy_mu decimal(7,1),
  dry_land_mu decimal(7,1),
  forest_mu decimal(7,1),
  note varchar(400),
  dissolved_on date,
  superseded_by bigint,
  key household_by_branch_name (branch_id, dissolved_on, name_key, id),
  key household_by_branch_id (branch_id, dissolved_on, id),
  key household_by_township_name (township_id, dissolved_on, name_key, id),
  key household_by_township_id (township_id, dissolved_on, id),
  key household_by_county_name (county_id, dissolved_on, name_key, id),
  key household_by_county_id (county_id, dissolved_on, id),
  key household_by_name (dissolved_on, name_key, id),
  key household_by_id (dissolved_on, id),
  key household_by_head (head_id),
  foreign key household_head (head_id) references person (id)
);

-- The generated column is null for the past: a person has one household at a time.
create table household_person (
  id bigint primary key,
  household_id bigint not null,
  person_id bigint not null,
  relation char(2),
  joined_on date,
  left_on date,
  current_person bigint generated always as (case when left_on is null then person_id end) stored,
  unique key household_person_current (current_person),
  key household_person_by_household (household_id, id),
  key household_person_by_person (person_id, left_on),
  foreign key household_person_household (household_id) references household (id),
  foreign key household_person_person (person_id) references person (id)
);

create index audit_event_by_subject on audit_event (subject_id, id);
