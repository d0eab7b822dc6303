-- What somebody asks about the data kept of a person, and until when he is answered.
create table privacy_request (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  kind varchar(12) not null,
  by_relative boolean not null,
  words varchar(400),
  received_on date not null,
  due_on date not null,
  extended_because varchar(200),
  state varchar(10) not null,
  decided_on date,
  decision varchar(400),
  key privacy_request_by_branch (branch_id, state, id),
  key privacy_request_by_township (township_id, state, id),
  key privacy_request_by_county (county_id, state, id),
  key privacy_request_by_state (state, id),
  key privacy_request_by_person (person_id, id),
  foreign key privacy_request_person (person_id) references person (id)
);

-- A consent that was taken back stays on record, without what only it allowed.
alter table consent
  add column withdrawn_on date,
  add column withdrawn_because varchar(200);
