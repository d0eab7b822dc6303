-- Who is to be told of changes, where, and up to which number he has been.
create table webhook (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  organization_id bigint not null,
  client_id bigint not null,
  client_name varchar(80) not null,
  name varchar(80) not null,
  url varchar(400) not null,
  types varchar(400) not null,
  paused boolean not null,
  secret varbinary(200) not null,
  former_secret varbinary(200),
  former_until datetime(6),
  told_through bigint not null,
  key webhook_by_branch (branch_id, name, id),
  key webhook_by_township (township_id, name, id),
  key webhook_by_county (county_id, name, id),
  key webhook_by_name (name, id)
);

-- Each message with what came of it; it is tried again until it is taken or has been tried too often.
create table webhook_delivery (
  id bigint primary key,
  webhook_id bigint not null,
  created_at datetime(6) not null,
  body text not null,
  change_count int not null,
  state varchar(10) not null,
  attempts int not null,
  next_at datetime(6),
  last_at datetime(6),
  last_status int,
  last_problem varchar(200),
  key webhook_delivery_by_webhook (webhook_id, id),
  key webhook_delivery_by_state (webhook_id, state, id),
  key webhook_delivery_due (state, next_at),
  key webhook_delivery_by_time (created_at),
  foreign key webhook_delivery_webhook (webhook_id) references webhook (id)
);
