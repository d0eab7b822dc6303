-- The activity certificate of a member who is away, issued and registered by his branch; each annual check is a row.
create table activity_certificate (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  number varchar(40) not null,
  issued_on date not null,
  issued_by varchar(120) not null,
  last_checked_on date,
  withdrawn_on date,
  withdrawn_because varchar(200),
  unique key activity_certificate_number (township_id, number),
  key activity_certificate_by_branch (branch_id, id),
  key activity_certificate_by_township (township_id, id),
  key activity_certificate_by_county (county_id, id),
  key activity_certificate_by_person (person_id, withdrawn_on),
  foreign key activity_certificate_person (person_id) references person (id)
);

create table certificate_check (
  id bigint primary key,
  certificate_id bigint not null,
  checked_on date not null,
  recorded_at datetime(6) not null,
  unique key certificate_check_day (certificate_id, checked_on),
  foreign key certificate_check_certificate (certificate_id) references activity_certificate (id)
);
