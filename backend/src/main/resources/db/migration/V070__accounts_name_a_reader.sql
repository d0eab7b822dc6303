-- Whom a member has named to read his reports while standing in for the secretary of his branch (P-04).
alter table account add column report_reader_id bigint;
