-- The ledger of one unit as it was at the end of a month, frozen: what stood in it is one sealed text with its hash.
-- unit_id is the unit of record and never moves; the place columns say where it is visible now.
create table ledger_snapshot (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  unit_id bigint not null,
  month char(7) not null,
  as_of date not null,
  row_count smallint not null,
  content_cipher mediumblob not null,
  sha256 char(64) not null,
  village_signed_by varchar(80),
  village_signed_at datetime(6),
  township_signed_by varchar(80),
  township_signed_at datetime(6),
  unique key ledger_snapshot_unit (unit_id, month),
  key ledger_snapshot_by_branch (branch_id, month, id),
  key ledger_snapshot_by_branch_id (branch_id, id),
  key ledger_snapshot_by_township (township_id, month, id),
  key ledger_snapshot_by_township_id (township_id, id),
  key ledger_snapshot_by_county (county_id, month, id),
  key ledger_snapshot_by_county_id (county_id, id)
);
