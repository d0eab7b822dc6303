-- The desk shows first what is not done yet.
alter table referral add is_open boolean generated always as
  (state in ('PROPOSED', 'CONSENTED', 'REFERRED', 'NO_ANSWER', 'ACCEPTED')) stored;
create index referral_open_of_branch on referral (branch_id, is_open, id);
create index referral_open_of_township on referral (township_id, is_open, id);
create index referral_open_of_county on referral (county_id, is_open, id);
create index referral_open on referral (is_open, id);
