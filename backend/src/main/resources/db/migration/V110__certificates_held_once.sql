-- A member holds one certificate at a time; of two that count as valid, the one issued later replaces the other.
update activity_certificate earlier
  join activity_certificate later on later.person_id = earlier.person_id
    and later.withdrawn_on is null and earlier.withdrawn_on is null and later.id <> earlier.id
    and (later.issued_on, later.id) > (earlier.issued_on, earlier.id)
  set earlier.withdrawn_on = later.issued_on, earlier.withdrawn_because = '换发新证', earlier.version = earlier.version + 1;
alter table activity_certificate
  add held_by bigint generated always as (case when withdrawn_on is null then person_id end) stored,
  add unique key activity_certificate_held (held_by);
