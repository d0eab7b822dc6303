-- A unit that has been merged points to the one that took it in.
alter table organization add superseded_by bigint;

-- The last day on which somebody may have been born, by which his age is counted.
alter table person add born_by varchar(10) generated always as
  (concat(birth_date, right('0000-12-31', 10 - char_length(birth_date)))) stored;
