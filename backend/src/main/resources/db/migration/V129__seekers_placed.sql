-- Whoever has found a post looks for work no more; when he leaves it, he looks again.
alter table job_seeker
  add placement_id bigint,
  add key job_seeker_placed (placement_id);
update job_seeker seeker
  join placement begun on begun.person_id = seeker.person_id and begun.is_live and begun.vacancy_id is not null
    and begun.started_on >= date(seeker.recorded_at + interval 8 hour)
  set seeker.closed_on = begun.started_on, seeker.closed_because = '已上岗', seeker.placement_id = begun.id,
    seeker.version = seeker.version + 1
  where seeker.closed_on is null;
