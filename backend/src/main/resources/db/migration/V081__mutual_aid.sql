-- Days of work that households gave each other, and how each stands; days for days, never money.
create table mutual_aid_day (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  giver_id bigint not null,
  receiver_id bigint not null,
  worked_on date not null,
  task varchar(20) not null,
  days decimal(4,1) not null,
  withdrawn_on date,
  recorded_by varchar(80),
  key mutual_aid_day_by_branch (branch_id, worked_on, id),
  key mutual_aid_day_by_township (township_id, worked_on, id),
  key mutual_aid_day_by_county (county_id, worked_on, id),
  key mutual_aid_day_by_day (worked_on, id),
  key mutual_aid_day_by_giver (giver_id, worked_on),
  key mutual_aid_day_by_receiver (receiver_id, worked_on),
  foreign key mutual_aid_giver (giver_id) references household (id),
  foreign key mutual_aid_receiver (receiver_id) references household (id)
);

create table mutual_aid_balance (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  household_id bigint not null,
  given decimal(7,1) not null,
  received decimal(7,1) not null,
  owed decimal(7,1) not null,
  unique key mutual_aid_balance_of_household (household_id),
  key mutual_aid_balance_by_branch (branch_id, id),
  key mutual_aid_balance_by_township (township_id, id),
  key mutual_aid_balance_by_county (county_id, id),
  foreign key mutual_aid_household (household_id) references household (id)
);
