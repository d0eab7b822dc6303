-- Who works in a post still: he has not left, and was not gone by half a year where a ledger tells that but no day.
alter table placement add is_live boolean generated always as (ended_on is null and coalesce(stayed, true)) stored;
create index placement_live_in_vacancy on placement (vacancy_id, is_live, person_id);
drop index placement_by_vacancy on placement;
create index placement_live_of_township on placement (township_id, introducer_kind, trade, introducer_id, is_live, stayed);
create index placement_live_of_branch on placement (branch_id, introducer_kind, trade, introducer_id, is_live, stayed);
drop index placement_brought_to_township on placement;
drop index placement_brought_to_branch on placement;
