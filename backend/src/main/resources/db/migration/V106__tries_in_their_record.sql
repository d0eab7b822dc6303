-- The numbers that were tried are read with their record and never without it.
alter table contact_record add column tries varchar(340) after outcome;
update contact_record r
  join (select record_id, group_concat(concat(contact_point_id, ':', outcome) order by place) as said
    from contact_try group by record_id) t on t.record_id = r.id
  set r.tries = t.said;
drop table contact_try;
