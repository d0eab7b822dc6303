-- A referral as another system tells of it, whatever township of the teller's scope the person lies in.
create index referral_by_external on referral (source, external_id);
