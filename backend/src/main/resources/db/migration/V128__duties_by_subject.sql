-- Duties about a subject are always asked for by their kind too: the key that makes them the only ones finds them.
alter table duty drop key duty_by_subject;
