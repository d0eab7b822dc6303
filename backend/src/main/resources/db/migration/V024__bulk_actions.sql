-- An act on many rows: judged first, done when it is confirmed; each row keeps what came of it.
create table bulk_action (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  account_id bigint not null,
  resource varchar(40) not null,
  action varchar(40) not null,
  filter_json text not null,
  values_json text not null,
  state varchar(10) not null,
  key bulk_action_by_state (state)
);

create table bulk_item (
  id bigint primary key,
  bulk_id bigint not null,
  row_id bigint not null,
  outcome varchar(16) not null,
  code varchar(60),
  message varchar(200),
  key bulk_item_by_bulk (bulk_id, id),
  key bulk_item_by_outcome (bulk_id, outcome, id),
  key bulk_item_counts (bulk_id, outcome, code),
  foreign key bulk_item_bulk (bulk_id) references bulk_action (id)
);
