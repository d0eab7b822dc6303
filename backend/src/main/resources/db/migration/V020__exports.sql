-- What left as a file: who took which list, what for, how many rows.
create table export (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  account_id bigint not null,
  account_name varchar(80) not null,
  organization_id bigint,
  list varchar(200) not null,
  question varchar(400) not null,
  format varchar(10) not null,
  purpose varchar(200) not null,
  row_count bigint,
  key export_by_branch (branch_id, id),
  key export_by_township (township_id, id),
  key export_by_county (county_id, id)
);
