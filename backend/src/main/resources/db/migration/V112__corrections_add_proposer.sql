-- Whose account asked for a correction: nobody else takes it back.
alter table correction_request add column proposer_id bigint;
