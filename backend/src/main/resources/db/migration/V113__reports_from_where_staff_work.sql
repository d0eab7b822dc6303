-- Where a session was begun, as a print of the network address; it tells a report sent from where staff come in, too (domain.md 5.5).
alter table session add column place_print binary(32), add key session_by_place (place_print, started_at);
alter table quarterly_report add column where_staff_work boolean;
