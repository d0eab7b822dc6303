-- A visit that was written down by mistake is taken back with the reason; it stays to be seen.
alter table care_visit
  add column withdrawn_on date,
  add column withdrawn_because varchar(20);

-- A family may confirm by a code that it was given: only its print is kept, and how often somebody guessed.
alter table family_service_order
  add column code_print varbinary(32),
  add column code_tries int not null default 0;
