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
create temporary table earlier_loss as
select l.id, l.outflow_id, l.reason circumstance, l.recorded_at,
  (select min(f.became) from outflow_change_field f where f.change_id = l.id and f.field = 'contactLostSince') since,
  (select max(r.id) from outflow_change r where r.outflow_id = l.outflow_id and r.act = 'contact-restored' and r.id > l.id
    and r.id < (select min(n.id) from outflow_change n where n.outflow_id = l.outflow_id and n.act = 'contact-lost' and n.id > l.id)) restored
from outflow_change l join outflow_contact_loss k on k.outflow_id = l.outflow_id where l.act = 'contact-lost';

insert ignore into outflow_contact_loss (id, outflow_id, since, circumstance, restored_on, recorded_at)
select e.id, e.outflow_id, e.since, e.circumstance, r.on_day, e.recorded_at
from earlier_loss e join outflow_change r on r.id = e.restored
where e.since is not null and length(r.on_day) = 10 and r.on_day > e.since
  and not exists (select 1 from outflow_change t where t.outflow_id = e.outflow_id and t.act = 'event-reverted' and t.id > r.id
    and t.id < (select min(n.id) from outflow_change n where n.outflow_id = e.outflow_id and n.act = 'contact-lost' and n.id > r.id));

create table outflow_loss_search (
  loss_id bigint not null,
  place smallint not null,
  action varchar(120) not null,
  primary key (loss_id, place),
  foreign key outflow_loss_search_loss (loss_id) references outflow_contact_loss (id)
);

insert into outflow_loss_search (loss_id, place, action)
select s.outflow_id, s.place, s.action from outflow_search_action s join outflow_contact_loss l on l.id = s.outflow_id;

insert into outflow_loss_search (loss_id, place, action)
select f.change_id, row_number() over (partition by f.change_id order by f.place) - 1, left(f.became, 120)
from outflow_change_field f join outflow_contact_loss l on l.id = f.change_id where f.field = 'searchActions';

drop temporary table earlier_loss;
drop table outflow_search_action;

-- Of each episode the last loss, which the ledger lists beside it.
alter table outflow add column loss_id bigint, drop column contact_lost_since, drop column contact_lost_circumstance,
  drop column contact_restored_on;
update outflow o join outflow_contact_loss l on l.id = o.id set o.loss_id = l.id;
