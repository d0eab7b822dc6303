-- Somebody looks for work once; of two entries that are open, the one made later goes on.
update job_seeker earlier
  join job_seeker later on later.person_id = earlier.person_id
    and later.closed_on is null and earlier.closed_on is null and later.id > earlier.id
  set earlier.closed_on = date(later.recorded_at), earlier.closed_because = '重复登记', earlier.version = earlier.version + 1;
alter table job_seeker
  add looking bigint generated always as (case when closed_on is null then person_id end) stored,
  add unique key job_seeker_looking (looking);
