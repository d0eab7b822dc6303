-- Somebody gives one answer a day; of several the last one written down stands.
delete earlier from return_intention earlier
  join return_intention later on later.person_id = earlier.person_id and later.asked_on = earlier.asked_on
    and later.id > earlier.id;
alter table return_intention
  add unique key return_intention_of_day (person_id, asked_on);
