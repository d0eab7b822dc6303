-- What was told about the use of data, version after version, and who has read which.
create table privacy_notice (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  number int not null,
  title varchar(80) not null,
  text mediumtext not null,
  published_on date not null,
  unique key privacy_notice_number (number)
);

create table privacy_notice_acceptance (
  id bigint primary key,
  notice_id bigint not null,
  account_id bigint not null,
  accepted_at datetime(6) not null,
  unique key privacy_notice_acceptance_once (account_id, notice_id),
  foreign key privacy_notice_acceptance_notice (notice_id) references privacy_notice (id)
);

-- A breach: through whose access, from when to when. Whom it affects is asked of the log of acts.
create table privacy_incident (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  title varchar(80) not null,
  description varchar(1000) not null,
  actor_id bigint not null,
  from_at datetime(6) not null,
  until_at datetime(6) not null,
  found_on date not null,
  notice_text varchar(1000),
  closed_on date,
  measures varchar(1000)
);

-- What went because its time was over: how many rows of which table.
create table retention_run (
  id bigint primary key,
  ran_at datetime(6) not null,
  table_name varchar(64) not null,
  rows_gone bigint not null,
  key retention_run_by_table (table_name, id)
);
