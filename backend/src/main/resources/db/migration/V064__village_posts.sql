-- Posts in their village of those who came home, and the reserve for them: facts, from when until when.
create table village_post (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  kind varchar(20) not null,
  title varchar(40),
  from_on date not null,
  to_on date,
  recorded_by varchar(80),
  key village_post_by_branch (branch_id, from_on, id),
  key village_post_by_township (township_id, from_on, id),
  key village_post_by_county (county_id, from_on, id),
  key village_post_by_day (from_on, id),
  key village_post_by_person (person_id, from_on, id),
  foreign key village_post_person (person_id) references person (id)
);
