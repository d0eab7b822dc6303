-- When paddy takes which work, and what one hand gives in ten days, as a township has it; without a row the ordinary calendar holds.
create table crop_calendar (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint not null,
  county_id bigint not null,
  unit_id bigint not null,
  hand_days decimal(3,1) not null,
  seasons varchar(800) not null,
  unique key crop_calendar_of (unit_id),
  key crop_calendar_by_township (township_id, id)
);
