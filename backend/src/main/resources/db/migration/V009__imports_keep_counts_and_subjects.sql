-- What became of an import's rows is counted from them once, when it comes to rest; a list of imports reads no rows.
alter table import
  add column count_read bigint not null default 0,
  add column count_created bigint not null default 0,
  add column count_updated bigint not null default 0,
  add column count_unchanged bigint not null default 0,
  add column count_ambiguous bigint not null default 0,
  add column count_rejected bigint not null default 0,
  add column count_warned bigint not null default 0,
  add column count_skipped bigint not null default 0;

update import i join (
  select import_id,
    sum(case when outcome = 'SKIPPED' then 0 else 1 end) as n_read,
    sum(case when outcome = 'CREATED' then 1 else 0 end) as n_created,
    sum(case when outcome = 'UPDATED' then 1 else 0 end) as n_updated,
    sum(case when outcome = 'UNCHANGED' then 1 else 0 end) as n_unchanged,
    sum(case when outcome = 'AMBIGUOUS' then 1 else 0 end) as n_ambiguous,
    sum(case when outcome = 'REJECTED' then 1 else 0 end) as n_rejected,
    sum(case when warned then 1 else 0 end) as n_warned,
    sum(case when outcome = 'SKIPPED' then 1 else 0 end) as n_skipped
  from import_row group by import_id) r on r.import_id = i.id
set count_read = n_read, count_created = n_created, count_updated = n_updated, count_unchanged = n_unchanged,
  count_ambiguous = n_ambiguous, count_rejected = n_rejected, count_warned = n_warned, count_skipped = n_skipped;

-- Whom a row is about: somebody stored, or the row of the same import that creates him.
alter table import_row
  add column subject_id bigint,
  add key import_row_by_subject (import_id, subject_id);

update import_row set subject_id = coalesce(entity_id, case when outcome = 'CREATED' then id end);
