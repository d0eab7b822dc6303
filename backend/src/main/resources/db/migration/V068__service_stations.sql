-- The service station of a township for its members away: where it is, its own telephone, since when.
alter table organization
  add column station_address varchar(120),
  add column station_phone varchar(30),
  add column station_opened_on date;
