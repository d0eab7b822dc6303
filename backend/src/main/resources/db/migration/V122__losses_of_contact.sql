-- An absence may be lost more than once: each loss is a row with what was done to find him, one at a time is open.
create table outflow_contact_loss (
  id bigint primary key,
  outflow_id bigint not null,
  since date not null,
  circumstance varchar(24) not null,
  restored_on date,
  recorded_at datetime(6) not null,
  open_outflow bigint generated always as (case when restored_on is null then outflow_id end) stored,
  unique key outflow_contact_loss_open (open_outflow),
  unique key outflow_contact_loss_since (outflow_id, since),
  key outflow_contact_loss_by_restored (restored_on, outflow_id),
  foreign key outflow_contact_loss_outflow (outflow_id) references outflow (id)
);

-- The last loss is the one the episode knew.
insert into outflow_contact_loss (id, outflow_id, since, circumstance, restored_on, recorded_at)
select id, id, contact_lost_since, coalesce(contact_lost_circumstance, 'OTHER'),
  case when status <> 'CONTACT_LOST' and contact_restored_on >= contact_lost_since then contact_restored_on end, revised_at
from outflow where contact_lost_since is not null;

-- Those before it stand in the history: decided, and found again before contact was lost anew.
insert ignore into outflow_contact_loss (id, outflow_id, since, circumstance, restored_on, recorded_at)
with decided as (
  select c.id, c.outflow_id, c.reason, c.recorded_at,
    lead(c.id) over (partition by c.outflow_id order by c.id) anew,
    (select min(f.became) from outflow_change_field f where f.change_id = c.id and f.field = 'contactLostSince') since
  from outflow_change c where c.act = 'contact-lost'
), found as (
  select d.*, (select max(r.id) from outflow_change r where r.outflow_id = d.outflow_id and r.act = 'contact-restored'
    and r.id > d.id and r.id < d.anew) restored
  from decided d where d.anew is not null and d.since is not null
)
select f.id, f.outflow_id, f.since, f.reason, r.on_day, f.recorded_at
from found f join outflow_change r on r.id = f.restored
where length(r.on_day) = 10 and r.on_day > f.since
  and not exists (select 1 from outflow_change t
    where t.outflow_id = f.outflow_id and t.act = 'event-reverted' and t.id > r.id and t.id < f.anew);

-- What was done to find him belongs to the loss; the last one has the episode's number.
delete from outflow_search_action where outflow_id not in (select id from outflow_contact_loss);
alter table outflow_search_action drop foreign key outflow_search_action_outflow, rename column outflow_id to loss_id;
alter table outflow_search_action
  add foreign key outflow_search_action_loss (loss_id) references outflow_contact_loss (id);

insert into outflow_search_action (loss_id, place, action)
select f.change_id, row_number() over (partition by f.change_id order by f.place) - 1, left(f.became, 120)
from outflow_change_field f join outflow_contact_loss l on l.id = f.change_id where f.field = 'searchActions';

-- Of each episode the last loss, which the ledger lists beside it.
alter table outflow add column loss_id bigint, drop column contact_lost_since, drop column contact_lost_circumstance,
  drop column contact_restored_on;
update outflow o join outflow_contact_loss l on l.id = o.id set o.loss_id = l.id;
