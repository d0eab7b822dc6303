-- A client may speak for one employer: it sees what was sent to that one, and nothing else.
alter table api_client add employer_id bigint;
-- What was sent to an employer, the latest letter first.
create index referral_sent_to_employer on referral (employer_id, referred_on, id);
