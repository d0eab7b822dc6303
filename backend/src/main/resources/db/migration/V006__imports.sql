create table import (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  organization_id bigint,
  account_id bigint not null,
  account_name varchar(80) not null,
  file_name varchar(200) not null,
  sha256 char(64) not null,
  kind varchar(40) not null,
  state varchar(20) not null,
  mode varchar(10) not null,
  strategy varchar(10) not null,
  atomic varchar(10) not null,
  on_ambiguous varchar(10) not null,
  as_of date,
  basis varchar(200),
  task varchar(10),
  pass int not null,
  done_sheet int not null,
  done_row int not null,
  rows_read int not null,
  rows_known int,
  charset varchar(30),
  source_json mediumtext,
  problem_code varchar(40),
  repeats bigint,
  cancel_wanted boolean not null,
  key import_by_branch (branch_id, id),
  key import_by_township (township_id, id),
  key import_by_county (county_id, id),
  key import_by_content (sha256, kind, organization_id, id)
);

create table import_file (
  import_id bigint primary key,
  content longblob not null
);

create table import_row (
  id bigint primary key,
  version bigint not null,
  import_id bigint not null,
  sheet int not null,
  number int not null,
  pass int not null,
  outcome varchar(10) not null,
  reason varchar(12),
  warned boolean not null,
  mended boolean not null,
  entity_id bigint,
  match_key binary(32),
  id_key binary(32),
  content_key binary(32),
  payload mediumblob,
  unique key import_row_number (import_id, sheet, number),
  key import_row_by_outcome (import_id, outcome, sheet, number),
  key import_row_by_match (import_id, match_key),
  key import_row_by_id_key (import_id, id_key),
  key import_row_by_content (import_id, content_key),
  foreign key import_row_import (import_id) references import (id)
);

create table import_mapping (
  id bigint primary key,
  organization_id bigint not null,
  headings_key binary(32) not null,
  kind varchar(40) not null,
  mapping_json text not null,
  unique key import_mapping_headings (organization_id, headings_key)
);
