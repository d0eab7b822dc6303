-- The history of a row passes over the acts of reading it, of which a unit whose lists are read has very many.
alter table audit_event drop key audit_event_by_subject, add key audit_event_history (subject_id, only_seen, id);
