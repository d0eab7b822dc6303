-- Somebody holds a post once at a time; of two entries that are open, the one that began later never was.
update village_post later
  join village_post earlier on earlier.person_id = later.person_id and earlier.kind = later.kind
    and coalesce(earlier.title, '') = coalesce(later.title, '') and earlier.to_on is null and later.to_on is null
    and (earlier.from_on, earlier.id) < (later.from_on, later.id)
  set later.to_on = later.from_on, later.version = later.version + 1;
alter table village_post
  add held_as varchar(62) generated always as (case when to_on is null then concat(kind, ' ', coalesce(title, '')) end) stored,
  add unique key village_post_held (person_id, held_as);
