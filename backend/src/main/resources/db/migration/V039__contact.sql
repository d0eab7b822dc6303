-- Who spoke with whom, or tried to: rows are only added; one recorded by mistake is withdrawn within minutes and stays.
create table contact_record (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  occurred_on date not null,
  method varchar(12) not null,
  outcome varchar(12) not null,
  told_topics varchar(200),
  needs varchar(200),
  note_cipher varbinary(2400),
  note_print varbinary(32),
  recorder_id bigint,
  recorded_by varchar(80),
  import_id bigint,
  doubt varchar(12),
  withdrawn_at datetime(6),
  key contact_record_by_branch (branch_id, occurred_on, id),
  key contact_record_by_township (township_id, occurred_on, id),
  key contact_record_by_county (county_id, occurred_on, id),
  key contact_record_by_day (occurred_on, id),
  key contact_record_by_person (person_id, occurred_on, id),
  key contact_record_by_recorder (recorder_id, recorded_at),
  key contact_record_by_note (note_print, recorded_at),
  foreign key contact_record_person (person_id) references person (id)
);

-- The numbers that were tried for one record, in their order.
create table contact_try (
  record_id bigint not null,
  place smallint not null,
  contact_point_id bigint not null,
  outcome varchar(12) not null,
  primary key (record_id, place),
  foreign key contact_try_record (record_id) references contact_record (id)
);

-- What somebody of the office has promised, until it is kept.
create table promise (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  record_id bigint,
  words_cipher varbinary(1600) not null,
  owner varchar(80) not null,
  due_on date not null,
  kept_on date,
  is_open boolean generated always as (kept_on is null) stored,
  key promise_by_branch (branch_id, is_open, due_on, id),
  key promise_by_township (township_id, is_open, due_on, id),
  key promise_by_county (county_id, is_open, due_on, id),
  key promise_by_urgency (is_open, due_on, id),
  key promise_by_person (person_id, is_open, due_on, id),
  key promise_by_record (record_id),
  foreign key promise_person (person_id) references person (id)
);
