-- Whoever asked for it has his data only stored, from that day; what was erased for him, and until when it held, stands with his request.
alter table person add column restricted_on date;
alter table privacy_request
  add column erased varchar(200),
  add column lifted_on date;
