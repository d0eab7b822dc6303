create table account (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  organization_id bigint,
  username varchar(40) not null,
  display_name varchar(80) not null,
  role varchar(20) not null,
  password_hash varchar(200) not null,
  must_change_password boolean not null,
  disabled boolean not null,
  failures int not null,
  locked_until datetime(6),
  last_sign_in_at datetime(6),
  former_hashes text,
  unique key account_username (username),
  key account_by_branch (branch_id, username, id),
  key account_by_township (township_id, username, id),
  key account_by_county (county_id, username, id)
);

create table session (
  id bigint primary key,
  account_id bigint not null,
  refresh_hash binary(32) not null,
  former_hash binary(32),
  refreshed_at datetime(6) not null,
  started_at datetime(6) not null,
  ended_at datetime(6),
  key session_by_account (account_id, id)
);
