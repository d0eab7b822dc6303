-- One seal over a stretch of the log of acts, with the seal before it inside.
create table audit_seal (
  id bigint primary key,
  through_id bigint not null,
  row_count int not null,
  sealed_at datetime(6) not null,
  seal binary(32) not null,
  stamp binary(32) not null
);

alter table audit_event add key audit_event_by_actor (actor_id, id);
alter table audit_event add key audit_event_by_action (action, id);
