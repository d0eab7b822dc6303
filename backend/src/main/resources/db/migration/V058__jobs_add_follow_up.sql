-- Whether somebody is still in his post is asked after 7, 30 and 90 days and half a year; what he is there may change.
alter table placement
  add column title varchar(60),
  add column last_check varchar(8),
  add column next_check_on date,
  add key placement_check_of_branch (branch_id, next_check_on, id),
  add key placement_check_of_township (township_id, next_check_on, id),
  add key placement_check_of_county (county_id, next_check_on, id),
  add key placement_by_next_check (next_check_on, id);

update placement set last_check = 'MONTH_6' where stayed is not null;
update placement set next_check_on = date_add(started_on, interval 7 day) where stayed is null and ended_on is null;

-- What was heard when he was asked; in sealed words where something is said.
create table placement_check (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  placement_id bigint not null,
  stage varchar(8) not null,
  checked_on date not null,
  checked_by varchar(80),
  still_there boolean not null,
  paid boolean,
  contract boolean,
  lodging boolean,
  words_cipher varbinary(2000),
  unique key placement_check_once (placement_id, stage),
  foreign key placement_check_placement (placement_id) references placement (id)
);

-- What somebody was in his post before, and what he is from then on.
create table placement_change (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  placement_id bigint not null,
  changed_on varchar(10) not null,
  was varchar(60),
  title varchar(60) not null,
  key placement_change_of (placement_id, id),
  foreign key placement_change_placement (placement_id) references placement (id)
);
