-- Who looked at whose file, apart from who changed it.
alter table audit_event add only_seen boolean not null default false;
alter table audit_event add key audit_event_seen (person_id, only_seen, id);
