-- Days of work on the fields that somebody of a village offers.
create table labour_offer (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  name varchar(80) not null,
  from_on date not null,
  until_on date not null,
  days decimal(4,1) not null,
  withdrawn_on date,
  recorded_by varchar(80),
  key labour_offer_by_branch (branch_id, from_on, id),
  key labour_offer_by_township (township_id, from_on, id),
  key labour_offer_by_county (county_id, from_on, id),
  key labour_offer_by_day (from_on, id)
);
