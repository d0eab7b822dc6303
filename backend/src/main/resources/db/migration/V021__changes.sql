-- A member as another system tells of him, whatever township of the teller's scope he lies in.
create index person_by_external on person (source, external_id);

-- What has changed, ids only. An entry is written with its change and numbered after the commit.
create table change_entry (
  id bigint primary key,
  number bigint,
  at datetime(6) not null,
  type varchar(40) not null,
  row_id bigint not null,
  change_kind varchar(10) not null,
  superseded_by bigint,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  unique key change_entry_number (number),
  key change_entry_by_branch (branch_id, number),
  key change_entry_by_township (township_id, number),
  key change_entry_by_county (county_id, number)
);

-- One row: the last number given, and the last one that is no longer kept.
create table change_counter (
  id tinyint primary key,
  last_number bigint not null,
  forgotten bigint not null
);
insert into change_counter values (1, 0, 0);
