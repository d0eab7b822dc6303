-- Two are paired once; of two entries that last, the one made later ends on the day it began.
update mentor_link later
  join mentor_link earlier on earlier.person_id = later.person_id and earlier.mentor_id = later.mentor_id
    and earlier.ended_on is null and later.ended_on is null and earlier.id < later.id
  set later.ended_on = later.since, later.version = later.version + 1;
alter table mentor_link
  add guided_by bigint generated always as (case when ended_on is null then mentor_id end) stored,
  add unique key mentor_link_paired (person_id, guided_by);
