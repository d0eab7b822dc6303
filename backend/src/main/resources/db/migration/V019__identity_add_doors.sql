-- Somebody acts for another account for some days.
create table deputy (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  account_id bigint not null,
  deputy_id bigint not null,
  from_day date not null,
  until_day date not null,
  stopped_on date,
  key deputy_by_branch (branch_id, id),
  key deputy_by_township (township_id, id),
  key deputy_by_county (county_id, id),
  key deputy_by_account (account_id, id),
  key deputy_by_deputy (deputy_id, until_day)
);

-- For whom a session acts, and for whom an act was done, beside who did it.
alter table session add deputy_id bigint;
alter table audit_event add for_id bigint;
alter table audit_event add for_name varchar(80);
alter table import add for_account_id bigint;

-- Whose work a letter is, until it is handed over.
alter table affiliation_transfer add account_id bigint;
alter table affiliation_transfer add key transfer_by_account (account_id, state);
alter table import add key import_by_account (account_id, state);

-- An account nobody comes back to, one nobody has come in with yet, and the person whose own door it is.
alter table account add closed_on date;
alter table account add person_id bigint;
alter table account add unique key account_of_person (person_id);
alter table account add key account_unstarted (last_sign_in_at, township_id, username, id);

-- Codes by which a member opens a door of his own; only a print is kept.
create table activation_code (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  person_id bigint not null,
  issuer_id bigint not null,
  witness varbinary(400) not null,
  print binary(32) not null,
  tries int not null,
  expires_at datetime(6) not null,
  ended_at datetime(6),
  key activation_code_by_person (person_id, id)
);
