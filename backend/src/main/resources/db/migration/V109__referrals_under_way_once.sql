-- Somebody is under way to a post once; of two that were, the one that has come farther goes on.
update referral behind
  join referral ahead on ahead.person_id = behind.person_id and ahead.vacancy_id = behind.vacancy_id
    and ahead.is_open and behind.is_open and ahead.id <> behind.id
    and (field(ahead.state, 'PROPOSED', 'CONSENTED', 'REFERRED', 'NO_ANSWER', 'ACCEPTED'), behind.id)
      > (field(behind.state, 'PROPOSED', 'CONSENTED', 'REFERRED', 'NO_ANSWER', 'ACCEPTED'), ahead.id)
  set behind.state = 'CLOSED', behind.reason = '重复推荐', behind.version = behind.version + 1;
alter table referral
  add under_way_to bigint generated always as (case when is_open then vacancy_id end) stored,
  add unique key referral_under_way (person_id, under_way_to);
