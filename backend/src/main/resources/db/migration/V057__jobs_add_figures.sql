-- Referrals are counted and listed by the day of their letter, posts by the unit that put them up.
alter table referral
  add key referral_letter_of_branch (branch_id, referred_on, id),
  add key referral_letter_of_township (township_id, referred_on, id),
  add key referral_letter_of_county (county_id, referred_on, id),
  add key referral_by_letter (referred_on, id);

alter table vacancy
  add key vacancy_by_writer (unit_id, valid_through, id);
