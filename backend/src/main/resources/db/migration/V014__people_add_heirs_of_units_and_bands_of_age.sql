-- A unit that has been merged points to the one that took it in.
alter table organization add superseded_by bigint;

-- The last day on which somebody may have been born, by which his age is counted.
alter table person add born_by varchar(10) generated always as
  (concat(birth_date, right('0000-12-31', 10 - char_length(birth_date)))) stored;

-- Numbers that go with their unit are found by it.
create index contact_point_by_branch on contact_point (branch_id);

-- Two units above a township go together one unit at a time; the row says how far that has come.
create table unit_merge (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  heir_id bigint not null,
  other_id bigint not null,
  merged_on date not null,
  reason varchar(200) not null,
  account_id bigint not null,
  state varchar(10) not null,
  units_done bigint not null,
  units_known bigint not null,
  key unit_merge_by_county (county_id, id),
  key unit_merge_by_state (state, id),
  foreign key unit_merge_heir (heir_id) references organization (id),
  foreign key unit_merge_other (other_id) references organization (id)
);
