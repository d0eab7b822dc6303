-- A proposal to correct somebody's file is frozen when it is made: the values as they stood (masked), and the new ones.
create table correction_request (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  reason varchar(200) not null,
  proposed_on date not null,
  proposed_by varchar(80) not null,
  due_on date not null,
  state varchar(10) not null,
  decided_on date,
  decided_by varchar(80),
  decision varchar(200),
  key correction_request_by_branch (branch_id, state, id),
  key correction_request_by_township (township_id, state, id),
  key correction_request_by_county (county_id, state, id),
  key correction_request_by_state (state, id),
  key correction_request_by_person (person_id, id),
  foreign key correction_request_person (person_id) references person (id)
);

create table correction_change (
  request_id bigint not null,
  place smallint not null,
  field varchar(40) not null,
  was varchar(400),
  value_cipher varbinary(2000),
  value_mask varchar(400),
  primary key (request_id, place),
  foreign key correction_change_request (request_id) references correction_request (id)
);
