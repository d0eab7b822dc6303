-- Somebody is looked after on behalf of a member once at a time; of two files that are open, the one begun later never was.
update care_case later
  join care_case earlier on earlier.person_id = later.person_id and earlier.kind = later.kind
    and earlier.name_print = later.name_print and left(earlier.born, 4) = left(later.born, 4)
    and earlier.closed_on is null and later.closed_on is null
    and (earlier.opened_on, earlier.id) < (later.opened_on, later.id)
  set later.closed_on = later.opened_on, later.closed_because = 'NOT_NEEDED', later.version = later.version + 1;
alter table care_case
  add in_care varchar(80) generated always as
    (case when closed_on is null then concat(kind, ' ', hex(name_print), ' ', left(born, 4)) end) stored,
  add unique key care_case_in_care (person_id, in_care);
