-- One person under two records: the one that goes points to the one that stays, and the merge keeps what it takes to undo it.
alter table person add superseded_by bigint;
create index person_by_superseded on person (superseded_by);

create table person_merge (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  keep_id bigint not null,
  lose_id bigint not null,
  keep_name varchar(80) not null,
  lose_name varchar(80) not null,
  lose_status varchar(12) not null,
  taken varchar(400),
  reason varchar(200) not null,
  merged_on date not null,
  merged_by varchar(80) not null,
  values_cipher blob not null,
  moved_rows mediumtext not null,
  ended_belonging bigint,
  headed_household bigint,
  undone_on date,
  undone_by varchar(80),
  undone_reason varchar(200),
  key person_merge_by_branch (branch_id, id),
  key person_merge_by_township (township_id, id),
  key person_merge_by_county (county_id, id),
  key person_merge_by_person (person_id),
  foreign key person_merge_keep (keep_id) references person (id),
  foreign key person_merge_lose (lose_id) references person (id)
);
