-- Who came home and works in a field, paired with who plans to come back for the same.
create table mentor_link (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  mentor_id bigint not null,
  field varchar(20) not null,
  since date not null,
  ended_on date,
  recorded_by varchar(80),
  key mentor_link_by_branch (branch_id, since, id),
  key mentor_link_by_township (township_id, since, id),
  key mentor_link_by_county (county_id, since, id),
  key mentor_link_by_day (since, id),
  key mentor_link_by_person (person_id, since, id),
  key mentor_link_by_mentor (mentor_id, since, id),
  foreign key mentor_link_person (person_id) references person (id),
  foreign key mentor_link_mentor (mentor_id) references person (id)
);
