-- Who looks for work: what he can do, how far he goes (0 own county, 1 own province, 2 anywhere), and what he wishes.
create table job_seeker (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  beneficiary_type varchar(10) not null,
  trade varchar(24) not null,
  grade varchar(20),
  years int,
  reach int not null,
  wage_least int,
  lodging boolean,
  contract boolean,
  insurance boolean,
  free_from date not null,
  words varchar(200),
  closed_on date,
  closed_because varchar(120),
  source varchar(40),
  external_id varchar(80),
  unique key job_seeker_external (township_id, source, external_id),
  key job_seeker_of_branch (branch_id, closed_on, free_from, id),
  key job_seeker_of_township (township_id, closed_on, free_from, id),
  key job_seeker_of_county (county_id, closed_on, free_from, id),
  key job_seeker_by_day (free_from, id),
  key job_seeker_match_branch (branch_id, trade, closed_on, reach, free_from, id),
  key job_seeker_match_township (township_id, trade, closed_on, reach, free_from, id),
  key job_seeker_of_person (person_id, closed_on, id),
  foreign key job_seeker_person (person_id) references person (id)
);

-- Posts are matched by trade, those that end first.
alter table vacancy
  add key vacancy_match (county_id, trade, closed_on, valid_through, id);
