-- What every feature stands on. Texts are utf8mb4_bin: other collations hold all rare characters equal.
create table node_lease (
  node smallint primary key,
  holder varchar(36) not null,
  until datetime(6) not null
);

create table idempotency_answer (
  print binary(32) primary key,
  request binary(32) not null,
  answer mediumblob,
  kept_until datetime(6) not null,
  key idempotency_answer_by_time (kept_until)
);

create table audit_event (
  id bigint primary key,
  at datetime(6) not null,
  business_date date not null,
  actor_id bigint,
  actor_name varchar(80),
  action varchar(60) not null,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  person_id bigint,
  township_id bigint,
  fields varchar(400),
  note varchar(400),
  as_of date not null,
  import_id bigint,
  trace_id char(32) not null,
  key audit_event_by_person (person_id, id),
  key audit_event_by_township (township_id, id)
);

-- db-scheduler's own table.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  key scheduled_tasks_by_time (execution_time),
  key scheduled_tasks_by_heartbeat (last_heartbeat)
);
