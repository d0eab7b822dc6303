create table person (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  name varchar(80) not null,
  name_key varchar(120) not null,
  sex varchar(10) not null,
  birth_date varchar(10),
  citizen_id_cipher varbinary(80),
  citizen_id_mask varchar(20),
  citizen_id_print binary(32),
  ethnicity char(2),
  education char(2),
  village_group varchar(40),
  source varchar(40),
  external_id varchar(80),
  unique key person_citizen_id (township_id, citizen_id_print),
  unique key person_external (township_id, source, external_id),
  key person_by_branch_name (branch_id, name, id)
);

-- Everything a person is searched by: name ends, pinyin, and prints of number tails. Asked within one township.
create table search_key (
  township_id bigint not null,
  register varchar(10) not null,
  kind varchar(10) not null,
  text varbinary(160) not null,
  person_id bigint not null,
  branch_id bigint not null,
  primary key (township_id, register, kind, text, person_id),
  key search_key_by_person (person_id)
);

create table contact_point (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  kind varchar(10) not null,
  value_cipher varbinary(400) not null,
  value_mask varchar(80) not null,
  value_print binary(32) not null,
  owner varchar(10) not null,
  label varchar(40),
  verified_on date,
  verified_by varchar(80),
  verified_how varchar(10),
  retired_on date,
  key contact_point_by_person (person_id, id),
  key contact_point_by_value (township_id, value_print),
  foreign key contact_point_person (person_id) references person (id)
);

create table consent (
  id bigint primary key,
  person_id bigint not null,
  kind varchar(20) not null,
  basis varchar(200) not null,
  given_on date not null,
  recorded_by bigint,
  import_id bigint,
  key consent_by_person (person_id, kind),
  foreign key consent_person (person_id) references person (id)
);
