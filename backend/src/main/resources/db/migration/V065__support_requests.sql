-- What members on their way home ask the office for, and what became of it; what they say is sealed.
create table support_request (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  topic varchar(12) not null,
  words_cipher varbinary(4200) not null,
  by_himself boolean not null,
  received_on date not null,
  taken_on date,
  closed_on date,
  result varchar(12),
  outcome_cipher varbinary(2200),
  recorded_by varchar(80),
  key support_request_by_branch (branch_id, received_on, id),
  key support_request_by_township (township_id, received_on, id),
  key support_request_by_county (county_id, received_on, id),
  key support_request_by_day (received_on, id),
  key support_request_by_person (person_id, received_on, id),
  foreign key support_request_person (person_id) references person (id)
);

-- A step of the office towards an answer.
create table support_step (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  request_id bigint not null,
  on_day date not null,
  words_cipher varbinary(2200) not null,
  recorded_by varchar(80),
  key support_step_by_request (request_id, on_day, id),
  key support_step_by_person (person_id, id),
  foreign key support_step_request (request_id) references support_request (id),
  foreign key support_step_person (person_id) references person (id)
);
